import { returnCriterion as returnToUnit, type Scorer } from '@thidua/core';
import type { ChangeRoom } from '../../changes/index.ts';
import { mayActFor } from '../../score-tables/season-sides.ts';
import { scoreSheetPolicy } from '../score-sheet.policy.ts';
import { type AskedSheet, actOnSheet } from './change-sheet.ts';
import type { FoundSheet } from './find-sheet.ts';

/** One criterion that goes back to the unit, and why. */
export interface AskedReturn extends AskedSheet {
  /** Key of the criterion. */
  readonly criterion: string;
  readonly reason: string;
}

/**
 * Hands a sheet back to its unit for one criterion. The office that guides the season does so as the standing body where
 * that scores the criterion, else for the council.
 * @throws as {@link actOnSheet}.
 */
export async function returnCriterion(room: ChangeRoom, asked: AskedReturn): Promise<void> {
  const { criterion: node, reason } = asked;
  await actOnSheet(room, asked, {
    action: 'sheet.return',
    why: reason,
    act: (found) =>
      returnToUnit(found.version, found.table, { node, reason, by: returner(room, found, node) }, { on: room.today }),
  });
}

function returner(room: ChangeRoom, { season, table }: FoundSheet, node: string): Scorer {
  const leads = mayActFor(room, season, scoreSheetPolicy, 'sheet.return', [{ side: 'headAndDeputies' }]);
  if (leads.allowed) return 'headAndDeputies';
  const scorers = table.byKey.get(node)?.flat.scorers.appraised ?? [];
  return scorers.includes('standingBody') ? 'standingBody' : 'council';
}
