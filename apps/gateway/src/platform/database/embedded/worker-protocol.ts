import type { MessagePort } from 'node:worker_threads';

/** Where the worker finds its database. */
export type WorkerSource =
  /** A folder of PGlite's own files; created when it is empty or missing. */
  | { readonly kind: 'folder'; readonly folder: string }
  /** In memory, empty or from a dump that `dumpDataDir` made. For tests. */
  | { readonly kind: 'memory'; readonly dump: Uint8Array | null };

/** Handed to the worker at its start. */
export interface WorkerOptions {
  readonly source: WorkerSource;
  readonly statementTimeoutMs: number;
  readonly idleInTransactionMs: number;
  /** Four Int32: see {@link progressSlots}. Written by the worker, read by the main thread while the worker is busy. */
  readonly progress: SharedArrayBuffer;
}

/** Indexes into {@link WorkerOptions.progress}. */
export const progressSlots = {
  /** Counts up with each exchange. */
  exchange: 0,
  /** The connection whose exchange runs; 0 for none. */
  connection: 1,
  /** Milliseconds that this exchange may take; 0 for any. */
  timeout: 2,
} as const;

export type ToWorker =
  | { readonly type: 'connect'; readonly id: number; readonly port: MessagePort }
  | { readonly type: 'dump' }
  | { readonly type: 'close' };

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly reason: string }
  /** The engine is beyond repair and is to be started afresh. */
  | { readonly type: 'broken'; readonly reason: string }
  | { readonly type: 'dumped'; readonly dump: Uint8Array }
  | { readonly type: 'closed' };
