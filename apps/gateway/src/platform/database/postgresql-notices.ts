import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Logger } from '../logger.ts';
import type { NoticeListener, Notices } from './notices.ts';

export interface NoticesOptions {
  /** Of the one connection that listens. It is no part of the pool, which would be smaller by it for ever. */
  readonly connection: pg.ClientConfig;
  readonly pool: pg.Pool;
  readonly log: Logger;
  /** How long after a lost connection the next is tried, doubled each time up to half a minute; 500 ms if left out. */
  readonly retryMs?: number;
}

/** Name of the connection that listens, in `pg_stat_activity`. */
export const listenerName = 'thidua-notices';
const channel = 'thidua_notices';
const [connectMs, longestRetryMs, beatMs, answerMs] = [5_000, 30_000, 30_000, 10_000];

/** Notices by LISTEN and NOTIFY. Nothing is connected before somebody wants to hear. */
export function openNotices({ connection, pool, log, retryMs = 500 }: NoticesOptions): Notices {
  const self = randomUUID();
  const listeners = new Set<NoticeListener>();
  const saying = new Set<Promise<unknown>>();
  let listening: Promise<pg.Client | null> | null = null;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  /** One connection that listens; `null` where there is none now, and the next is on its way. */
  const listen = async (failures: number): Promise<pg.Client | null> => {
    const client = new pg.Client({
      ...connection,
      application_name: listenerName,
      connectionTimeoutMillis: connectMs,
      query_timeout: answerMs,
      keepAlive: true,
    });
    let lost = false;
    const lose = (reason: string, soFar: number): void => {
      if (lost) return;
      lost = true;
      clearInterval(beat);
      void client.end().catch(() => undefined);
      if (closed) return;
      log.warn({ reason }, 'other processes are not heard: the connection that listens was lost');
      retry = setTimeout(
        () => {
          listening = listen(soFar + 1).then((next) => {
            if (next !== null) for (const { missed } of listeners) missed();
            return next;
          });
        },
        Math.min(retryMs * 2 ** soFar, longestRetryMs),
      );
      retry.unref();
    };
    // A connection that only waits does not notice that the other end is gone.
    const beat = setInterval(() => {
      client.query('SELECT 1').catch((error: Error) => lose(error.message, 0));
    }, beatMs);
    beat.unref();
    client.on('end', () => lose('it ended', 0));
    client.on('notification', ({ payload = '' }) => {
      const [from, text] = [payload.slice(0, self.length), payload.slice(self.length + 1)];
      if (from !== self) for (const { heard } of listeners) heard(text);
    });
    // An error before the connection stands comes with `connect` too.
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      return client;
    } catch (error) {
      lose((error as Error).message, failures);
      return null;
    }
  };

  return {
    say(text) {
      if (closed) return;
      const told: Promise<unknown> = pool
        .query('SELECT pg_notify($1, $2)', [channel, `${self} ${text}`])
        .catch((error: Error) => log.warn({ reason: error.message }, 'other processes could not be told of a change'))
        .finally(() => saying.delete(told));
      saying.add(told);
    },
    async hear(listener) {
      listeners.add(listener);
      if (closed) return;
      listening ??= listen(0);
      await listening;
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      await Promise.all(saying);
      const client = await listening;
      await client?.end().catch(() => undefined);
    },
  };
}
