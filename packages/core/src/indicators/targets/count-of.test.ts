import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import { buildUnitGroup } from '../../testing/build-unit-group.ts';
import type { Quantity } from '../quantity.ts';

const counted = (quantity: Quantity | null): Witness => ({
  data: {
    indicators: [buildIndicator({ valueType: 'COUNT_OF', accumulation: 'POINT', unitOfMeasure: 'xã' })],
    targets: [buildTarget({ predicate: { kind: 'countOf', m: 66, n: 87, group: 'test/group' } })],
    observations: quantity === null ? [] : [buildObservation({ quantity })],
    unitGroups: [buildUnitGroup({ sizes: [{ on: '2018-12-31', size: 89 }] })],
  },
});

const witnesses: Witnesses<'countOf'> = {
  EXCEEDED: counted({ kind: 'count', m: 67, n: 87 }),
  MET: counted({ kind: 'count', m: 66, n: 87 }),
  MISSED: counted({ kind: 'count', m: 65, n: 87 }),
  NOT_DUE: { ...counted(null), days: { on: '2024-12-31' } },
  NO_DATA: counted(null),
  NOT_ASSESSABLE: counted({ kind: 'bounded', min: { value: '60', strict: true } }),
};

describe('countOf', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('shows both counts, with the ratio on m alone', () => {
    expect(assessWitness(witnesses.EXCEEDED)).toMatchObject({
      reason: { code: 'COUNT_AGAINST_TARGET', data: { m: 67, n: 87, targetM: 66, targetN: 87 } },
      ratio: '67/66',
      gap: '1',
      flags: [],
    });
  });

  it('flags the size of the group where the count names none', () => {
    const found = assessWitness(counted({ kind: 'count', m: 66 }));
    expect(found.reason).toEqual({ code: 'COUNT_AGAINST_TARGET', data: { m: 66, n: null, targetM: 66, targetN: 87 } });
    expect(found.flags).toEqual([{ code: 'DENOMINATOR_CHANGED', data: { target: 87, observed: 89 } }]);
  });
});
