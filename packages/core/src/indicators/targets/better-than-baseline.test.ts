import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import type { Indicator } from '../indicator.ts';
import type { Quantity } from '../quantity.ts';

const standing = (score: string | null, rank: number | null, to = rank): Quantity => ({
  kind: 'standing',
  ...(score === null ? {} : { score }),
  ...(rank === null || to === null ? {} : { rank: { from: rank, to } }),
});
const better = (
  base: Quantity | null,
  current: Quantity | null,
  defaultReading: 'SCORE' | 'RANK' = 'SCORE',
  indicator: Partial<Indicator> = {},
): Witness => ({
  data: {
    indicators: [buildIndicator({ accumulation: 'POINT', periodicity: 'EDITION', valueType: 'NUMBER', ...indicator })],
    targets: [buildTarget({ predicate: { kind: 'betterThanBaseline', base: '2023', defaultReading } })],
    observations: [
      ...(base === null ? [] : [buildObservation({ key: 'test/base', period: '2023', quantity: base })]),
      ...(current === null ? [] : [buildObservation({ key: 'test/current', quantity: current })]),
    ],
  },
});

const witnesses: Witnesses<'betterThanBaseline'> = {
  MET: better(standing('42.5', 28), standing('42.6', 28)),
  MISSED: better(standing('42.5', 28), standing('42.50', 20)),
  NOT_DUE: { ...better(null, null), days: { on: '2024-12-31' } },
  NO_DATA: better(standing('42.5', 28), null),
  NOT_COMPARABLE: better(null, standing('42.6', 28)),
  NOT_ASSESSABLE: better(standing(null, 38), standing(null, 31, 63), 'RANK'),
};

describe('betterThanBaseline', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('gives both readings, and the declared default decides', () => {
    const readings = [
      {
        name: 'SCORE',
        isDefault: false,
        verdict: 'MISSED',
        reason: { code: 'SCORE_AGAINST_BASE', data: { base: '42.5', current: '41' } },
      },
      {
        name: 'RANK',
        isDefault: true,
        verdict: 'MET',
        reason: { code: 'RANK_AGAINST_BASE', data: { base: '28', current: '20', improvedBy: 8 } },
      },
    ];
    expect(assessWitness(better(standing('42.5', 28), standing('41', 20), 'RANK'))).toMatchObject({
      verdict: 'MET',
      readings,
    });
  });

  it('does not fall back to the other reading where the default is not known', () => {
    const found = assessWitness(better(standing(null, 28), standing(null, 20)));
    expect(found.verdict).toBe('NO_DATA');
    expect(found.readings.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['SCORE', 'NO_DATA'],
      ['RANK', 'MET'],
    ]);
  });

  it('counts a lower score as better where the indicator says so, and none where it has no direction', () => {
    const pair = [standing('42.5', null), standing('41', null)] as const;
    expect(assessWitness(better(...pair, 'SCORE', { direction: 'DOWN' })).verdict).toBe('MET');
    expect(assessWitness(better(...pair, 'SCORE', { direction: 'NONE' }))).toMatchObject({
      verdict: 'NOT_ASSESSABLE',
      reason: { code: 'DIRECTION_UNDEFINED' },
    });
  });

  it('flags a changed method without changing the verdict', () => {
    const editions = ['2023', '2024'].map((edition) => {
      return { edition, methodVersion: `weights-${edition}`, state: 'PUBLISHED' as const };
    });
    const found = assessWitness(better(standing('42.5', 28), standing('42.6', 20), 'SCORE', { editions }));
    expect(found.verdict).toBe('MET');
    expect(found.flags).toEqual([{ code: 'METHOD_CHANGED', data: { base: 'weights-2023', current: 'weights-2024' } }]);
  });
});
