import { EventEmitter } from 'node:events';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { noticesOf } from '../../platform/database/notices.ts';

/** What happened in a season: a sheet was changed, or its ranking was published. */
export type SeasonEvent = 'changed' | 'published';

const events: readonly string[] = ['changed', 'published'] satisfies SeasonEvent[];

interface Feed {
  readonly emitter: EventEmitter;
  /** Settled when the other processes over the same database are heard; at once where there are none. */
  heard: Promise<void> | null;
}

/** One feed for each open database. Changes that went through another gateway over it come by its notices. */
const feeds = new WeakMap<PrismaClient, Feed>();

function feedOf(prisma: PrismaClient): Feed {
  const feed = feeds.get(prisma) ?? { emitter: new EventEmitter().setMaxListeners(0), heard: null };
  feeds.set(prisma, feed);
  return feed;
}

/** What the events of a season are called: never as those that an emitter has by itself. */
const nameOf = (season: string): string => `season ${season}`;

function hearOthers(prisma: PrismaClient): Promise<void> {
  const { emitter } = feedOf(prisma);
  const heard = (text: string): void => {
    const event = text.slice(text.lastIndexOf(' ') + 1);
    if (events.includes(event)) emitter.emit(text.slice(0, -event.length - 1), event);
  };
  // What was said meanwhile is not known: everybody reads once more how things are.
  const missed = (): void => {
    for (const name of emitter.eventNames()) emitter.emit(name, 'published');
  };
  return noticesOf(prisma)?.hear({ heard, missed }) ?? Promise.resolve();
}

/** Tells those who watch a season, here and in other processes. Only after the change is committed: they read it at once. */
export function announceSeason(prisma: PrismaClient, season: string, event: SeasonEvent): void {
  feedOf(prisma).emitter.emit(nameOf(season), event);
  noticesOf(prisma)?.say(`${nameOf(season)} ${event}`);
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
  feed.heard ??= hearOthers(prisma);
  const { emitter, heard } = feed;
  let waiting: SeasonEvent | null = 'published';
  let closed = false;
  let wake = (): void => undefined;
  const hear = (event: SeasonEvent): void => {
    waiting = waiting === 'published' ? waiting : event;
    wake();
  };
  const close = (): void => {
    closed = true;
    emitter.off(nameOf(season), hear);
    clearTimeout(timer);
    wake();
  };
  const timer = setTimeout(close, longestMs);
  timer.unref();
  emitter.on(nameOf(season), hear);
  return {
    async next() {
      // Before the first answer is read, or a change elsewhere between the two would be told to nobody.
      await heard;
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
