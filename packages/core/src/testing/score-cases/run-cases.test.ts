import { expect, it } from 'vitest';
import { criterion, scoreTable } from '../../scoring/sample-score-table.ts';
import type { ScoreNode } from '../../scoring/table/score-node.ts';
import { parseIndexCaseFile } from './parse-index-case-file.ts';
import { parseScoreCaseFile } from './parse-score-case-file.ts';
import { runIndexCase } from './run-index-case.ts';
import { runScoreCase } from './run-score-case.ts';
import { scoreDifferenceInWords } from './score-difference.ts';

const units = [{ unit: 'a', targets: { '1': '3' }, self: { '1': { actual: '1' } } }];

function why(
  expected: object,
  change: object = {},
  children: readonly ScoreNode[] = [criterion('1', '20', { kind: 'ratio' })],
) {
  const table: object = scoreTable(children);
  const one = { case: 'một', why: '20 × 1/3', table: 'bang', units, expect: expected, ...change };
  const { cases, issues } = parseScoreCaseFile({
    kind: 'score-table',
    name: 'Bảng',
    tables: { bang: table },
    cases: [one],
  });
  expect(issues).toEqual([]);
  return cases.flatMap((found) => runScoreCase(found).why.map(scoreDifferenceInWords));
}

it('passes where everything is as expected', () => {
  expect(why({ order: ['a'], units: { a: { total: '20/3', points: { '1': '20/3' }, place: '1' } } })).toEqual([]);
});

it('says unit, node, field, what was expected and what was found', () => {
  const expected = {
    total: '6.67',
    attainable: '30',
    points: { '1': '7', '2': '1' },
    rules: { '1': 'typed' },
    place: 'none',
    refused: ['X'],
  };
  expect(why({ order: ['b'], units: { a: expected }, columns: { self: { a: '7' } } })).toEqual([
    'order: expected b, found a',
    'unit a, total: expected 6.67, found 20/3',
    'unit a, attainable: expected 30, found 20',
    'unit a, refused: expected X, found (none)',
    'unit a, place: expected none, found 1',
    'unit a, node 1, points: expected 7, found 20/3',
    'unit a, node 2, points: expected 1, found (nothing)',
    'unit a, node 1, rule: expected typed, found ratio',
    'unit a, total of self: expected 7, found 20/3',
  ]);
});

it('does not pass over a problem, or a warning, that nobody expects', () => {
  const fractions = [
    { unit: 'a', targets: { '1': '90', '9': '1' }, self: { '1': { actual: '0.9' } } },
    { unit: 'b', targets: { '1': '90' }, self: { '1': { actual: '91' } } },
  ];
  const percent = [criterion('1', '20', { kind: 'ratio' }, { unitOfMeasure: '%' })];
  expect(why({ units: {} }, { units: fractions }, percent)).toEqual([
    'sheets: expected (none), found SCORE_NODE_UNKNOWN sheets[0].targets.9',
    'warnings: expected (none), found SCORE_PERCENT_LOOKS_LIKE_FRACTION a 1 actual 0.9',
  ]);
});

it('does not pass over what is expected of units when none was scored', () => {
  expect(why({ units: { a: { total: '1' } } }, { change: { 'root.max': '21' } })).toEqual([
    'table: expected (none), found SCORE_SCALE_DIFFERS scale.content, SCORE_CHILDREN_SUM root.max',
    'units: expected scored, found refused',
  ]);
  expect(why({ table: ['SCORE_CHILDREN_SUM root.max'] })).toEqual([
    'table: expected SCORE_CHILDREN_SUM root.max, found (none)',
  ]);
});

it('reads formulas that are written as text, and says where one is malformed', () => {
  const formula = (expression: string) => ({ change: { 'root.children[0].method': { kind: 'formula', expression } } });
  expect(why({ units: { a: { total: '10/3' } } }, formula('max / 2 * actual / target'))).toEqual([]);
  expect(why({ table: ['FORMULA_MALFORMED root.children[0].method.expression'] }, formula('max /'))).toEqual([]);
});

it('compares an index likewise', () => {
  const root = {
    kind: 'group',
    key: 't',
    label: 'T',
    aggregation: { kind: 'sum' },
    children: [{ kind: 'indicator', key: 'x', label: 'X', better: 'higher', normalisation: { kind: 'asIs' } }],
  };
  const method = { key: 'hu-cau/chi-so', version: '1', title: 'Chỉ số', source: { document: 'hu-cau/x' }, root };
  const whyIndex = (expected: object, more: object = {}) => {
    const one = {
      case: 'một',
      why: '1',
      method: 'm',
      units: [{ unit: 'a', values: { x: '1.5' }, published: { score: '1.6' } }],
      expect: expected,
      ...more,
    };
    const { cases, issues } = parseIndexCaseFile({
      kind: 'composite-index',
      name: 'Chỉ số',
      methods: { m: method },
      cases: [one],
    });
    expect(issues).toEqual([]);
    return cases.flatMap((found) => runIndexCase(found).why.map(scoreDifferenceInWords));
  };
  expect(whyIndex({ units: { a: { score: '3/2', rank: '1', published: { score: 'differs' } } } })).toEqual([]);
  expect(whyIndex({ units: { a: { score: '2', rank: '2', published: { score: 'agrees', rank: 'agrees' } } } })).toEqual(
    [
      'unit a, score: expected 2, found 1.5',
      'unit a, rank: expected 2, found 1',
      'unit a, published score: expected agrees, found 1.6 beside 1.5, tolerance 0.05',
      'unit a, published rank: expected agrees, found (nothing)',
    ],
  );
  expect(whyIndex({ sameMethod: true, units: { a: { score: '1.5' } } }, { change: { 'root.children': [] } })).toEqual([
    'method: expected (none), found SCORE_PART_EMPTY root.children',
    'units: expected scored, found refused',
    'sameMethod: expected scored, found refused',
  ]);
});
