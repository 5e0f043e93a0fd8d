import { describe, expect, it } from 'vitest';
import { toFraction } from '../../numbers/fraction.ts';
import { rational } from '../../numbers/rational.ts';
import { parseFormula } from './parse-formula.ts';
import { isDividedByZero, prepareExpression } from './prepare-expression.ts';

function resultOf(text: string): string {
  const parsed = parseFormula(text);
  if (!parsed.ok) return `${parsed.problem.code} ${JSON.stringify(parsed.problem.data)}`;
  const named = (name: string) => rational(name === 'actual' ? 7 : name === 'target' ? 3 : 20);
  const value = prepareExpression(parsed.expression)({ named, pointsOf: () => rational(9, 2) });
  return isDividedByZero(value) ? `÷0 at ${value.dividedByZeroAt}` : toFraction(value);
}

describe('a formula', () => {
  it.each([
    ['1 + 2 × 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 − 4 − 3', '3'],
    ['24 / 4 ÷ 2', '3'],
    ['-2 * -3', '6'],
    ['--1', '1'],
    ['0.1 + 0.2', '3/10'],
    ['max * actual / target', '140/3'],
    ['min(max, max * actual / target)', '20'],
    ['max(1, 2, 3)', '3'],
    ['if(actual >= target, max, 0)', '20'],
    ['if(actual ≠ 7, 1, if(actual < 7.5, 2, 3))', '2'],
    ['if(0.9 * 100 = 90, 1, 0)', '1'],
    ['round(10 / 3, 0.01, "half-up")', '333/100'],
    ['round(1.1, 0.25, "ceiling")', '5/4'],
    ['points("II.3") + 1', '11/2'],
    ['actual / (target - 3)', '÷0 at 7'],
    ['if(target > 0, 1, 1 / 0)', '1'],
  ])('%s is %s', (text, expected) => {
    expect(resultOf(text)).toBe(expected);
  });

  it.each([
    ['', 0, 'number name ('],
    ['1 +', 3, 'number name ('],
    ['(1 + 2', 6, ')'],
    ['1 2', 2, 'end'],
    ['1,5', 1, 'end'],
    ['min()', 4, 'number name ('],
    ['sqrt(4)', 0, 'min max if round points'],
    ['if(1, 2, 3)', 4, '< <= = != >= >'],
    ['points(II)', 7, 'quoted'],
    ['round(1, 0.1, "nearest")', 14, 'half-up half-even up down ceiling floor'],
    ['1 ; 2', 2, 'end'],
    ['2 ^ 3', 2, 'end'],
  ])('%s stops at %i, where %s was expected', (text, position, wanted) => {
    expect(parseFormula(text)).toMatchObject({
      ok: false,
      problem: { code: 'FORMULA_MALFORMED', data: { position, expected: wanted } },
    });
  });

  it('is bounded in length and depth', () => {
    expect(parseFormula('1'.repeat(2001)).ok).toBe(false);
    expect(parseFormula(`${'('.repeat(60)}1${')'.repeat(60)}`).ok).toBe(false);
    expect(parseFormula(`${'-'.repeat(400)}1`).ok).toBe(false);
    expect(parseFormula(Array.from({ length: 200 }, () => '1').join('+')).ok).toBe(false);
  });
});
