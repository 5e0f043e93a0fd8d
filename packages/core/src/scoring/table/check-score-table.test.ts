import { describe, expect, it } from 'vitest';
import type { Expression } from '../formula/expression.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import type { ScoringMethod } from '../methods/scoring-method.ts';
import { criterion, part, scoreTable } from '../sample-score-table.ts';
import { checkScoreTable } from './check-score-table.ts';
import type { ScoreNode } from './score-node.ts';
import type { ScoreTable } from './score-table.ts';

const passFail: ScoringMethod = { kind: 'passFail' };

function issues(table: ScoreTable): readonly (readonly [string, string])[] {
  return checkScoreTable(table).map(({ code, path }) => [code, path]);
}

function issuesOf(...children: readonly ScoreNode[]): readonly (readonly [string, string])[] {
  return issues(scoreTable(children));
}

function formula(text: string): Expression {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.expression;
}

const a = criterion('a', '10', passFail);
const collecting = criterion('b', '5', { kind: 'collected' }, { role: 'bonus' });

describe('a sound table', () => {
  it('has no issues at any depth, in halves and hundredths', () => {
    const deep = part('I', [
      part('I.1', [part('I.1.a', [criterion('I.1.a.1', '0.01', passFail)]), criterion('I.1.b', '0.5', passFail)]),
    ]);
    expect(issuesOf(deep, a, collecting)).toEqual([]);
  });
  it('may be 950 + 50', () => {
    const table = scoreTable([
      criterion('I', '950', passFail),
      criterion('II', '50', { kind: 'direct' }, { role: 'bonus' }),
    ]);
    expect(issues({ ...table, scale: { content: '950', bonus: '50' } })).toEqual([]);
    expect(issues({ ...table, scale: { content: '1000', bonus: '40' } })).toEqual([
      ['SCORE_SCALE_DIFFERS', 'scale.content'],
      ['SCORE_SCALE_DIFFERS', 'scale.bonus'],
    ]);
  });
});

describe('maxima', () => {
  it('of children sum to that of their part, bonus and penalty aside', () => {
    const wrong = part(
      'I',
      [criterion('1', '4.5', passFail), criterion('2', '5', passFail), { ...collecting, key: '3' }],
      { max: '10' },
    );
    expect(checkScoreTable(scoreTable([wrong]))).toEqual([
      {
        severity: 'error',
        code: 'SCORE_CHILDREN_SUM',
        path: 'root.children[0].max',
        data: { node: 'I', max: '10', sum: '9.5' },
      },
    ]);
  });
  it('are decimals, not below 0', () => {
    const table = scoreTable([a]);
    const root = {
      ...table.root,
      max: '7',
      children: [
        { ...a, max: '-3' },
        { ...a, key: 'b', max: '1e1' },
      ],
    };
    expect(issues({ ...table, root, scale: { content: '7' } })).toEqual([
      ['SCORE_MAXIMUM_NEGATIVE', 'root.children[0].max'],
      ['DECIMAL_MALFORMED', 'root.children[1].max'],
    ]);
  });
  it('are not exceeded by limits or amounts', () => {
    expect(issuesOf({ ...a, least: '11' })).toEqual([['SCORE_LIMITS_CROSSED', 'root.children[0].least']]);
    const grades = criterion('b', '10', {
      kind: 'grades',
      grades: [{ key: 'A', label: 'A', amount: { points: '10.5' } }],
    });
    expect(issuesOf(grades)).toEqual([['SCORE_METHOD_INVALID', 'root.children[0].method.grades[0].amount']]);
  });
});

describe('keys', () => {
  it('are unique and plain', () => {
    expect(issuesOf(a, part('I', [a]), { ...a, key: 'b c' })).toEqual([
      ['SCORE_KEY_DUPLICATE', 'root.children[1].children[0].key'],
      ['SCORE_KEY_MALFORMED', 'root.children[2].key'],
    ]);
    expect(issuesOf({ ...a, key: 'đ.1' })).toEqual([]);
  });
  it('are found for every reference, with the nearest named', () => {
    const far = criterion('c', '5', { kind: 'formula', expression: formula('points("aa") + 1') });
    expect(checkScoreTable(scoreTable([a, far])).map(({ data }) => data)).toEqual([{ key: 'aa', nearest: 'a' }]);
    const table = scoreTable([a]);
    const ranking = { ...table.ranking, tieBreaks: [{ kind: 'node', node: 'z', prefer: 'higher' } as const] };
    expect(issues({ ...table, ranking })).toEqual([['SCORE_NODE_UNKNOWN', 'ranking.tieBreaks[0].node']]);
  });
});

describe('circles', () => {
  it('through formulas are named whole', () => {
    const one = criterion('1', '5', { kind: 'formula', expression: formula('points("2")') });
    const two = criterion('2', '5', { kind: 'formula', expression: formula('points("1")') });
    expect(checkScoreTable(scoreTable([a, one, two])).map(({ code, data }) => [code, data])).toEqual([
      ['SCORE_TABLE_CYCLE', { nodes: ['1', '2'] }],
    ]);
  });
  it('through a part that a criterion of its own reads', () => {
    const inside = criterion('1', '5', { kind: 'formula', expression: formula('points("I")') });
    expect(issuesOf(part('I', [inside]))).toEqual([['SCORE_TABLE_CYCLE', 'root']]);
  });
  it('of a part that contains itself', () => {
    const children: ScoreNode[] = [a];
    const circle = part('I', children);
    children.push(circle);
    expect(issuesOf(circle)).toEqual([['SCORE_TABLE_CYCLE', 'root.children[0].children[1]']]);
  });
  it('and tables without end are refused', () => {
    const deep = Array.from({ length: 40 }).reduce<ScoreNode>((node, _, index) => part(`p${index}`, [node]), a);
    expect(checkScoreTable(scoreTable([deep])).map(({ code, data }) => [code, data])).toEqual([
      ['SCORE_TABLE_TOO_LARGE', { what: 'depth', limit: 30 }],
    ]);
  });
});

