import { isDeepStrictEqual } from 'node:util';
import type { PrismaClient } from '../../src/generated/prisma/client.ts';

/** Recorded as acts of something, each for itself: they start from nothing. */
const acts: ReadonlySet<string> = new Set(['reportSchedule', 'reportConsolidation', 'figureImport', 'importRun']);

/** What the record of changes says of itself; no `faults` where it holds together. */
export interface RecordCheck {
  readonly things: number;
  readonly changes: number;
  readonly faults: readonly string[];
}

/**
 * Reads the whole record: the versions of each thing are 1, 2, 3 …; each change starts from what the one before it left,
 * so that none was lost; and every answered request has its change.
 */
export async function checkRecord(prisma: PrismaClient): Promise<RecordCheck> {
  const changes = await prisma.change.findMany({ orderBy: [{ kind: 'asc' }, { entityId: 'asc' }, { version: 'asc' }] });
  const faults: string[] = [];
  const things = new Map<string, typeof changes>();
  for (const change of changes) {
    const thing = `${change.kind} ${change.entityId}`;
    things.set(thing, [...(things.get(thing) ?? []), change]);
  }
  for (const [thing, its] of things) {
    its.forEach((change, place) => {
      const name = `${thing} version ${change.version} (${change.action})`;
      const previous = its[place - 1];
      if (change.version !== place + 1) faults.push(`${name}: expected version ${place + 1}`);
      const follows = previous !== undefined && !acts.has(change.kind);
      if (follows && !isDeepStrictEqual(change.before, previous.after)) {
        faults.push(`${name}: does not start from what ${previous.action} left`);
      }
    });
  }
  const ids = new Set(changes.map(({ id }) => id));
  const requests = await prisma.changeRequest.findMany({ where: { action: { not: 'signEligibility' } } });
  for (const { action, key, resultId } of requests) {
    if (!ids.has(resultId)) faults.push(`${action} ${key}: answered, and not in the record`);
  }
  return { things: things.size, changes: changes.length, faults };
}
