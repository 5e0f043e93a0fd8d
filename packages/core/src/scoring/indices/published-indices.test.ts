import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimal } from '../../numbers/decimal.ts';
import { toFraction } from '../../numbers/fraction.ts';
import { roundTo } from '../../numbers/rounding.ts';
import { bandIndex } from './band-index.ts';
import { checkIndexMethod } from './check-index-method.ts';
import { compareEditions } from './compare-editions.ts';
import { agreesWithPublished, comparePublished } from './compare-published.ts';
import type { IndexEdition, IndexValue, PublishedIndex } from './index-edition.ts';
import type { Aggregation, IndexIndicator, IndexMethod, IndexNode, Normalisation } from './index-method.ts';
import { integerNoise } from './integer-noise.ts';
import { rankLeavingOneOut, rankUnderWeightNoise } from './rank-robustness.ts';
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

const asIs: Normalisation = { kind: 'asIs' };
const scale = { from: '1', until: '10' };

describe('hard case 31: the order of rounding', () => {
  const parts = ['x', 'y', 'z'].map((key) => indicator(key, asIs));
  const figures = edition({ x: '4.984', y: '5.684', z: '6.894' });
  it('a sum of rounded parts is not the rounded sum', () => {
    const atEnd = method({ kind: 'sum' }, parts);
    const root = { ...atEnd.root, rounding: cent };
    expect(shown(scoreIndex({ ...atEnd, root }, figures))).toEqual(['439/25']);
    const roundedParts = parts.map((one) => ({ ...one, rounding: cent }));
    expect(shown(scoreIndex({ ...atEnd, root: { ...root, children: roundedParts } }, figures))).toEqual(['351/20']);
  });
  it('the published −1.72 of a true −1.7256 is a difference of rounded numbers, and so is +0.08 of +0.073', () => {
    const difference = parseDecimal('-1.7256');
    expect(formatDecimal(difference, { places: 2, mode: 'half-up' })).toBe('-1.73');
    expect(agreesWithPublished('-1.72', difference)).toBe(false);
    expect(agreesWithPublished('-1.72', difference, 2)).toBe(true);
    expect(agreesWithPublished('0.08', parseDecimal('0.073'))).toBe(false);
    expect(agreesWithPublished('0.08', parseDecimal('0.073'), 2)).toBe(true);
    expect(agreesWithPublished('-1.70', difference, 2)).toBe(false);
    expect(toFraction(roundTo(parseDecimal('0.073'), 2, 'half-up'))).toBe('7/100');
  });
});

describe('hard case 36: an index published as a per cent of its maximum', () => {
  const percent = { of: '80', rounding: cent } as const;
  const papi = (from: 'exact' | 'rounded', score: string) => {
    const base = method({ kind: 'sum' }, [indicator('x', asIs)], { percent: { ...percent, from } });
    const [found] = scoreIndex({ ...base, root: { ...base.root, rounding: cent } }, edition({ x: score }));
    return found?.outcome === 'scored' && found.percent !== null
      ? formatDecimal(found.percent, { places: 2, mode: 'half-up' })
      : null;
  };
  it('40.6146 of 80 is 50.77 %, and from a printed 40.62 it would be 50.78 %', () => {
    expect(papi('exact', '40.6146')).toBe('50.77');
    expect(papi('exact', '40.62')).toBe('50.78');
    // 40.6146 rounds to 40.61, so that the printed 40.62 was not its rounding
    expect(papi('rounded', '40.6146')).toBe('50.76');
    expect(agreesWithPublished('40.62', parseDecimal('40.6146'))).toBe(false);
  });
});

describe('published against recomputed', () => {
  const weighted = method({ kind: 'weighted' }, [indicator('x', asIs, { weight: '2' }), indicator('y', asIs)]);
  it('has a tolerance from the decimals that were printed', () => {
    const printed = (published: PublishedIndex, index: number): IndexEdition['units'][number] => {
      const unit = edition({ x: '1', y: '2' }, { x: '2', y: '1' }).units[index];
      return { unit: unit?.unit ?? '', values: unit?.values ?? {}, published };
    };
    const printedEdition = {
      edition: '2025',
      units: [
        printed({ score: '1.33', rank: '2', parts: { x: '1.0' } }, 0),
        printed({ score: '1.7', rank: { from: '31', until: '63' } }, 1),
      ],
    };
    const compared = comparePublished(printedEdition, scoreIndex(weighted, printedEdition));
    expect(compared.map(({ unit, of, agrees, tolerance }) => [unit, of, agrees, toFraction(tolerance)])).toEqual([
      ['a', 'x', true, '1/20'],
      ['a', 'score', true, '1/200'],
      ['a', 'rank', true, '0'],
      ['b', 'score', true, '1/20'],
      ['b', 'rank', false, '0'],
    ]);
  });
  it('compares editions of different versions only with a flag', () => {
    const before = { method: weighted, scores: scoreIndex(weighted, edition({ x: '1', y: '2' }, { x: '2', y: '1' })) };
    const after = {
      ...before,
      scores: scoreIndex(weighted, edition({ x: '3', y: '2' }, { x: '2', y: '1' }, { x: '9', y: '9' })),
    };
    const compared = compareEditions(before, after);
    expect(compared.sameMethod).toBe(true);
    expect(
      compared.changes.map(({ unit, score, placesGained }) => [unit, score && toFraction(score), placesGained]),
    ).toEqual([
      ['a', '4/3', 0],
      ['b', '0', -2],
    ]);
    expect(compareEditions(before, { ...after, method: { ...weighted, version: '2' } }).sameMethod).toBe(false);
  });
});

