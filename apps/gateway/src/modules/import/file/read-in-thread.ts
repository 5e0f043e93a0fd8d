import { Worker } from 'node:worker_threads';
import type { ImportFinding } from '../import-finding.ts';
import { importProblem } from '../import-problems.ts';
import type { CampaignFileReading } from './campaign-file-reading.ts';
import type { FromFileThread, ToFileThread } from './file-thread-protocol.ts';
import { BYTES_LIMIT } from './read-campaign-text.ts';

/** A reading in a thread of its own, which ends with `close`. */
export interface ThreadReading {
  /** The file as far as it was read as text; or why it was not. */
  readonly reading: CampaignFileReading | readonly ImportFinding[];
  close(): Promise<void>;
}

/** Threads at once; whoever comes later waits. Each may hold many times the text in memory. */
const mostThreads = 2;
const mostMegabytes = 1024;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * The same as `readCampaignFile` in a thread of its own: reading and checking megabytes takes seconds, in which the
 * event loop goes on. The caller must `close`.
 * @throws whatever ended the thread, such as too little memory.
 */
export async function readInThread(text: string): Promise<ThreadReading> {
  const bytes = Buffer.byteLength(text);
  if (bytes > BYTES_LIMIT) {
    const issue = importProblem('FILE_TOO_LONG', { bytes, limit: BYTES_LIMIT });
    return { reading: [{ issue, place: null }], close: async () => undefined };
  }
  if (running >= mostThreads) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  const worker = startWorker();
  const close = async (): Promise<void> => {
    running -= 1;
    waiting.shift()?.();
    await worker.terminate();
  };
  try {
    const read = await ask(worker, { type: 'read', text });
    if ('findings' in read) return { reading: read.findings, close };
    const reading: CampaignFileReading = {
      ...read,
      check: (known) => ask(worker, { type: 'check', known }),
      locate: (asked) => ask(worker, { type: 'locate', asked }),
    };
    return { reading, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** From `campaign-file-worker.js` beside this file when built, else from its source by way of tsx. */
function startWorker(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: mostMegabytes };
  const source = import.meta.url.endsWith('.ts');
  const entry = source ? './campaign-file-worker-from-source.mjs' : './campaign-file-worker.js';
  const execArgv = source ? ['--conditions=thidua-source'] : [];
  return new Worker(new URL(entry, import.meta.url), { execArgv, resourceLimits });
}

/** One question, one answer: the next is asked after it. */
function ask<Message extends ToFileThread>(worker: Worker, message: Message): Promise<FromFileThread[Message['type']]> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      worker.off('message', answered);
      worker.off('error', failed);
      worker.off('exit', ended);
      done();
    };
    const answered = (answer: FromFileThread[Message['type']]) => settle(() => resolve(answer));
    const failed = (error: unknown) => settle(() => reject(error));
    const ended = (code: number) => settle(() => reject(new Error(`The thread ended with code ${code}`)));
    worker.on('message', answered);
    worker.on('error', failed);
    worker.on('exit', ended);
    worker.postMessage(message);
  });
}
