import { refOf, type Scope, unitOn } from '@thidua/core';
import { brokenRule, type ChangeRoom, EntityUnknownProblem, RulesBrokenProblem } from '../../changes/index.ts';
import { requireGranted } from '../../changes/require-allowed.ts';
import { register } from '../../units/unit-register.ts';
import { askingInRoom } from '../figure-asking.ts';
import { figureHolder, mayDoWithFigure } from '../figure-holder.ts';
import { readFigure, requireNew, type WrittenFigure } from './write-figure.ts';

/** A unit by code and day, or a group by key, as a sender names them; one of the two. */
export interface AskedScope {
  readonly unit?: { readonly code: string; readonly on?: string | null | undefined } | null | undefined;
  readonly group?: string | null | undefined;
}

/** The new figure of a unit, in the words of a campaign file. */
export interface ReportedFigure extends WrittenFigure {
  readonly asked: AskedScope;
  readonly voice: 'DECLARED' | 'PUBLISHED';
}

/** @throws ThiduaError `UNIT_UNKNOWN`, `UNIT_NOT_YET`, `UNIT_ENDED`. */
export function scopeAsked({ unit, group }: AskedScope, today: string): Scope {
  if (unit == null) return { kind: 'group', group: group ?? '' };
  return { kind: 'unit', unit: refOf(unitOn(register, unit.code, unit.on ?? today)) };
}

/**
 * Records the first figure of a status for an indicator, a scope and a period.
 * @throws EntityUnknownProblem for the group; NotAllowedProblem; RulesBrokenProblem; see `scopeAsked`.
 */
export async function reportObservation(room: ChangeRoom, { asked, ...written }: ReportedFigure): Promise<void> {
  const scope = scopeAsked(asked, room.today);
  const { voice } = written;
  const asking = askingInRoom(room);
  const holder = await figureHolder(asking, scope);
  if (scope.kind === 'group' && holder.unit === null) {
    throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'unitGroup', entity: scope.group });
  }
  const action = 'observation.report';
  const decision = await mayDoWithFigure(asking, action, { scope, voice });
  requireGranted(action, decision);
  const { figure, store } = await readFigure(room, written);
  if (voice === 'PUBLISHED' && figure.source.length === 0) {
    throw new RulesBrokenProblem([
      brokenRule({ code: 'FIELD_MISSING', data: { field: 'source' }, path: 'observations[0].source' }),
    ]);
  }
  await requireNew(room, figure);
  await store();
  await room.record({ kind: 'observation', entityId: figure.key, action, before: null, after: figure, holder });
}
