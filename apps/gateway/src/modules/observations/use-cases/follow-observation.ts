import type { NextFigure, Observation, ObservationResult } from '@thidua/core';
import type { Prisma } from '../../../generated/prisma/client.ts';
import { brokenRule, type ChangeRoom, EntityUnknownProblem, RulesBrokenProblem } from '../../changes/index.ts';
import { requireGranted } from '../../changes/require-allowed.ts';
import { askingInRoom } from '../figure-asking.ts';
import { figureHolder, mayDoWithFigure } from '../figure-holder.ts';
import type { ObservationAction } from '../observation.policy.ts';
import { toObservation } from '../observation.record.ts';
import { type ReadFigure, readFigure, requireNew, type WrittenFigure } from './write-figure.ts';

/** A figure that goes on from another, in the words of a campaign file. */
export interface FollowingFigure extends WrittenFigure {
  /** Key of the figure that it goes on from. */
  readonly of: string;
  readonly why: string;
}

/** One way to go on from a figure. */
export interface Following {
  readonly action: ObservationAction;
  /** What the new figure says of itself that the old one does not. */
  readonly written: (old: Observation) => Readonly<Record<string, unknown>>;
  /** The act of core. */
  readonly act: (old: Observation, next: NextFigure) => ObservationResult;
}

/**
 * Records a figure that goes on from another; the earlier one stays as it was said.
 * @throws EntityUnknownProblem; NotAllowedProblem; RulesBrokenProblem, among others where it was corrected already.
 */
export async function followObservation(
  room: ChangeRoom,
  { of, why, ...asked }: FollowingFigure,
  { action, written, act }: Following,
): Promise<void> {
  const { old, supersededBy } = await figureToFollow(room.transaction, of);
  const asking = askingInRoom(room);
  const decision = await mayDoWithFigure(asking, action, old);
  requireGranted(action, decision);
  const read = await readFigure(room, { ...asked, ...carried(old), ...written(old) });
  passes(act(old, nextOf(read, why, supersededBy)));
  await requireNew(room, read.figure, [of]);
  await read.store();
  const holder = await figureHolder(asking, old.scope);
  const entityId = read.figure.key;
  await room.record({ kind: 'observation', entityId, action, before: old, after: read.figure, why, holder });
}

/** The figure and what has corrected it, if anything has. @throws EntityUnknownProblem. */
export async function figureToFollow(
  transaction: Pick<Prisma.TransactionClient, 'observation'>,
  key: string,
): Promise<{ readonly old: Observation; readonly supersededBy: string | null }> {
  const row = await transaction.observation.findUnique({
    where: { id: key },
    include: { supersededBy: { select: { id: true }, orderBy: { id: 'asc' }, take: 1 } },
  });
  if (row === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'observation', entity: key });
  return { old: toObservation(row), supersededBy: row.supersededBy[0]?.id ?? null };
}

/** What is said of both figures, as a campaign file writes it. */
function carried({ indicator, scope, period, status, voice }: Observation): Readonly<Record<string, unknown>> {
  const written = scope.kind === 'group' ? scope : { unit: { code: scope.unit.code, on: scope.unit.validFrom } };
  const { kind: _kind, ...scoped } = { kind: '', ...written };
  return { indicator, scope: scoped, period, status, voice };
}

function nextOf({ figure }: ReadFigure, why: string, supersededBy: string | null): NextFigure {
  const { key, quantity, knownOn: on, source } = figure;
  return { key, quantity, on, source, why, supersededBy };
}

function passes(result: ObservationResult): void {
  if (result.kind === 'done') return;
  const [first, ...rest] = result.problems;
  throw new RulesBrokenProblem([brokenRule(first), ...rest.map(brokenRule)]);
}
