import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, multiply, subtract } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import { toFraction } from '../../numbers/fraction.ts';
import { rational } from '../../numbers/rational.ts';
import type { IndexEdition, IndexValue } from './index-edition.ts';
import type { Aggregation, IndexIndicator, IndexMethod, IndexNode, Normalisation } from './index-method.ts';
import { rankIndex } from './rank-index.ts';
import { powerOf, roundedRoot, wholeWeights } from './rounded-root.ts';
import { type IndexScore, scoreIndex } from './score-index.ts';

const cent = { to: '0.01', mode: 'half-up' } as const;

function indicator(key: string, normalisation: Normalisation, more: Partial<IndexIndicator> = {}): IndexIndicator {
  return { kind: 'indicator', key, label: key, better: 'higher', normalisation, ...more };
}

function method(
  aggregation: Aggregation,
  children: readonly IndexNode[],
  more: Partial<IndexMethod> = {},
): IndexMethod {
  const root = { kind: 'group', key: 'index', label: 'Chỉ số', aggregation, children } as const;
  return { key: 'test/index', version: '1', title: 'Chỉ số', source: { document: 'test/method' }, root, ...more };
}

/** Units a, b, c … with one figure per indicator; a text is a figure. */
function edition(...units: readonly Readonly<Record<string, string | IndexValue>>[]): IndexEdition {
  return {
    edition: '2025',
    units: units.map((values, index) => ({
      unit: 'abcdefgh'[index] ?? '?',
      values: Object.fromEntries(
        Object.entries(values).map(([key, value]) => [
          key,
          typeof value === 'string' ? { kind: 'value', value } : value,
        ]),
      ),
    })),
  };
}

function shown(scores: readonly IndexScore[]): readonly string[] {
  return scores.map((score) => {
    if (score.outcome === 'scored') return toFraction(score.score);
    if (score.outcome === 'between') return `${toFraction(score.lowest)}…${toFraction(score.highest)}`;
    return score.problems.map(({ code }) => code).join();
  });
}

function scoresOf(
  normalisation: Normalisation,
  figures: readonly string[],
  more: Partial<IndexIndicator> = {},
): readonly string[] {
  return shown(
    scoreIndex(method({ kind: 'sum' }, [indicator('x', normalisation, more)]), edition(...figures.map((x) => ({ x })))),
  );
}

const asIs: Normalisation = { kind: 'asIs' };
const scale = { from: '1', until: '10' };

describe('normalising', () => {
  it('min–max between the extremes of the edition or fixed goalposts, in either direction', () => {
    expect(scoresOf({ kind: 'minMax', goalposts: 'edition', clamp: false, scale }, ['10', '20', '40'])).toEqual([
      '1',
      '4',
      '10',
    ]);
    expect(
      scoresOf({ kind: 'minMax', goalposts: 'edition', clamp: false, scale }, ['10', '20', '40'], { better: 'lower' }),
    ).toEqual(['10', '7', '1']);
    const goalposts = { lowest: '0', highest: '30' };
    expect(scoresOf({ kind: 'minMax', goalposts, clamp: true, scale }, ['10', '40', '-1'])).toEqual(['4', '10', '1']);
    expect(scoresOf({ kind: 'minMax', goalposts, clamp: false, scale }, ['40'])).toEqual(['13']);
    expect(scoresOf({ kind: 'minMax', goalposts: 'edition', clamp: false, scale }, ['7', '7'])).toEqual([
      'INDEX_NOTHING_TO_COMPARE',
      'INDEX_NOTHING_TO_COMPARE',
    ]);
  });
  it('z-scores, the root rounded where the method says', () => {
    // mean 5, variance 4
    const figures = ['2', '4', '4', '4', '5', '5', '7', '9'];
    expect(
      scoresOf({ kind: 'zScore', of: 'population', rounding: { to: '0.0001', mode: 'half-up' } }, figures),
    ).toEqual(['-3/2', '-1/2', '-1/2', '-1/2', '0', '0', '1', '2']);
    // sample variance 32/7, its root 2.1380899…
    expect(
      scoresOf({ kind: 'zScore', of: 'sample', rounding: { to: '0.01', mode: 'half-up' } }, figures, {
        better: 'lower',
      })[7],
    ).toBe(toFraction(rational(-400, 214)));
  });
  it('rank, percentile and distance to target', () => {
    expect(scoresOf({ kind: 'rank' }, ['5', '9', '9', '1'])).toEqual(['3', '1', '1', '4']);
    expect(scoresOf({ kind: 'percentile' }, ['5', '9', '9', '1'])).toEqual(['100/3', '200/3', '200/3', '0']);
    expect(
      scoresOf({ kind: 'distanceToTarget', base: '20', target: '5', clamp: true }, ['20', '10', '4', '30']),
    ).toEqual(['0', '200/3', '100', '0']);
  });
});

