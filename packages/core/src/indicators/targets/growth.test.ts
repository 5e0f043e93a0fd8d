import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import type { Observation } from '../observation.ts';

const growth = (...observations: readonly Partial<Observation>[]): Witness => ({
  data: {
    targets: [buildTarget({ predicate: { kind: 'growth', rate: '6', base: '2023' } })],
    observations: observations.map((one, index) => buildObservation({ key: `test/o${index}`, ...one })),
  },
});
const exact = (value: string) => growth({ quantity: { kind: 'exact', value } });

const witnesses: Witnesses<'growth'> = {
  EXCEEDED: exact('11.28'),
  MET: exact('6.00'),
  MISSED: exact('-2.77'),
  NOT_DUE: { ...growth(), days: { on: '2024-12-31' } },
  NO_DATA: growth(),
  NOT_ASSESSABLE: growth({ quantity: { kind: 'bounded', max: { value: '7', strict: false } } }),
};

describe('growth', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('is never averaged from quarters or halves', () => {
    const quarter = (period: string, value: string) => ({ period, quantity: { kind: 'exact', value } as const });
    const found = assessWitness(growth(quarter('2024-H1', '5'), quarter('2024-H2', '7')));
    expect(found).toMatchObject({
      verdict: 'NO_DATA',
      reason: { code: 'NO_FINAL_COVERAGE', data: { covered: ['2024-H1', '2024-H2'], needed: '2024' } },
      flags: [{ code: 'INTERIM_KNOWN', data: { observations: ['test/o0', 'test/o1'] } }],
      evidence: [],
    });
  });

  it('is not read off an indicator that is a level', () => {
    const indicators = [buildIndicator({ accumulation: 'CUMULATIVE', valueType: 'NUMBER' })];
    const found = assessWitness({ data: { ...exact('155876').data, indicators } });
    expect(found.verdict).toBe('NOT_ASSESSABLE');
    expect(found.reason).toEqual({ code: 'INDICATOR_MISFIT', data: { indicator: 'test/indicator', kind: 'growth' } });
  });
});