describe('methods', () => {
  it.each<[string, ScoringMethod, string]>([
    ['without grades', { kind: 'grades', grades: [] }, 'grades'],
    [
      'bands out of order',
      {
        kind: 'bands',
        of: 'actual',
        better: 'higher',
        bands: [
          { limit: '80', amount: { points: '5' } },
          { limit: '90', amount: { points: '10' } },
        ],
        otherwise: { points: '0' },
      },
      'bands[1].limit',
    ],
    ['a step of 0', { kind: 'direct', step: '0' }, 'step'],
    ['a share of 1', { kind: 'relativeToBest', shareAtTarget: '1' }, 'shareAtTarget'],
    [
      'lateness in halves',
      { kind: 'lateness', from: 'maximum', bands: [{ fromDays: '1.5', points: '2' }] },
      'bands[0].fromDays',
    ],
    [
      'penalties as content',
      { kind: 'deductions', from: 'zero', events: [{ key: 'x', label: 'x', points: '5', counted: 'each' }] },
      'from',
    ],
    [
      'milestones out of order',
      {
        kind: 'dateMilestones',
        milestones: [
          { until: '2025-09-30', amount: { points: '5' } },
          { until: '2025-06-30', amount: { points: '2' } },
        ],
        later: { points: '0' },
        notDone: { points: '0' },
      },
      'milestones[1].until',
    ],
    ['collecting content', { kind: 'collected' }, 'kind'],
    ['plus and minus as content', { kind: 'plusMinus', lowest: '-5' }, 'kind'],
    [
      'a place of 0',
      {
        kind: 'rankPoints',
        of: 'entered',
        places: [{ upTo: '0', amount: { points: '1' } }],
        otherwise: { points: '0' },
      },
      'places[0].upTo',
    ],
  ])('%s', (_name, method, where) => {
    expect(issuesOf(criterion('1', '10', method))).toEqual([
      ['SCORE_METHOD_INVALID', `root.children[0].method.${where}`],
    ]);
  });
  it('that do not exist are named with the nearest', () => {
    const unknown = { kind: 'ratios' } as unknown as ScoringMethod;
    expect(checkScoreTable(scoreTable([criterion('1', '10', unknown)])).map(({ data }) => data)).toEqual([
      { node: '1', method: 'ratios', nearest: 'ratio' },
    ]);
  });
  it('send their excess where it is collected', () => {
    const excess = { every: '1', amount: { percentOfMax: '1' }, counting: 'whole' } as const;
    const sends = (to: string): ScoringMethod => ({
      kind: 'ratioWithExcess',
      direction: 'direct',
      excess: { ...excess, to },
    });
    expect(issuesOf(criterion('1', '10', sends('b')), collecting)).toEqual([]);
    expect(issuesOf(criterion('1', '10', sends('a')), a)).toEqual([
      ['SCORE_NOT_COLLECTING', 'root.children[0].method.excess.to'],
    ]);
  });
  it('with formulas that name what they do not have', () => {
    const table = scoreTable([criterion('1', '10', { kind: 'formula', expression: formula('actuel / target') })]);
    expect(checkScoreTable(table).map(({ code, data }) => [code, data])).toEqual([
      ['FORMULA_NAME_UNKNOWN', { name: 'actuel', nearest: 'actual' }],
    ]);
  });
});

describe('who scores and what then', () => {
  it('compares apart only where a method compares', () => {
    expect(issuesOf({ ...a, when: { missing: 'comparedApart' } })).toEqual([
      ['SCORE_HANDLING_UNFIT', 'root.children[0].when.missing'],
    ]);
    const ratio = criterion('1', '10', { kind: 'ratio' }, { when: { notAssigned: 'comparedApart' } });
    expect(issuesOf(ratio)).toEqual([['SCORE_HANDLING_UNFIT', 'root.children[0].when.notAssigned']]);
  });
  it('says which column counts, and that somebody fills it', () => {
    const table = scoreTable([a]);
    const root = { ...table.root, counts: [] };
    expect(issues({ ...table, root })).toEqual([['SCORE_COUNTS_MISSING', 'root.children[0]']]);
    expect(issuesOf({ ...a, counts: ['appraised'] })).toEqual([['SCORE_COLUMN_NOT_ASKED', 'root.children[0].counts']]);
  });
  it('has classes in descending order', () => {
    const table = scoreTable([a]);
    const classification = {
      of: 'points',
      floorMissed: 'nextClass',
      otherwise: { key: 'c', label: 'C' },
      classes: [
        { key: 'b', label: 'B', atLeast: '70' },
        { key: 'a', label: 'A', atLeast: '90' },
      ],
    } as const;
    expect(issues({ ...table, classification })).toEqual([['SCORE_CLASS_ORDER', 'classification.classes[1].atLeast']]);
  });
});
