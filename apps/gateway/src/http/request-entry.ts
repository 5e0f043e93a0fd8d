import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What is noted of one request while it runs; logged at its end. Never holds variables or words of a query. */
export interface RequestEntry {
  readonly id: string;
  /** Of `performance.now()`. */
  readonly startedAt: number;
  operation: string | null;
  cost: number | null;
  /** Codes of the errors in the answer. */
  errorCodes: readonly string[];
}

/** An identifier that a proxy in front may hand on; anything else is replaced by our own. */
const acceptableId = /^[\w.-]{8,64}$/;

export function openEntry(request: IncomingMessage): RequestEntry {
  const handed = request.headers['x-request-id'];
  const id = typeof handed === 'string' && acceptableId.test(handed) ? handed : randomUUID();
  return { id, startedAt: performance.now(), operation: null, cost: null, errorCodes: [] };
}
