import { Worker } from 'node:worker_threads';
import type { WorkerOptions } from './worker-protocol.ts';

/** Starts the PGlite thread: from `pglite-worker.js` beside this file when built, else from its source by way of tsx. */
export function startWorker(workerData: WorkerOptions): Worker {
  const entry = import.meta.url.endsWith('.ts') ? './pglite-worker-from-source.mjs' : './pglite-worker.js';
  return new Worker(new URL(entry, import.meta.url), { workerData, execArgv: [] });
}
