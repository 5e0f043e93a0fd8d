import type { ScoreSheetVersion, SheetResult } from '@thidua/core';
import type { Decision } from '../../../platform/identity/policy.ts';
import { brokenRule, type ChangeRoom, RulesBrokenProblem } from '../../changes/index.ts';
import { requireGranted } from '../../changes/require-allowed.ts';
import { holderOfMember } from '../../score-tables/season-sides.ts';
import { mayActOnSheet, type ScoreSheetAction, type SheetWideAction } from '../score-sheet.policy.ts';
import { fromScoreSheet } from '../score-sheet.record.ts';
import { type FoundSheet, findSheet } from './find-sheet.ts';

/** Which sheet is to be changed, as the sender has seen it. */
export interface AskedSheet {
  /** Key of the sheet. */
  readonly sheet: string;
  readonly expectedVersion: number;
}

/** One act on a sheet: by which row of the policy, what core makes of it, and why. */
export interface SheetChange {
  readonly action: ScoreSheetAction;
  /** What the policy says of it. */
  readonly decide: (found: FoundSheet) => Decision;
  readonly act: (found: FoundSheet) => SheetResult | Promise<SheetResult>;
  readonly why?: string | null | undefined;
}

/**
 * The one way to change a sheet: finds it, asks the policy and the version, lets core act, stores what came of it and
 * records it. A correction becomes a new edition; everything else changes the latest one.
 * @throws EntityUnknownProblem, NotAllowedProblem, StaleVersionProblem, RulesBrokenProblem with every problem and the path
 * to its node.
 */
export async function changeSheet(
  room: ChangeRoom,
  { sheet, expectedVersion }: AskedSheet,
  change: SheetChange,
): Promise<void> {
  const found = await findSheet(room, sheet);
  const { action } = change;
  const decision = change.decide(found);
  requireGranted(action, decision);
  await room.expectVersion('scoreSheet', sheet, expectedVersion);
  const after = done(await change.act(found));
  await storeSheet(room, found, after);
  const holder = holderOfMember(found.season, found.member);
  const why = change.why ?? null;
  await room.record({ kind: 'scoreSheet', entityId: sheet, action, before: found.version, after, why, holder });
}

/** The same for what is done with a whole sheet, which the policy decides by its row alone. */
export function actOnSheet(
  room: ChangeRoom,
  asked: AskedSheet,
  change: Omit<SheetChange, 'decide'> & { readonly action: SheetWideAction },
): Promise<void> {
  const decide = ({ season, member }: FoundSheet) => mayActOnSheet(room, season, member, change.action);
  return changeSheet(room, asked, { ...change, decide });
}

/** What an act came to. @throws RulesBrokenProblem with everything that speaks against it. */
export function done(result: SheetResult): ScoreSheetVersion {
  if (result.kind === 'done') return result.version;
  const [first, ...rest] = result.problems;
  throw new RulesBrokenProblem([brokenRule(first), ...rest.map(brokenRule)]);
}

async function storeSheet({ transaction }: ChangeRoom, { id, season }: FoundSheet, after: ScoreSheetVersion) {
  const row = fromScoreSheet(after, season.id);
  const data = { ...row, body: row.body as object };
  if (row.id === id) await transaction.scoreSheet.update({ where: { id }, data });
  else {
    await transaction.scoreSheet.update({ where: { id }, data: { latest: false } });
    await transaction.scoreSheet.create({ data });
  }
}
