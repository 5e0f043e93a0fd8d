import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import type { Indicator } from '../indicator.ts';
import type { Quantity } from '../quantity.ts';

const exact = (value: string): Quantity => ({ kind: 'exact', value });
const improved = (
  base: Quantity | null,
  current: Quantity | null,
  indicator: Partial<Indicator> = {},
  predicateBase?: string,
): Witness => ({
  data: {
    indicators: [buildIndicator({ accumulation: 'CUMULATIVE', valueType: 'NUMBER', ...indicator })],
    targets: [
      buildTarget({
        predicate: { kind: 'improvement', ...(predicateBase === undefined ? {} : { base: predicateBase }) },
      }),
    ],
    observations: [
      ...(base === null
        ? []
        : [buildObservation({ key: 'test/base', period: predicateBase ?? '2023', quantity: base })]),
      ...(current === null ? [] : [buildObservation({ key: 'test/current', quantity: current })]),
    ],
  },
});
const index: Partial<Indicator> = { accumulation: 'POINT', periodicity: 'EDITION' };

const witnesses: Witnesses<'improvement'> = {
  MET: improved(exact('120'), exact('100'), { direction: 'DOWN' }),
  MISSED: improved(exact('120'), exact('120'), { direction: 'DOWN' }),
  NOT_DUE: { ...improved(null, null), days: { on: '2024-12-31' } },
  NO_DATA: improved(exact('120'), null),
  NOT_COMPARABLE: improved(null, exact('120')),
  NOT_ASSESSABLE: improved(exact('120'), { kind: 'bounded', min: { value: '100', strict: true } }),
};

describe('improvement', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('takes the period before and records that as a reading', () => {
    const reason = { code: 'LEVEL_AGAINST_BASE', data: { base: '120', current: '100', direction: 'DOWN' } };
    expect(assessWitness(witnesses.MET)).toMatchObject({
      reason,
      readings: [{ name: 'PREVIOUS_PERIOD', isDefault: true, verdict: 'MET', reason }],
    });
  });

  it('reads no base into words that name one', () => {
    expect(assessWitness(improved(exact('100'), exact('120'), {}, '2020'))).toMatchObject({
      verdict: 'MET',
      readings: [],
    });
  });

  it('compares an index by score, gives the rank as another reading, and goes by the rank where no score is known', () => {
    const standing = (score: string | null, rank: number): Quantity => {
      return { kind: 'standing', ...(score === null ? {} : { score }), rank: { from: rank, to: rank } };
    };
    const byScore = assessWitness(improved(standing('41.8328', 21), standing('43.0247', 38), index));
    expect(byScore.verdict).toBe('MET');
    expect(byScore.readings.map(({ name, isDefault, verdict }) => [name, isDefault, verdict])).toEqual([
      ['PREVIOUS_EDITION', true, 'MET'],
      ['SCORE', true, 'MET'],
      ['RANK', false, 'MISSED'],
    ]);
    const byRank = assessWitness(improved(standing(null, 38), standing(null, 21), index));
    expect(byRank).toMatchObject({ verdict: 'MET', reason: { code: 'RANK_AGAINST_BASE' } });
  });

  it('takes the edition listed before, whatever its state', () => {
    const editions = [
      { edition: '2024', methodVersion: 'b', state: 'PUBLISHED' as const },
      { edition: '2022', methodVersion: 'a', state: 'NOT_HELD' as const },
      { edition: '2020', methodVersion: 'a', state: 'PUBLISHED' as const },
    ];
    const found = assessWitness(improved(null, exact('43'), { ...index, editions }));
    expect(found.reason).toEqual({ code: 'BASE_NOT_SURVEYED', data: { base: '2022' } });
  });
});