describe('bands', () => {
  const names = (...keys: readonly string[]) => keys.map((key) => ({ key, label: key }));
  const banded = (bands: IndexMethod['bands'], ...figures: readonly string[]) => {
    const scores = scoreIndex(method({ kind: 'sum' }, [indicator('x', asIs)]), edition(...figures.map((x) => ({ x }))));
    return bands === undefined ? [] : scores.map(({ unit }) => bandIndex(bands, scores).get(unit));
  };
  it('by thresholds', () => {
    const bands = [
      { key: 'A', label: 'A', atLeast: '70' },
      { key: 'B', label: 'B', atLeast: '50' },
    ];
    expect(
      banded({ kind: 'thresholds', bands, otherwise: { key: 'C', label: 'C' } }, '70', '69.99', '50', '3'),
    ).toEqual(['A', 'B', 'B', 'C']);
  });
  it('by parts of equally many, ties staying in the better part', () => {
    expect(banded({ kind: 'quantiles', bands: names('A', 'B') }, '1', '4', '3', '2')).toEqual(['B', 'A', 'A', 'B']);
    expect(banded({ kind: 'quantiles', bands: names('A', 'B') }, '1', '4', '3', '3')).toEqual(['B', 'A', 'A', 'A']);
    expect(banded({ kind: 'quantiles', bands: names('A', 'B', 'C', 'D') }, '1')).toEqual(['A']);
  });
  it('by natural breaks of the data', () => {
    expect(
      banded({ kind: 'naturalBreaks', bands: names('A', 'B', 'C') }, '1', '50', '2', '90', '91', '3', '52'),
    ).toEqual(['C', 'B', 'C', 'A', 'A', 'C', 'B']);
    expect(banded({ kind: 'naturalBreaks', bands: names('A', 'B', 'C') }, '5', '5')).toEqual(['A', 'A']);
  });
});

describe('how firm a rank is', () => {
  const children = [indicator('x', asIs, { weight: '50' }), indicator('y', asIs, { weight: '50' })];
  const weighted = method({ kind: 'weighted' }, children);
  const four = edition({ x: '90', y: '90' }, { x: '80', y: '62' }, { x: '61', y: '80' }, { x: '10', y: '10' });
  it('under noise of the weights is the same for the same seed on every machine', () => {
    const noise = { percent: 10, draws: 50, seed: 2025 };
    const found = rankUnderWeightNoise(weighted, four, noise);
    expect(found.map(({ unit, best, worst }) => [unit, best, worst])).toEqual([
      ['a', 1, 1],
      ['b', 2, 3],
      ['c', 2, 3],
      ['d', 4, 4],
    ]);
    expect(rankUnderWeightNoise(weighted, four, noise)).toEqual(found);
    expect(found[1]?.places.slice(0, 12)).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 2, 3]);
    expect(rankUnderWeightNoise(weighted, four, { ...noise, seed: 2026 })).not.toEqual(found);
  });
  it('draws the well-known sequence of 32-bit steps, every number below a bound', () => {
    const draw = integerNoise(1);
    expect(Array.from({ length: 4 }, () => draw(2 ** 32))).toEqual([270369, 67634689, 2647435461, 307599695]);
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, below) => {
        const drawn = integerNoise(seed)(below);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < below).toBe(true);
      }),
    );
  });
  it('without noise is the rank itself, and leaving one out says what hangs on it', () => {
    expect(
      rankUnderWeightNoise(weighted, four, { percent: 0, draws: 3, seed: 1 }).map(({ best, worst }) => [best, worst]),
    ).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
    expect(rankLeavingOneOut(weighted, four).map(({ places }) => places)).toEqual([
      [1, 1],
      [3, 2],
      [2, 3],
      [4, 4],
    ]);
  });
});

describe('the check of a method', () => {
  it('names what is wrong with its path', () => {
    const wrong = method(
      { kind: 'weighted' },
      [
        indicator(
          'x',
          { kind: 'minMax', goalposts: { lowest: '5', highest: '5' }, clamp: true, scale },
          { weight: '-1' },
        ),
        indicator('x', { kind: 'distanceToTarget', base: '1', target: '1,5', clamp: false }),
        {
          kind: 'group',
          key: 'g',
          label: 'g',
          aggregation: { kind: 'geometric', rounding: { to: '0', mode: 'up' } },
          children: [],
        },
      ],
      { bands: { kind: 'quantiles', bands: [] } },
    );
    expect(checkIndexMethod(wrong).map(({ code, path }) => [code, path])).toEqual([
      ['SCORE_METHOD_INVALID', 'root.children[0].weight'],
      ['SCORE_METHOD_INVALID', 'root.children[0].normalisation.goalposts'],
      ['SCORE_KEY_DUPLICATE', 'root.children[1].key'],
      ['DECIMAL_MALFORMED', 'root.children[1].normalisation.target'],
      ['SCORE_ROUNDING_INVALID', 'root.children[2].aggregation.rounding.to'],
      ['SCORE_PART_EMPTY', 'root.children[2].children'],
      ['SCORE_METHOD_INVALID', 'bands.bands'],
    ]);
  });
});
