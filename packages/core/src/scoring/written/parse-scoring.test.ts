import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certify } from '../certificate/certify.ts';
import { verifyCertificate } from '../certificate/verify-certificate.ts';
import { FORMULA_NESTING_LIMIT } from '../formula/check-expression.ts';
import type { Expression } from '../formula/expression.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import { scoringMethodKinds } from '../methods/check-method.ts';
import { rankGroup } from '../ranking/rank-group.ts';
import { actual, criterion, part, points, prepared, scoreTable, selfSheet } from '../sample-score-table.ts';
import { scoreGroup } from '../sheet/score-group.ts';
import { TABLE_DEPTH_LIMIT } from '../table/flat-node.ts';
import type { ScoreNode } from '../table/score-node.ts';
import { randomGroups } from '../witnesses.ts';
import { methodFields } from './method-field.ts';
import { parseScoreSheet, parseScoreTable } from './parse-scoring.ts';

const table = scoreTable([criterion('1', '20', { kind: 'direct' })]);

function issuesOf(input: unknown): readonly (readonly [string, string])[] {
  const parsed = parseScoreTable(input);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, path]);
}

describe('a table read from data', () => {
  it('ranks like the one that was written', () => {
    fc.assert(
      fc.property(randomGroups, ([original, sheets]) => {
        const read = parseScoreTable(JSON.parse(JSON.stringify(original)));
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        const copies = sheets.map((sheet) => parseScoreSheet(JSON.parse(JSON.stringify(sheet)), read.value));
        const group = scoreGroup(prepared(original), sheets);
        expect(
          rankGroup(
            scoreGroup(
              read.value,
              copies.flatMap((one) => (one.ok ? [one.value] : [])),
            ),
          ),
        ).toEqual(rankGroup(group));
      }),
      { numRuns: 200 },
    );
  });
  it('may hold a formula with its places', () => {
    const parsed = parseFormula('if(actual > 3, round(max / 3, 0.01, "half-up"), -points("1"))');
    if (!parsed.ok) throw new Error('formula');
    const withFormula = scoreTable([
      criterion('1', '20', { kind: 'direct' }),
      criterion('2', '5', { kind: 'formula', expression: parsed.expression }),
    ]);
    expect(issuesOf(JSON.parse(JSON.stringify(withFormula)))).toEqual([]);
  });
  it('may be as deep as its limits allow, and is refused by them where it is deeper', () => {
    const nested = (operations: number) =>
      Array.from({ length: operations }).reduce<Expression>((inner) => ({ kind: 'max', of: [inner] }), {
        kind: 'name',
        name: 'actual',
      });
    const deep = (parts: number, operations: number) => {
      const leaf = criterion('1', '20', { kind: 'formula', expression: nested(operations) });
      const chain = Array.from({ length: parts }).reduce<ScoreNode>((node, _, at) => part(`p${at}`, [node]), leaf);
      return scoreTable([chain]);
    };
    const parts = TABLE_DEPTH_LIMIT - 2;
    const whole = deep(parts, FORMULA_NESTING_LIMIT);
    expect(issuesOf(whole)).toEqual([]);
    const certificate = certify(scoreGroup(prepared(whole), [selfSheet('a', { '1': actual('7') })]));
    expect(certificate.content.units[0]?.total).toBe('7');
    expect(verifyCertificate(JSON.parse(JSON.stringify(certificate)))).toEqual({ outcome: 'verified' });
    expect(issuesOf(deep(parts + 1, FORMULA_NESTING_LIMIT)).map(([code]) => code)).toEqual(['SCORE_TABLE_TOO_LARGE']);
    expect(issuesOf(deep(parts, FORMULA_NESTING_LIMIT + 1)).map(([code]) => code)).toEqual(['SCORE_TABLE_TOO_LARGE']);
  });
  it('knows every method', () => {
    expect(Object.keys(methodFields).toSorted()).toEqual(scoringMethodKinds.toSorted());
  });
  it('is refused with paths: numbers for texts, unknown methods and fields, what is no table', () => {
    const [node] = table.root.children;
    const withNode = (more: object) => ({ ...table, root: { ...table.root, children: [{ ...node, ...more }] } });
    expect(issuesOf(withNode({ max: 20 }))).toEqual([['NUMBER_NOT_QUOTED', 'root.children[0].max']]);
    expect(issuesOf(withNode({ method: { kind: 'ratios' } }))).toEqual([
      ['VALUE_UNKNOWN', 'root.children[0].method.kind'],
    ]);
    expect(issuesOf(withNode({ maximum: '20' }))).toEqual([['FIELD_UNKNOWN', 'root.children[0].maximum']]);
    expect(issuesOf(withNode({ max: '21' }))).toEqual([['SCORE_CHILDREN_SUM', 'root.max']]);
    expect(issuesOf(null).length).toBe(1);
    expect(issuesOf([]).length).toBe(1);
    const circle: { children: unknown[] } = { children: [] };
    circle.children.push(circle);
    expect(issuesOf(circle).map(([code]) => code)).toContain('NESTED_TOO_DEEPLY');
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseScoreTable(input).ok).toBe(false);
        expect(parseScoreSheet(input, prepared(table)).ok).toBe(false);
      }),
    );
  });
});

describe('a sheet read from data', () => {
  it('is checked against its table', () => {
    const ready = prepared(table);
    expect(parseScoreSheet(selfSheet('a', { '1': points('3') }), ready).ok).toBe(true);
    const wrong = parseScoreSheet(
      { unit: 'a', columns: { self: { '2': { value: { kind: 'points', points: '3' } } } } },
      ready,
    );
    expect(wrong.ok ? [] : wrong.issues.map(({ code, path }) => [code, path])).toEqual([
      ['SCORE_NODE_UNKNOWN', 'columns.self.2'],
    ]);
    const double = parseScoreSheet(
      { unit: 'a', columns: { self: { '1': { value: { kind: 'points', points: 0.1 } } } } },
      ready,
    );
    expect(double.ok ? [] : double.issues.map(({ code }) => code)).toEqual(['NUMBER_NOT_QUOTED']);
  });
});
