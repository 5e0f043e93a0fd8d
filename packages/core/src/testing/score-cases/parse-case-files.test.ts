import { describe, expect, it } from 'vitest';
import { caseFileKind } from './case-file-kind.ts';
import { parseIndexCaseFile } from './parse-index-case-file.ts';
import { parseScoreCaseFile } from './parse-score-case-file.ts';

const table = { key: 'hu-cau/bang', root: { kind: 'part', children: [{ max: '10' }] } };
const one = { case: 'một', why: '1 + 1 = 2', table: 'bang', expect: { order: [] } };
const file = { kind: 'score-table', name: 'Bảng', tables: { bang: table }, cases: [one] };

function scoreIssues(more: object, change: object = {}): readonly string[] {
  const { cases, issues } = parseScoreCaseFile({ ...file, ...more, cases: [{ ...one, ...change }] });
  expect(cases.length).toBe(issues.length === 0 ? 1 : 0);
  return issues.map(({ code, path }) => `${code} ${path}`);
}

describe('a file of cases of score tables', () => {
  it('is read without judging its tables: a case may expect what is wrong with them', () => {
    expect(scoreIssues({})).toEqual([]);
  });
  it.each<[string, object, object, readonly string[]]>([
    ['a case without its working', {}, { why: undefined }, ['FIELD_MISSING cases[0].why']],
    ['a misspelt field', {}, { expct: {} }, ['FIELD_UNKNOWN cases[0].expct']],
    ['a table that there is not', {}, { table: 'bảng' }, ['VALUE_UNKNOWN cases[0].table']],
    ['a group that there is not', {}, { group: 'x' }, ['VALUE_UNKNOWN cases[0].group']],
    ['nothing that is expected', {}, { expect: {} }, ['FIELD_EMPTY cases[0].expect']],
    ['a path that leads nowhere', {}, { change: { 'root.childs[0].max': '1' } }, ['FIELD_UNKNOWN cases[0].change']],
    ['a unit that has no sheet', {}, { expect: { units: { z: {} } } }, ['VALUE_UNKNOWN cases[0].expect.units.z']],
    [
      'a number that is no text',
      {},
      { units: [{ unit: 'a', self: { 1: { actual: 80 } } }] },
      ['NUMBER_NOT_QUOTED cases[0].units[0].self.1.actual'],
    ],
    [
      'a cell of two kinds',
      {},
      { units: [{ unit: 'a', self: { 1: { actual: '80', points: '1' } } }] },
      ['EXACTLY_ONE_FIELD cases[0].units[0].self.1'],
    ],
    [
      'a number that is expected and none',
      {},
      { units: [{ unit: 'a' }], expect: { units: { a: { total: 'mười' } } } },
      ['FILE_SHAPE cases[0].expect.units.a.total'],
    ],
    ['group and units', { groups: { x: [{ unit: 'a' }] } }, { group: 'x', units: [] }, ['EXACTLY_ONE_FIELD cases[0]']],
  ])('refuses %s', (_what, more, change, expected) => {
    expect(scoreIssues(more, change)).toEqual(expected);
  });
  it('refuses two cases of one name, and what is no data', () => {
    const { issues } = parseScoreCaseFile({ ...file, cases: [one, one] });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['KEY_DUPLICATE cases[1].case']);
    expect(parseScoreCaseFile(() => 1).issues.map(({ code }) => code)).toEqual(['FILE_SHAPE']);
    expect(parseScoreCaseFile(JSON.parse('{"__proto__":1}')).issues.map(({ code }) => code)).toEqual(['NAME_RESERVED']);
  });
  it('changes a copy: the other cases see the table as it was', () => {
    const changed = { ...one, case: 'hai', change: { 'root.children[0].max': '5', key: null } };
    const { cases } = parseScoreCaseFile({ ...file, cases: [changed, one] });
    expect(cases.map((found) => found.table)).toEqual([
      { root: { kind: 'part', children: [{ max: '5' }] } },
      { key: 'hu-cau/bang', root: { kind: 'part', children: [{ max: '10' }] } },
    ]);
  });
});

describe('a file of cases of indices', () => {
  const index = {
    case: 'một',
    why: '1',
    method: 'm',
    units: [{ unit: 'a', values: {} }],
    expect: { sameMethod: true },
  };
  const issuesOf = (change: object) =>
    parseIndexCaseFile({
      kind: 'composite-index',
      name: 'Chỉ số',
      methods: { m: {} },
      cases: [{ ...index, ...change }],
    }).issues.map(({ code, path }) => `${code} ${path}`);
  it.each<[string, object, readonly string[]]>([
    ['nothing wrong', {}, []],
    ['a method that there is not', { method: 'n' }, ['VALUE_UNKNOWN cases[0].method']],
    [
      'an earlier one that there is not',
      { earlier: { method: 'n', units: [] } },
      ['VALUE_UNKNOWN cases[0].earlier.method'],
    ],
    ['a unit without figures', { expect: { units: { b: {} } } }, ['VALUE_UNKNOWN cases[0].expect.units.b']],
    [
      'an unknown reason',
      { units: [{ unit: 'a', values: { x: { missing: 'lost' } } }] },
      ['VALUE_UNKNOWN cases[0].units[0].values.x.missing'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(issuesOf(change)).toEqual(expected);
  });
});

it('knows what a file is about', () => {
  expect(
    [{ award: 'CSTT' }, null, { kind: 'x' }, { kind: 'score-table' }, { kind: 'composite-index' }].map(caseFileKind),
  ).toEqual(['law', 'law', 'law', 'score-table', 'composite-index']);
});
