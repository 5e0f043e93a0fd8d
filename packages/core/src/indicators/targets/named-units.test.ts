import { describe, expect, it } from 'vitest';
import type { AdminUnit } from '../../organizations/admin-unit.ts';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import type { Observation } from '../observation.ts';
import type { QuantityOf } from '../quantity.ts';

const district = (code: string, name: string): AdminUnit => ({
  code,
  validFrom: '2008-08-01',
  validUntil: '2025-07-01',
  name,
  fullName: `Huyện ${name}`,
  level: 'DISTRICT',
  type: 'huyen',
  parentCode: '86',
});
const units = [district('863', 'Bình Tân'), district('860', 'Tam Bình')];
type Recognition = Partial<QuantityOf<'status'>> | null;
const districts = (recognitions: readonly Recognition[]): Witness => ({
  data: {
    indicators: [buildIndicator({ valueType: 'STATUS', accumulation: 'POINT' })],
    targets: [
      buildTarget({
        period: '2021-2025',
        predicate: {
          kind: 'namedUnits',
          units: units.map(({ code, validFrom }) => ({ code, validFrom })),
          status: 'huyện nông thôn mới',
          due: { rule: 'within', date: '2024' },
        },
      }),
    ],
    observations: recognitions.flatMap((recognition, index): readonly Observation[] => {
      const unit = units[index];
      if (recognition === null || unit === undefined) return [];
      const quantity = { kind: 'status', reached: true, ...recognition } as const;
      return [buildObservation({ key: `test/o${index}`, scope: { kind: 'unit', unit }, quantity })];
    }),
    units,
  },
});

const witnesses: Witnesses<'namedUnits'> = {
  MET: districts([{ forPeriod: '2023' }, { forPeriod: '2024' }]),
  PARTLY_MET: districts([{ forPeriod: '2023' }, { reached: false }]),
  MISSED: districts([{ reached: false }, { reached: false }]),
  NOT_DUE: { ...districts([null, null]), days: { on: '2024-06-30' } },
  NO_DATA: districts([{ forPeriod: '2023' }, null]),
  NOT_ASSESSABLE: districts([{ forPeriod: '2023' }, { forPeriod: '2024-2025' }]),
};

describe('namedUnits', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('names the units that did and did not, each as a part', () => {
    expect(assessWitness(witnesses.PARTLY_MET)).toMatchObject({
      reason: { code: 'UNITS_REACHED', data: { reached: ['Huyện Bình Tân'], notReached: ['Huyện Tam Bình'] } },
      parts: [
        { name: 'Huyện Bình Tân', target: null, verdict: 'MET' },
        { name: 'Huyện Tam Bình', target: null, verdict: 'MISSED' },
      ],
      evidence: ['test/o0', 'test/o1'],
    });
    expect(assessWitness(witnesses.NO_DATA).reason).toEqual({
      code: 'MEMBERS_NOT_FOUND',
      data: { known: 1, expected: 2 },
    });
  });

  it('gives the day of the decision as the other reading', () => {
    const late = districts([
      { forPeriod: '2024', decidedOn: '2025-03-11' },
      { forPeriod: '2024', decidedOn: '2025-03-11' },
    ]);
    expect(assessWitness(late).readings.map(({ name, isDefault, verdict }) => [name, isDefault, verdict])).toEqual([
      ['STANDARD_YEAR', true, 'MET'],
      ['DECISION_DAY', false, 'MISSED'],
    ]);
  });

  it('flags units that have ended by the day of the question', () => {
    const found = assessWitness({ ...witnesses.MET, days: { on: '2025-07-01' } });
    expect(found.flags).toEqual([
      { code: 'UNIT_ENDED', data: { code: '863', endedOn: '2025-07-01' } },
      { code: 'UNIT_ENDED', data: { code: '860', endedOn: '2025-07-01' } },
    ]);
    expect(assessWitness({ ...witnesses.MET, days: { on: '2025-06-30' } }).flags).toEqual([]);
  });
});