describe('putting together', () => {
  const children = [indicator('x', asIs, { weight: '17.5' }), indicator('y', asIs, { weight: '2.5' })];
  it.each<[Aggregation, string]>([
    [{ kind: 'sum' }, '10'],
    [{ kind: 'mean' }, '5'],
    [{ kind: 'weighted' }, '11/4'],
    // (2^7 × 8)^(1/8) = 2^(10/8) = 2.3784…
    [{ kind: 'geometric', rounding: cent }, '119/50'],
  ])('%o is %s', (aggregation, expected) => {
    expect(shown(scoreIndex(method(aggregation, children), edition({ x: '2', y: '8' })))).toEqual([expected]);
  });
  it('refuses a geometric mean of what is not above 0, and weights that are all 0', () => {
    expect(
      shown(scoreIndex(method({ kind: 'geometric', rounding: cent }, children), edition({ x: '0', y: '8' }))),
    ).toEqual(['INDEX_VALUE_NOT_POSITIVE']);
    const weightless = children.map((one) => ({ ...one, weight: '0' }));
    expect(shown(scoreIndex(method({ kind: 'weighted' }, weightless), edition({ x: '1', y: '8' })))).toEqual([
      'INDEX_WEIGHTS_ZERO',
    ]);
  });
  it('takes roots right to the last digit, in every mode', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.integer({ min: 1, max: 9 }),
        (n, d, degree) => {
          const value = rational(n, d);
          const step = rational(1, 1000);
          const down = roundedRoot(value, degree, { step, mode: 'down' });
          const near = roundedRoot(value, degree, { step, mode: 'half-up' });
          expect(compare(powerOf(down, degree), value)).not.toBe(1);
          expect(compare(powerOf(roundedRoot(value, degree, { step, mode: 'up' }), degree), value)).not.toBe(-1);
          // the nearest: the value lies within half a step of it
          const half = rational(1, 2000);
          const lower = subtract(near, half);
          if (lower.numerator > 0) expect(compare(powerOf(lower, degree), value)).not.toBe(1);
          expect(compare(powerOf(subtract(near, multiply(half, rational(-1))), degree), value)).not.toBe(-1);
        },
      ),
      { numRuns: 300 },
    );
    expect(wholeWeights([parseDecimal('17.5'), parseDecimal('2.5')])).toEqual([7, 1]);
  });
});

describe('what is missing', () => {
  const children = (missing: IndexIndicator['missing'] = {}) => [
    indicator('x', asIs, { weight: '3', missing }),
    indicator('y', asIs),
  ];
  const of = (missing: IndexIndicator['missing'], value: IndexValue) =>
    shown(scoreIndex(method({ kind: 'weighted' }, children(missing)), edition({ x: value, y: '8' })))[0];
  it('is refused unless the method says what then', () => {
    expect(of({}, { kind: 'withheld' })).toBe('INDEX_MISSING_REFUSED');
    expect(of({ withheld: 'leftOut' }, { kind: 'withheld' })).toBe('8');
    expect(of({ notApplicable: { counts: '4' } }, { kind: 'notApplicable' })).toBe('5');
    expect(of({ withheld: 'leftOut' }, { kind: 'notSurveyed' })).toBe('INDEX_MISSING_REFUSED');
  });
  it('and known within bounds gives bounds of the score and of the places', () => {
    const censored: IndexValue = { kind: 'censored', lowest: '4', highest: '12' };
    const scores = scoreIndex(
      method({ kind: 'weighted' }, children()),
      edition({ x: censored, y: '8' }, { x: '8', y: '8' }, { x: '1', y: '1' }),
    );
    expect(shown(scores)).toEqual(['5…11', '8', '1']);
    expect(rankIndex(scores).map(({ from, until }) => [from, until])).toEqual([
      [1, 2],
      [1, 2],
      [3, 3],
    ]);
  });
  it('within bounds is refused where the figure of one changes what all are compared with', () => {
    const relative = method({ kind: 'sum' }, [indicator('x', { kind: 'percentile' })]);
    const scores = scoreIndex(
      relative,
      edition({ x: { kind: 'censored', lowest: '1', highest: '2' } }, { x: '1' }, { x: '3' }),
    );
    expect(shown(scores)[0]).toBe('INDEX_MISSING_REFUSED');
  });
});
