import { describe, expect, it } from 'vitest';
import { criterion, prepared, scoreTable } from '../sample-score-table.ts';
import { checkSheet } from '../sheet/check-sheet.ts';
import { appraiseSheet } from './appraise-sheet.ts';
import { approveSheet } from './approve-sheet.ts';
import { enterScores } from './enter-scores.ts';
import { openSheet } from './open-sheet.ts';
import { publishSheet } from './publish-sheet.ts';
import { registerTargets } from './register-targets.ts';
import { returnCriterion } from './return-criterion.ts';
import { selfScoreSheet } from './self-score-sheet.ts';
import { verifySheet } from './verify-sheet.ts';
import {
  actual,
  appraised,
  approved,
  byAgency,
  byHead,
  byUnit,
  done,
  ownScores,
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

describe('a score sheet on its way', () => {
  it('goes from registration to publication, each column by its own scorers', () => {
    expect([registered, selfScored, verified, appraised, approved, published].map(({ state }) => state)).toEqual([
      'OPEN',
      'SELF_SCORED',
      'GROUP_VERIFIED',
      'APPRAISED',
      'COUNCIL_APPROVED',
      'PUBLISHED',
    ]);
    expect(published).toMatchObject({ version: 1, registeredOn: '2025-01-05', publishedOn: '2026-01-10', returns: [] });
    expect(published.sheet.columns.self?.['I.2']).toEqual({ value: { kind: 'points', points: '7.5' }, by: 'unit' });
    // 16 + 7 + 0 by the part I, 12.5 + 0 by the part II, 3 by the part III
    expect(totalOf(published.sheet)).toBe('77/2');
  });

  it('takes a total of 0 for a total', () => {
    const simple = prepared(scoreTable([criterion('1', '10', { kind: 'direct' })]));
    const open = done(registerTargets(openSheet('test/z'), simple, {}, scene));
    const zero = done(selfScoreSheet(open, simple, byUnit({ '1': points('0') }), scene));
    const last = done(appraiseSheet(done(verifySheet(zero, simple, byHead())), simple, byHead()));
    expect(last.state).toBe('APPRAISED');
    expect(totalOf(last.sheet, simple)).toBe('0');
  });

  it('takes up the figures that tie-breaks ask for', () => {
    const last = { entries: { 'II.1': points('12.5') }, by: 'standingBody' as const };
    const voted = done(appraiseSheet(byAgency, table, { ...last, tieFigures: { votes: '15' } }));
    expect(voted.sheet.tieFigures).toEqual({ votes: '15' });
    expect(refusals(appraiseSheet(byAgency, table, { ...last, tieFigures: { votes: 'mười lăm' } }))).toEqual([
      'DECIMAL_MALFORMED tieFigures.votes',
    ]);
    expect(refusals(appraiseSheet(byAgency, table, { ...last, tieFigures: [15] as never }))).toEqual([
      'FILE_SHAPE tieFigures',
    ]);
    expect(checkSheet(table, { ...voted.sheet, tieFigures: { votes: '1,5' } })).toMatchObject([
      { code: 'DECIMAL_MALFORMED', path: 'tieFigures.votes' },
    ]);
  });

  it('is not scored before it is registered', () => {
    const open = openSheet('test/a');
    const draft = enterScores(open, table, { column: 'self', ...byUnit(ownScores) });
    expect(refusals(draft)).toEqual(['SHEET_NOT_REGISTERED targets']);
    expect(refusals(selfScoreSheet(open, table, byUnit(ownScores), scene))).toEqual(['SHEET_NOT_REGISTERED targets']);
  });

  it('keeps a draft, also of cells taken out again, and lets what the table lets be missing be missing', () => {
    const draft = done(enterScores(registered, table, { column: 'self', ...byUnit({ 'I.2': points('1') }) }));
    expect(draft.state).toBe('OPEN');
    expect(refusals(selfScoreSheet(draft, table, byUnit(), scene))).toEqual(['SHEET_INCOMPLETE columns.self']);
    const cleared = done(enterScores(draft, table, { column: 'self', ...byUnit({ 'I.2': null }) }));
    expect(cleared.sheet.columns.self).toEqual({});
    expect(selfScored.sheet.columns.self?.['I.3']).toBeUndefined();
  });

  it('names what a column lacks before it is handed on', () => {
    const lacking = selfScoreSheet(registered, table, byUnit({ 'I.2': points('1') }), scene);
    expect(lacking).toMatchObject({
      problems: [{ code: 'SHEET_INCOMPLETE', data: { nodes: ['I.1', 'III.1'], total: 2, column: 'self' } }],
    });
    // what the unit said of I counts where the head says nothing; III counts as verified only
    expect(verifySheet(selfScored, table, byHead())).toMatchObject({ problems: [{ data: { nodes: ['III.1'] } }] });
    expect(appraiseSheet(verified, table, { entries: {}, by: 'standingBody' })).toMatchObject({
      problems: [{ code: 'SHEET_INCOMPLETE', data: { nodes: ['II.1', 'II.2'] } }],
    });
  });

  it('is published once and never edited', () => {
    const acts = [
      enterScores(published, table, { column: 'appraised', entries: { 'II.1': points('30') }, by: 'standingBody' }),
      selfScoreSheet(published, table, byUnit({ 'I.2': points('10') }), scene),
      verifySheet(published, table, byHead()),
      appraiseSheet(published, table, { entries: {}, by: 'council' }),
      returnCriterion(published, table, { node: 'I.1', reason: 'Kiểm tra lại', by: 'council' }, scene),
      registerTargets(published, table, { 'I.1': '1' }, scene),
    ];
    for (const act of acts) expect(refusals(act)).toEqual(['SHEET_PUBLISHED state']);
    expect(refusals(publishSheet(published, scene))).toEqual(['TRANSITION_REFUSED state']);
  });

  it('moves only as its table allows', () => {
    expect(verifySheet(registered, table, byHead())).toMatchObject({
      problems: [
        {
          code: 'TRANSITION_REFUSED',
          data: { table: 'scoreSheet', state: 'OPEN', action: 'verify', allowed: ['scoreSelf', 'returnToUnit'] },
        },
      ],
    });
    expect(refusals(approveSheet(verified))).toEqual(['TRANSITION_REFUSED state']);
    expect(refusals(publishSheet(appraised, scene))).toEqual(['TRANSITION_REFUSED state']);
    const late = enterScores(selfScored, table, { column: 'self', ...byUnit({ 'I.2': points('10') }) });
    expect(late).toMatchObject({
      problems: [{ code: 'SHEET_COLUMN_CLOSED', path: 'columns.self', data: { open: ['OPEN', 'REOPENED'] } }],
    });
  });
});

describe('bad input', () => {
  it.each([
    ['a score above the maximum', { 'I.2': points('10.5') }, 'SCORE_OUTSIDE columns.self.I.2'],
    ['a text for a number', { 'I.1': actual('tám mươi') }, 'DECIMAL_MALFORMED columns.self.I.1'],
    ['a number below 0', { 'I.1': actual('-1') }, 'SCORE_ENTRY_INVALID columns.self.I.1'],
    ['a value of another kind', { 'I.1': points('5') }, 'SCORE_ENTRY_UNFIT columns.self.I.1'],
    ['an unknown criterion', { 'I.11': points('5') }, 'SCORE_NODE_UNKNOWN columns.self.I.11'],
    ['a part', { I: points('5') }, 'SCORE_COLUMN_NOT_ASKED columns.self.I'],
    ['a column that nobody fills', { 'II.1': points('5') }, 'SCORE_COLUMN_NOT_ASKED columns.self.II.1'],
    [
      'what the table does not handle',
      { 'I.2': { value: { kind: 'notApplicable' as const } } },
      'SCORE_SITUATION_REFUSED columns.self.I.2',
    ],
  ])('%s is refused with the path to the node, and nothing is stored', (_, wrong, refusal) => {
    expect(refusals(enterScores(registered, table, { column: 'self', ...byUnit(wrong) }))).toEqual([refusal]);
    const act = selfScoreSheet(registered, table, byUnit({ ...ownScores, ...wrong }), scene);
    expect(refusals(act)).toEqual([refusal]);
    expect(registered.sheet.columns).toEqual({});
  });

  it('a scorer outside his part is refused', () => {
    const asHead = enterScores(registered, table, { column: 'self', ...byHead({ 'I.2': points('10') }) });
    expect(asHead).toMatchObject({
      problems: [{ code: 'SCORE_SCORER_OUTSIDE', path: 'columns.self.I.2', data: { allowed: ['unit'] } }],
    });
    const otherPart = enterScores(verified, table, {
      column: 'appraised',
      entries: { 'II.1': points('1') },
      by: 'agency:test/tax',
    });
    expect(refusals(otherPart)).toEqual(['SCORE_SCORER_OUTSIDE columns.appraised.II.1']);
    const taken = enterScores(byAgency, table, { column: 'appraised', entries: { 'II.2': null }, by: 'standingBody' });
    expect(refusals(taken)).toEqual(['SCORE_SCORER_OUTSIDE columns.appraised.II.2']);
  });

  it('of any shape is answered with issues', () => {
    const shapes = [null, 5, [], { 'I.2': 7 }, { 'I.2': { value: { kind: 'points', points: 7 } } }, { 'I.2': {} }];
    for (const entries of shapes) {
      const act = enterScores(registered, table, { column: 'self', ...byUnit(entries as never) });
      const isRefused = Array.isArray(entries) || entries === null || typeof entries !== 'object' || 'I.2' in entries;
      expect(refusals(act).length > 0).toBe(isRefused);
      for (const refusal of refusals(act)) expect(refusal).toMatch(/ columns\.self/);
    }
    const proto = JSON.parse('{"__proto__": {"value": {"kind": "points", "points": "1"}}}');
    const act = enterScores(registered, table, { column: 'self', ...byUnit(proto) });
    expect(refusals(act)).toEqual(['NAME_RESERVED columns.self.__proto__']);
    const column = 'toString' as 'self';
    expect(refusals(enterScores(registered, table, { column, ...byUnit({}) }))).toEqual([
      'SHEET_COLUMN_CLOSED columns.toString',
    ]);
  });
});

describe('targets', () => {
  const open = openSheet('test/a');
  it.each([
    ['missing', {}, 'SCORE_TARGET_MISSING targets.I.1'],
    ['0 under a ratio', { 'I.1': '0' }, 'SCORE_SITUATION_REFUSED targets.I.1'],
    ['below 0', { 'I.1': '-5' }, 'SCORE_ENTRY_INVALID targets.I.1'],
    ['no number', { 'I.1': 'một trăm' }, 'DECIMAL_MALFORMED targets.I.1'],
    ['not assigned where that is not handled', { 'I.1': 'notAssigned' }, 'SCORE_SITUATION_REFUSED targets.I.1'],
    ['of an unknown criterion', { 'I.1': '1', 'I.9': '1' }, 'SCORE_NODE_UNKNOWN targets.I.9'],
    ['a bare number', { 'I.1': 5 as unknown as string }, 'NUMBER_NOT_QUOTED targets.I.1'],
  ])('that are %s are refused', (_, targets, refusal) => {
    expect(refusals(registerTargets(open, table, targets, scene))).toEqual([refusal]);
  });

  it('may change until something is filled in', () => {
    expect(done(registerTargets(registered, table, { 'I.1': '90' }, scene)).sheet.targets).toEqual({ 'I.1': '90' });
    const draft = done(enterScores(registered, table, { column: 'self', ...byUnit({ 'I.2': points('1') }) }));
    for (const version of [draft, selfScored, appraised])
      expect(refusals(registerTargets(version, table, { 'I.1': '1' }, scene))).toEqual([
        'SHEET_TARGETS_SETTLED targets',
      ]);
  });

  it('of 0 are registered where the table says what becomes of them', () => {
    const lenient = prepared(
      scoreTable([
        criterion('1', '10', { kind: 'ratio' }, { when: { zeroTarget: 'excluded', notAssigned: 'excluded' } }),
        criterion('2', '10', { kind: 'inverseRatio' }, { when: { zeroActual: 'full' } }),
        criterion('3', '10', { kind: 'ratio' }, { target: '5' }),
      ]),
    );
    const version = done(registerTargets(open, lenient, { '1': '0', '2': '0' }, scene));
    expect(version.registeredOn).toBe(scene.on);
  });
});
