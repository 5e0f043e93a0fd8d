import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget, buildTargetWithoutIndicator } from '../../testing/build-target.ts';
import type { Observation } from '../observation.ts';
import type { QuantityOf } from '../quantity.ts';

const predicate = {
  kind: 'status',
  status: 'đạt chuẩn nông thôn mới',
  due: { rule: 'before', date: '2025' },
  defaultReading: 'STANDARD_YEAR',
} as const;
const status = (
  recognised: Partial<QuantityOf<'status'>> | null,
  rest: Partial<Observation> = {},
  defaultReading: 'STANDARD_YEAR' | 'DECISION_DAY' = 'STANDARD_YEAR',
): Witness => ({
  data: {
    indicators: [buildIndicator({ valueType: 'STATUS', accumulation: 'POINT' })],
    targets: [buildTarget({ period: '2021-2025', predicate: { ...predicate, defaultReading } })],
    observations:
      recognised === null
        ? []
        : [buildObservation({ quantity: { kind: 'status', reached: true, ...recognised }, ...rest })],
  },
});

const witnesses: Witnesses<'status'> = {
  MET: status({ forPeriod: '2024', decidedOn: '2025-03-11' }),
  MISSED: status({ forPeriod: '2025', decidedOn: '2025-12-01' }),
  NOT_DUE: { ...status(null), days: { on: '2024-12-31' } },
  NO_DATA: status(null),
  NOT_ASSESSABLE: status({ forPeriod: '2024-2025' }, { period: '2024-2025' }),
};

describe('status', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('goes by the day of the decision where that is the declared default', () => {
    const found = assessWitness(status({ forPeriod: '2024', decidedOn: '2025-03-11' }, {}, 'DECISION_DAY'));
    expect(found).toMatchObject({
      verdict: 'MISSED',
      reason: { code: 'STATUS_DECIDED_ON', data: { decidedOn: '2025-03-11', lastDay: '2024-12-31' } },
    });
  });

  it.each([
    ['2024-12-31', 'MET'],
    ['2025-01', 'MISSED'],
    ['2024', 'MET'],
  ])('decided %s', (decidedOn, verdict) => {
    expect(assessWitness(status({ decidedOn }, {}, 'DECISION_DAY')).verdict).toBe(verdict);
  });

  it('takes the period of the report for that of the standard, and has no day of decision where none is known', () => {
    const found = assessWitness(status({}));
    expect(found.verdict).toBe('MET');
    expect(found.readings).toEqual([
      {
        name: 'STANDARD_YEAR',
        isDefault: true,
        verdict: 'MET',
        reason: { code: 'STATUS_FOR_PERIOD', data: { forPeriod: '2024', lastDay: '2024-12-31' } },
      },
      {
        name: 'DECISION_DAY',
        isDefault: false,
        verdict: 'NO_DATA',
        reason: { code: 'STATUS_DATE_UNKNOWN', data: { lastDay: '2024-12-31' } },
      },
    ]);
  });

  it('is missed where it was not reached on the due day, and open where that was only reported earlier', () => {
    expect(assessWitness(status({ reached: false }))).toMatchObject({
      verdict: 'MISSED',
      reason: { code: 'STATUS_NOT_REACHED', data: { asOf: '2024', lastDay: '2024-12-31' } },
    });
    expect(assessWitness(status({ reached: false }, { period: '2023' }))).toMatchObject({
      verdict: 'NO_DATA',
      flags: [{ code: 'INTERIM_KNOWN', data: { observations: ['test/observation'] } }],
    });
  });

  it('has no data without an indicator', () => {
    expect(assessWitness({ data: { targets: [buildTargetWithoutIndicator({ predicate })] } }).verdict).toBe('NO_DATA');
  });
});
