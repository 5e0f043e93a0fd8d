import { EventEmitter } from 'node:events';
import type { PrismaClient } from '../../generated/prisma/client.ts';

/** What happened in a season: a sheet was changed, or its ranking was published. */
export type SeasonEvent = 'changed' | 'published';

/**
 * One feed for each open database, within this process: whoever watches hears of changes that went through this gateway.
 * Several gateways over one PostgreSQL would have to pass events on with LISTEN and NOTIFY.
 */
const feeds = new WeakMap<PrismaClient, EventEmitter>();

function feedOf(prisma: PrismaClient): EventEmitter {
  const feed = feeds.get(prisma) ?? new EventEmitter().setMaxListeners(0);
  feeds.set(prisma, feed);
  return feed;
}

/** Tells those who watch a season. Only after the change is committed: they read it at once. */
export function announceSeason(prisma: PrismaClient, season: string, event: SeasonEvent): void {
  feedOf(prisma).emit(season, event);
}

/**
 * What happens in a season, until the reader returns or `longestMs` have passed. Events that come while the reader is busy
 * become one, a publication before a change: one reads how things are, not what happened. The first comes at once.
 */
export function seasonEvents(
  prisma: PrismaClient,
  season: string,
  longestMs: number,
): AsyncIterableIterator<SeasonEvent> {
  const feed = feedOf(prisma);
  let waiting: SeasonEvent | null = 'published';
  let closed = false;
  let wake = (): void => undefined;
  const hear = (event: SeasonEvent): void => {
    waiting = waiting === 'published' ? waiting : event;
    wake();
  };
  const close = (): void => {
    closed = true;
    feed.off(season, hear);
    clearTimeout(timer);
    wake();
  };
  const timer = setTimeout(close, longestMs);
  timer.unref();
  feed.on(season, hear);
  return {
    async next() {
      while (waiting === null && !closed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (closed || waiting === null) return { done: true, value: undefined };
      const value = waiting;
      waiting = null;
      return { done: false, value };
    },
    async return() {
      close();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
