import { once } from 'node:events';
import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads';
import type { Logger } from '../../logger.ts';
import { PortStream } from './port-stream.ts';
import { startWorker } from './start-worker.ts';
import { watchProgress } from './watch-progress.ts';
import { errorResponse } from './wire-frames.ts';
import type { FromWorker, ToWorker, WorkerSource } from './worker-protocol.ts';

export interface EngineOptions {
  readonly source: WorkerSource;
  readonly statementTimeoutMs: number;
  readonly idleInTransactionMs: number;
  readonly log: Logger;
}

/** A PGlite in a thread of its own, and the connections to it. */
export interface EmbeddedEngine {
  /** A connection for `pg`: give it as the driver's `stream`. */
  stream(): PortStream;
  /** All files of the database, as `loadDataDir` takes them. */
  dump(): Promise<Uint8Array>;
  /** Closes the database cleanly and ends the thread. Connections should be closed before. */
  close(): Promise<void>;
}

interface Running {
  readonly worker: Worker;
  readonly stopWatching: () => void;
  /** Set when it is being replaced or closed: what it says from then on is not news. */
  retired: boolean;
}

/** PGlite closes in some 40 ms; a thread that takes much longer is stuck. */
const closeWithinMs = 10_000;

/**
 * Opens the engine and waits until it answers. An engine that breaks, or runs one exchange for longer than its connection
 * allows, is ended and started afresh on the same files: PGlite knows no statement timeout (nothing can interrupt a thread
 * that computes but its end), and a process that dies loses no committed transaction.
 * @throws Error with PGlite's own words where it does not open.
 */
export async function openEngine(options: EngineOptions): Promise<EmbeddedEngine> {
  const streams = new Map<number, PortStream>();
  let lastId = 0;
  let closing = false;
  let current: Promise<Running> = start();

  async function start(): Promise<Running> {
    const progress = new SharedArrayBuffer(16);
    const { source, statementTimeoutMs, idleInTransactionMs } = options;
    const worker = startWorker({ source, statementTimeoutMs, idleInTransactionMs, progress });
    await untilReady(worker);
    const stopWatching = watchProgress(progress, (connection, timeoutMs) => {
      options.log.error(
        { connection, timeoutMs },
        'statement ran into its timeout; the embedded database is started afresh',
      );
      replace(
        running,
        connection,
        errorResponse('FATAL', '57014', `canceling statement due to statement timeout (${timeoutMs} ms)`),
      );
    });
    const running: Running = { worker, stopWatching, retired: false };
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'broken') fail(running, message.reason);
    });
    worker.on('error', (error) => fail(running, error.message));
    worker.on('exit', (code) => fail(running, `its thread ended with ${code}`));
    return running;
  }

  function fail(running: Running, reason: string): void {
    if (running.retired) return;
    options.log.error({ reason }, 'the embedded database broke; it is started afresh');
    replace(running, 0, errorResponse('FATAL', '57P02', `the embedded database broke: ${reason}`));
  }

  function replace(running: Running, culprit: number, toCulprit: Buffer): void {
    if (running.retired) return;
    running.retired = true;
    running.stopWatching();
    const open = [...streams];
    streams.clear();
    const ended = running.worker.terminate();
    current = ended.then(() => {
      if (options.source.kind === 'memory') throw new Error('the database was in memory and is lost');
      return start();
    });
    // Whoever asks next meets the error; nobody may be asking now.
    current.catch((error: Error) =>
      options.log.fatal({ reason: error.message }, 'the embedded database did not come back'),
    );
    const toOthers = errorResponse(
      'FATAL',
      '57P02',
      'terminating connection because the embedded database was started afresh',
    );
    for (const [id, stream] of open) stream.finish(id === culprit || culprit === 0 ? toCulprit : toOthers);
  }

  async function connect(id: number): Promise<MessagePort> {
    if (closing) throw new Error('the embedded database is closed');
    const { worker } = await current;
    const { port1, port2 } = new MessageChannel();
    const message: ToWorker = { type: 'connect', id, port: port2 };
    worker.postMessage(message, [port2]);
    return port1;
  }

  await current;
  return {
    stream() {
      const id = ++lastId;
      const stream = new PortStream(() => connect(id));
      streams.set(id, stream);
      stream.once('close', () => streams.delete(id));
      return stream;
    },
    async dump() {
      const { worker } = await current;
      const answer = awaitMessage(worker, 'dumped');
      worker.postMessage({ type: 'dump' } satisfies ToWorker);
      return (await answer).dump;
    },
    async close() {
      if (closing) return;
      const running = await current.catch(() => null);
      closing = true;
      if (running === null) return;
      running.retired = true;
      running.stopWatching();
      const closed = awaitMessage(running.worker, 'closed').catch(() => undefined);
      running.worker.postMessage({ type: 'close' } satisfies ToWorker);
      const inTime = await Promise.race([closed.then(() => true), after(closeWithinMs).then(() => false)]);
      if (!inTime) options.log.warn('the embedded database did not close in time; its thread is ended');
      await running.worker.terminate();
    },
  };
}

async function untilReady(worker: Worker): Promise<void> {
  // Each listener is taken off by itself: `removeAllListeners` would also take off those by which a Worker hears its thread.
  const listeners = new AbortController();
  const { signal } = listeners;
  try {
    await Promise.race([
      once(worker, 'message', { signal }).then((values) => {
        const message = values[0] as FromWorker;
        if (message.type !== 'ready')
          throw new Error(message.type === 'failed' ? message.reason : `unexpected ${message.type}`);
      }),
      once(worker, 'exit', { signal }).then((values) => {
        throw new Error(`the thread of the embedded database ended with ${values[0]}`);
      }),
    ]);
  } finally {
    listeners.abort();
  }
}

function awaitMessage<T extends FromWorker['type']>(
  worker: Worker,
  type: T,
): Promise<Extract<FromWorker, { type: T }>> {
  return new Promise((resolve, reject) => {
    const hear = (message: FromWorker): void => {
      if (message.type !== type) return;
      worker.off('message', hear);
      resolve(message as Extract<FromWorker, { type: T }>);
    };
    worker.on('message', hear);
    worker.once('exit', () => reject(new Error('the thread of the embedded database ended')));
  });
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
