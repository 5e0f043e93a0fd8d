import { progressSlots } from './worker-protocol.ts';

/**
 * Looks from outside at what a busy worker does, four times a second and without a message, and calls `overdue` once for an
 * exchange that takes longer than its connection allows. Late by at most a quarter of a second.
 * Returns what stops the watch.
 */
export function watchProgress(
  progress: SharedArrayBuffer,
  overdue: (connection: number, timeoutMs: number) => void,
): () => void {
  const slots = new Int32Array(progress);
  let seen = -1;
  let since = 0;
  const timer = setInterval(() => {
    const exchange = Atomics.load(slots, progressSlots.exchange);
    const connection = Atomics.load(slots, progressSlots.connection);
    const timeoutMs = Atomics.load(slots, progressSlots.timeout);
    if (connection === 0 || exchange !== seen) {
      seen = connection === 0 ? -1 : exchange;
      since = performance.now();
    } else if (timeoutMs > 0 && performance.now() - since >= timeoutMs) {
      clearInterval(timer);
      overdue(connection, timeoutMs);
    }
  }, 250);
  timer.unref();
  return () => clearInterval(timer);
}
