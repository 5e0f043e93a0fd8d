import { type NewTargets, openSheet, registerTargets as register } from '@thidua/core';
import { type ChangeRoom, EntityUnknownProblem } from '../../changes/index.ts';
import { requireGranted } from '../../changes/require-allowed.ts';
import { findScoringSeason, memberKey } from '../../score-tables/scoring-season.ts';
import { holderOfMember } from '../../score-tables/season-sides.ts';
import { mayActOnSheet } from '../score-sheet.policy.ts';
import { fromScoreSheet, scoreSheetKey, toScoreSheet } from '../score-sheet.record.ts';
import { done } from './change-sheet.ts';
import { tableOf } from './find-sheet.ts';

/** The targets that a member registers for a season. */
export interface Registration {
  /** Key of the season. */
  readonly season: string;
  /** Key of the member: its unit (`code@first day`) or its organization. */
  readonly member: string;
  /** 0 where its sheet is not open yet. */
  readonly expectedVersion: number;
  readonly targets: NewTargets;
}

/**
 * Registers the targets of a member, all at once; its sheet is opened by it where there was none.
 * @throws EntityUnknownProblem for a season or a member that is not there, NotAllowedProblem, StaleVersionProblem,
 * SeasonWithoutTableProblem, RulesBrokenProblem with paths `targets.<node>`.
 */
export async function registerTargets(room: ChangeRoom, asked: Registration): Promise<void> {
  const { transaction } = room;
  const season = await findScoringSeason(transaction, asked.season);
  if (!season.members.some((one) => memberKey(one) === asked.member))
    throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'groupSeasonMember', entity: asked.member });
  const action = 'sheet.register';
  const decision = mayActOnSheet(room, season, asked.member, action);
  requireGranted(action, decision);
  const key = scoreSheetKey(season.id, asked.member);
  await room.expectVersion('scoreSheet', key, asked.expectedVersion);
  const table = tableOf(season);
  const stored = await transaction.scoreSheet.findFirst({ where: { key, latest: true } });
  const before = stored === null ? null : toScoreSheet(stored);
  const after = done(register(before ?? openSheet(asked.member), table, asked.targets, { on: room.today }));
  const row = fromScoreSheet(after, season.id);
  const data = { ...row, body: row.body as object };
  await transaction.scoreSheet.upsert({ where: { id: row.id }, create: data, update: data });
  const holder = holderOfMember(season, asked.member);
  await room.record({ kind: 'scoreSheet', entityId: key, action, before, after, holder });
}
