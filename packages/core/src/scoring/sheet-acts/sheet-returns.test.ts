import { describe, expect, it } from 'vitest';
import { appraiseSheet } from './appraise-sheet.ts';
import { approveSheet } from './approve-sheet.ts';
import { correctSheet } from './correct-sheet.ts';
import { publishSheet } from './publish-sheet.ts';
import { registerTargets } from './register-targets.ts';
import { returnCriterion } from './return-criterion.ts';
import { openReturns } from './score-sheet-version.ts';
import { selfScoreSheet } from './self-score-sheet.ts';
import { latestSheet, publishedSheet } from './sheet-versions.ts';
import { verifySheet } from './verify-sheet.ts';
import {
  actual,
  appraised,
  byHead,
  byUnit,
  done,
  points,
  published,
  refusals,
  registered,
  scene,
  selfScored,
  stagedTable as table,
  totalOf,
  verified,
} from './witnesses.ts';

describe('a return', () => {
  const why = { node: 'I.2', reason: 'Thiếu tài liệu kiểm chứng', by: 'headAndDeputies' } as const;
  const returned = done(returnCriterion(verified, table, { ...why, by: 'council' }, { on: '2025-12-20' }));

  it('names one criterion and its reason, and takes back what was said of it', () => {
    expect(returned.state).toBe('OPEN');
    expect(returned.returns).toEqual([{ ...why, by: 'council', on: '2025-12-20', answeredOn: null }]);
    expect(Object.keys(returned.sheet.columns.verified ?? {})).toEqual(['III.1']);
    expect(returned.sheet.columns.self).toEqual(verified.sheet.columns.self);
  });

  it('lets the unit change that criterion only, or insist', () => {
    const other = selfScoreSheet(returned, table, byUnit({ 'I.1': actual('100') }), scene);
    expect(other).toMatchObject({
      problems: [{ code: 'SHEET_CRITERION_SETTLED', path: 'columns.self.I.1', data: { returned: ['I.2'] } }],
    });
    const answered = done(selfScoreSheet(returned, table, byUnit({ 'I.2': points('6') }), { on: '2025-12-22' }));
    expect(answered).toMatchObject({ state: 'SELF_SCORED', returns: [{ answeredOn: '2025-12-22' }] });
    expect(openReturns(answered)).toEqual([]);
    expect(done(selfScoreSheet(returned, table, byUnit(), scene)).state).toBe('SELF_SCORED');
  });

  it('may be followed by another while it is out, but not where nothing was handed in', () => {
    const two = done(returnCriterion(returned, table, { ...why, node: 'II.1', by: 'standingBody' }, scene));
    expect(openReturns(two)).toEqual(['I.2', 'II.1']);
    expect(returnCriterion(registered, table, why, scene)).toMatchObject({
      problems: [{ code: 'TRANSITION_GUARD_FAILED', data: { guard: 'handedIn' } }],
    });
  });

  it('without a criterion, a reason or the right to it is refused, all of it named', () => {
    expect(refusals(returnCriterion(selfScored, table, { node: 'I', reason: ' ', by: 'unit' }, scene))).toEqual([
      'SCORE_NODE_UNKNOWN node',
      'SCORE_SCORER_OUTSIDE by',
      'SHEET_REASON_MISSING reason',
    ]);
    const foreign = returnCriterion(verified, table, { ...why, by: 'agency:test/tax' }, scene);
    expect(foreign).toMatchObject({ problems: [{ data: { allowed: ['headAndDeputies', 'council'] } }] });
  });
});

describe('a correction', () => {
  const correction = { reason: 'Số liệu thống kê được điều chỉnh', on: '2026-02-01' };
  const reopened = done(correctSheet([published], correction));

  it('is a new version, and the published one stays in force until that is published', () => {
    expect(reopened).toMatchObject({
      version: 2,
      state: 'REOPENED',
      publishedOn: null,
      corrects: { version: 1, ...correction },
    });
    expect(publishedSheet([published, reopened])).toBe(published);
    expect(publishedSheet([selfScored])).toBeNull();
    const again = done(registerTargets(reopened, table, { 'I.1': '80' }, scene));
    const scored = done(selfScoreSheet(again, table, byUnit(), scene));
    const through = done(
      appraiseSheet(done(verifySheet(scored, table, byHead())), table, { entries: {}, by: 'council' }),
    );
    const second = done(publishSheet(done(approveSheet(through)), { on: '2026-03-01' }));
    expect(publishedSheet([published, second])).toBe(second);
    expect(latestSheet([second, published])).toBe(second);
    expect(totalOf(second.sheet)).toBe('85/2');
    expect(totalOf(published.sheet)).toBe('77/2');
  });

  it('is of what is published, one at a time, with a reason', () => {
    expect(refusals(correctSheet([published, reopened], correction))).toEqual(['TRANSITION_REFUSED state']);
    expect(refusals(correctSheet([appraised], correction))).toEqual(['TRANSITION_REFUSED state']);
    expect(refusals(correctSheet([published], { ...correction, reason: '' }))).toEqual(['SHEET_REASON_MISSING reason']);
  });
});
