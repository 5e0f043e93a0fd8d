import type { PrismaClient } from '../../../generated/prisma/client.ts';

/** What this gateway goes through now, for each database. */
interface Works {
  readonly running: Map<string, Promise<void>>;
  /** The end of the last large import: they follow one another, so that two of them never fill the memory. */
  queue: Promise<void>;
}

const byDatabase = new WeakMap<PrismaClient, Works>();

function worksOf(prisma: PrismaClient): Works {
  const known = byDatabase.get(prisma);
  if (known !== undefined) return known;
  const works: Works = { running: new Map(), queue: Promise.resolve() };
  byDatabase.set(prisma, works);
  return works;
}

/** Whether this gateway goes through the import now, or will when those before it are done. */
export function isWorkingOn(prisma: PrismaClient, id: string): boolean {
  return worksOf(prisma).running.has(id);
}

/**
 * Does the work for an import, unless this gateway is at it already: then it is what is waited for.
 * @param inTurn waits for large imports before it.
 * @returns a promise of the end, which is never rejected: the work tells of its failures itself.
 */
export function workOnce(
  prisma: PrismaClient,
  id: string,
  { inTurn, work }: { readonly inTurn: boolean; readonly work: () => Promise<void> },
): Promise<void> {
  const works = worksOf(prisma);
  const known = works.running.get(id);
  if (known !== undefined) return known;
  const begun = (inTurn ? works.queue.then(work) : work()).finally(() => works.running.delete(id));
  works.running.set(id, begun);
  if (inTurn) works.queue = begun;
  return begun;
}
