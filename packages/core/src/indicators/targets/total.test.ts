import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';

const jobs = buildIndicator({ unitOfMeasure: 'lao động', valueType: 'NUMBER', accumulation: 'CUMULATIVE' });
const figure = (period: string, value: string): Partial<Observation> => ({
  key: `test/${period.toLowerCase()}`,
  period,
  quantity: { kind: 'exact', value },
});
const total = (
  observations: readonly Partial<Observation>[],
  indicator: Indicator = jobs,
  value = '8920',
): Witness => ({
  data: {
    indicators: [indicator],
    targets: [buildTarget({ predicate: { kind: 'total', value } })],
    observations: observations.map(buildObservation),
  },
});

const witnesses: Witnesses<'total'> = {
  EXCEEDED: total([figure('2024', '9000')]),
  MET: total([figure('2024', '8920')]),
  MISSED: total([figure('2024', '8919')]),
  NOT_DUE: { ...total([{ ...figure('2024-H1', '9000'), knownOn: '2024-07-10' }]), days: { on: '2024-07-15' } },
  NO_DATA: total([figure('2024-H1', '9000')]),
  NOT_ASSESSABLE: total([{ quantity: { kind: 'bounded', min: { value: '8900', strict: true } } }]),
};

describe('total', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('never takes a half-year for the year, and says that it is known', () => {
    expect(assessWitness(witnesses.NOT_DUE)).toMatchObject({
      reason: { code: 'NOT_YET_ENDED', data: { lastDay: '2024-12-31' } },
      flags: [{ code: 'INTERIM_KNOWN', data: { observations: ['test/2024-h1'] } }],
    });
  });

  it('adds up parts that cover the whole period, at different grains', () => {
    const months = ['2024-10', '2024-11', '2024-12'].map((month) => figure(month, '1000.5'));
    const found = assessWitness(total([figure('2024-H1', '4000'), figure('2024-Q3', '2000'), ...months]));
    expect(found).toMatchObject({
      verdict: 'EXCEEDED',
      reason: { code: 'VALUE_AGAINST_TARGET', data: { value: '9001.5', target: '8920' } },
      evidence: ['test/2024-h1', 'test/2024-q3', 'test/2024-10', 'test/2024-11', 'test/2024-12'],
      flags: [{ code: 'SUMMED_FROM_PARTS' }],
    });
  });

  it('adds nothing up while one month is missing, or withheld', () => {
    const months = Array.from({ length: 11 }, (_, index) =>
      figure(`2024-${String(index + 1).padStart(2, '0')}`, '900'),
    );
    expect(assessWitness(total(months)).verdict).toBe('NO_DATA');
    const withheld = { key: 'test/w', period: '2024-12', quantity: { kind: 'withheld' } as const };
    expect(assessWitness(total([...months, withheld])).verdict).toBe('NO_DATA');
    expect(assessWitness(total([...months, figure('2024-12', '1')])).verdict).toBe('EXCEEDED');
  });

  it('is provisional as soon as one part is an estimate', () => {
    const halves = [figure('2024-H1', '5000'), { ...figure('2024-H2', '5000'), status: 'ESTIMATE' as const }];
    expect(assessWitness(total(halves)).finality).toBe('PROVISIONAL');
  });

  it('is a ceiling where lower is better: none is met by none', () => {
    const hotSpots = buildIndicator({ ...jobs, direction: 'DOWN' });
    expect(assessWitness(total([figure('2024', '0')], hotSpots, '0'))).toMatchObject({ verdict: 'MET', ratio: null });
    expect(assessWitness(total([figure('2024', '1')], hotSpots, '0'))).toMatchObject({ verdict: 'MISSED', gap: '1' });
  });

  it('is not read off a rate of growth', () => {
    expect(assessWitness(total([figure('2024', '9000')], buildIndicator())).reason).toEqual({
      code: 'INDICATOR_MISFIT',
      data: { indicator: 'test/indicator', kind: 'total' },
    });
  });
});
