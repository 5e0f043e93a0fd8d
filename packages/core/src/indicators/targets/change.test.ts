import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import { buildUnitGroup } from '../../testing/build-unit-group.ts';
import type { Observation } from '../observation.ts';
import type { PredicateOf } from '../predicate.ts';
import type { Quantity } from '../quantity.ts';

const poverty = buildIndicator({ accumulation: 'POINT', direction: 'DOWN' });
const fall: PredicateOf<'change'> = {
  kind: 'change',
  by: '3.8',
  measure: 'PERCENTAGE_POINT',
  direction: 'DOWN',
  base: '2023',
};
const level = (period: string, value: string | Quantity, rest: Partial<Observation> = {}): Observation =>
  buildObservation({
    key: `test/${period}`,
    period,
    quantity: typeof value === 'string' ? { kind: 'exact', value } : value,
    ...rest,
  });
const change = (observations: readonly Observation[], predicate: PredicateOf<'change'> = fall): Witness => ({
  data: { indicators: [poverty], targets: [buildTarget({ predicate })], observations },
});

const witnesses: Witnesses<'change'> = {
  EXCEEDED: change([level('2023', '23.5'), level('2024', '19.46')]),
  MET: change([level('2023', '23.26'), level('2024', '19.46')]),
  MISSED: change([level('2023', '23.2'), level('2024', '19.46')]),
  NOT_DUE: { ...change([level('2023', '23.2')]), days: { on: '2024-12-31' } },
  NO_DATA: change([level('2024', '19.46')]),
  NOT_COMPARABLE: change([level('2023', { kind: 'withheld' }), level('2024', '19.46')]),
  NOT_ASSESSABLE: change([
    level('2023', { kind: 'bounded', min: { value: '23', strict: true } }),
    level('2024', '19.46'),
  ]),
};

describe('change', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('has the achieved change over the demanded one as its ratio (R7), and names the base', () => {
    expect(assessWitness(witnesses.EXCEEDED)).toMatchObject({
      reason: { code: 'CHANGE_AGAINST_TARGET', data: { achieved: '4.04', target: '3.8', direction: 'DOWN' } },
      ratio: '101/95',
      gap: '0.24',
      baseline: 'test/2023',
      evidence: ['test/2024', 'test/2023'],
    });
  });

  it('misses where the rate rose instead', () => {
    expect(assessWitness(change([level('2023', '19'), level('2024', '20')]))).toMatchObject({
      verdict: 'MISSED',
      ratio: '-5/19',
      gap: '-4.8',
    });
  });

  it('may demand a rise, of units that are no points', () => {
    const rise: PredicateOf<'change'> = { kind: 'change', by: '5', measure: 'ABSOLUTE', direction: 'UP', base: '2023' };
    const found = assessWitness(change([level('2023', '155'), level('2024', '205')], rise));
    expect(found).toMatchObject({ verdict: 'EXCEEDED', ratio: '10' });
  });

  it('takes a reported change at its word, without levels', () => {
    const reported = (by: string, base: string) => level('2024', { kind: 'change', by, base });
    expect(assessWitness(change([reported('-3.8', '2023')]))).toMatchObject({
      verdict: 'MET',
      ratio: '1',
      baseline: null,
    });
    expect(assessWitness(change([reported('-3.8', '2020')])).verdict).toBe('NO_DATA');
  });

  it('looks for the base still where it was not found, and gives up where none was declared', () => {
    expect(assessWitness(witnesses.NO_DATA)).toMatchObject({
      reason: { code: 'BASE_NOT_FOUND', data: { base: '2023' } },
      evidence: ['test/2024'],
    });
    const { base: _none, ...baseless } = fall;
    expect(assessWitness(change([level('2023', '23'), level('2024', '19')], baseless))).toMatchObject({
      verdict: 'NOT_COMPARABLE',
      reason: { code: 'NO_BASE_DECLARED' },
    });
    expect(assessWitness(change([], baseless)).verdict).toBe('NO_DATA');
    const reported = level('2024', { kind: 'change', by: '-4', base: '2023' });
    expect(assessWitness(change([reported], baseless)).verdict).toBe('EXCEEDED');
  });

  it.each([
    ['base', '2023', 'BASE_WITHHELD'],
    ['current', '2024', 'CURRENT_WITHHELD'],
  ])('cannot compare a withheld %s', (_, period, code) => {
    const other = period === '2023' ? '2024' : '2023';
    const found = assessWitness(change([level(period, { kind: 'withheld' }), level(other, '19')]));
    expect(found).toMatchObject({ verdict: 'NOT_COMPARABLE', reason: { code }, finality: null });
  });

  it('is provisional where either level is', () => {
    const found = assessWitness(change([level('2023', '23.5', { status: 'PRELIMINARY' }), level('2024', '19.46')]));
    expect(found.finality).toBe('PROVISIONAL');
  });

  it('flags a group whose members changed between the two days', () => {
    const member = (code: string, rest: object = {}) => ({
      unit: { code, validFrom: '2008-08-01' },
      from: '2016',
      ...rest,
    });
    const found = assessWitness({
      data: {
        indicators: [poverty],
        targets: [buildTarget({ predicate: fall, scope: { kind: 'group', group: 'test/group' } })],
        observations: [level('2023', '40'), level('2024', '35')].map((one) => ({
          ...one,
          scope: { kind: 'group', group: 'test/group' } as const,
        })),
        unitGroups: [buildUnitGroup({ members: [member('107'), member('110', { until: '2024-06-30' })] })],
      },
    });
    expect(found.verdict).toBe('EXCEEDED');
    expect(found.flags).toEqual([
      { code: 'MEMBERSHIP_CHANGED', data: { group: 'test/group', left: ['110'], joined: [] } },
    ]);
  });
});
