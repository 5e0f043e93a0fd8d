import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Logger } from '../logger.ts';
import { countRefusals, hourOf, type RefusalsCounted, type RefusedAs } from './count-refusals.ts';

/** Counts what anybody at all may cause, so that a flood costs neither a row nor a statement for each request. */
export interface RefusalTally {
  /** Returns at once; what is noted is stored a little later. */
  note(refused: RefusedAs, at: Date): void;
  /** Stores what is left; what is noted later is not kept. */
  close(): Promise<void>;
}

/** Between two statements of one gateway at least. */
const pauseMs = 1_000;

/**
 * A tally that stores the first refusal at once and those after it together, one statement a second at most. What the
 * database does not take is kept and tried again: by hour, code and action it is never much.
 */
export function openRefusalTally(prisma: Pick<PrismaClient, '$executeRaw'>, log: Logger): RefusalTally {
  let waiting = new Map<string, RefusalsCounted>();
  let storing: Promise<void> | null = null;
  let pause: NodeJS.Timeout | null = null;
  let closed = false;

  const add = (more: RefusalsCounted): void => {
    const key = JSON.stringify([hourOf(more.firstAt), more.subject, more.action, more.code]);
    const known = waiting.get(key);
    waiting.set(key, known === undefined ? more : together(known, more));
  };
  const store = async (): Promise<void> => {
    const taken = [...waiting.values()];
    waiting = new Map();
    try {
      if (taken.length > 0) await countRefusals(prisma, taken);
    } catch (error) {
      for (const one of taken) add(one);
      log.error({ error: (error as Error).name, kinds: taken.length }, 'refused tokens could not be counted');
    }
  };
  const storeSoon = (): void => {
    if (storing !== null || pause !== null || waiting.size === 0) return;
    storing = store().finally(() => {
      storing = null;
      pause = setTimeout(() => {
        pause = null;
        storeSoon();
      }, pauseMs);
      pause.unref();
    });
  };
  return {
    note(refused, at) {
      if (closed) return;
      add({ ...refused, count: 1, firstAt: at, lastAt: at });
      storeSoon();
    },
    async close() {
      closed = true;
      await storing;
      if (pause !== null) clearTimeout(pause);
      await store();
    },
  };
}

function together(known: RefusalsCounted, more: RefusalsCounted): RefusalsCounted {
  return {
    ...known,
    count: known.count + more.count,
    firstAt: new Date(Math.min(known.firstAt.getTime(), more.firstAt.getTime())),
    lastAt: new Date(Math.max(known.lastAt.getTime(), more.lastAt.getTime())),
  };
}
