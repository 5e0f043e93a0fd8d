import {
  appraiseSheet,
  enterScores,
  type Issue,
  type NewEntries,
  type PreparedTable,
  type ScoreColumn,
  type Scorer,
  type ScoreSheetVersion,
  type SheetResult,
  selfScoreSheet,
  verifySheet,
} from '@thidua/core';
import type { ChangeRoom } from '../../changes/index.ts';
import { type EnteredColumn, mayEnterColumn, type SheetWideAction } from '../score-sheet.policy.ts';
import { type AskedSheet, actOnSheet, changeSheet } from './change-sheet.ts';
import { evidenceUnknown } from './evidence-known.ts';

/** Cells that one scorer fills in. */
export interface ScoredCells extends AskedSheet {
  readonly entries: NewEntries;
}

/** Cells of a column that is not handed on yet. */
export interface EnteredCells extends ScoredCells, EnteredColumn {}

/** How each column is ended: by which row of the policy, in whose name, by which act of core. */
export const stages = {
  self: { action: 'sheet.selfScore', by: 'unit', end: selfScoreSheet },
  verified: { action: 'sheet.verify', by: 'headAndDeputies', end: verifySheet },
  appraised: { action: 'sheet.appraise', by: 'standingBody', end: appraiseSheet },
} as const satisfies Record<ScoreColumn, { action: SheetWideAction; by: Scorer; end: EndOfStage }>;

type EndOfStage = (
  version: ScoreSheetVersion,
  table: PreparedTable,
  scoring: { readonly entries: NewEntries; readonly by: Scorer },
  scene: { readonly on: string },
) => SheetResult;

/**
 * Fills in what is left of a column and hands the sheet on.
 * @throws as {@link changeSheet}; `REFERENCE_DANGLING` for evidence that is no stored document.
 */
export async function endStage(room: ChangeRoom, asked: ScoredCells, column: ScoreColumn): Promise<void> {
  const { action, by } = stages[column];
  const end: EndOfStage = stages[column].end;
  await actOnSheet(room, asked, {
    action,
    act: async ({ version, table }) => {
      const unknown = await evidenceUnknown(room.transaction, column, asked.entries);
      return refusedFor(unknown) ?? end(version, table, { entries: asked.entries, by }, { on: room.today });
    },
  });
}

/**
 * Fills in cells of a column without handing it on: a draft, or the part of a sector agency.
 * @throws as {@link endStage}; NotAllowedProblem for a column that is not the viewer's.
 */
export async function enterCells(room: ChangeRoom, asked: EnteredCells): Promise<void> {
  const { column, agency, entries } = asked;
  await changeSheet(room, asked, {
    action: 'sheet.enter',
    decide: ({ season, member }) => mayEnterColumn(room, season, member, asked),
    act: async (found) => {
      const by: Scorer = agency == null ? stages[column].by : `agency:${agency}`;
      const unknown = await evidenceUnknown(room.transaction, column, entries);
      return refusedFor(unknown) ?? enterScores(found.version, found.table, { column, entries, by });
    },
  });
}

function refusedFor([first, ...rest]: readonly Issue[]): SheetResult | null {
  return first === undefined ? null : { kind: 'refused', problems: [first, ...rest] };
}
