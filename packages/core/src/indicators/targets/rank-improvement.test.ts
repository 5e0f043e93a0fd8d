import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import type { Indicator } from '../indicator.ts';
import type { Quantity } from '../quantity.ts';

const index: Partial<Indicator> = {
  accumulation: 'POINT',
  periodicity: 'EDITION',
  valueType: 'NUMBER',
  unitOfMeasure: 'điểm',
};
const at = (from: number, to = from, of?: number): Quantity => ({
  kind: 'standing',
  rank: { from, to, ...(of === undefined ? {} : { of }) },
});
const ranks = (
  base: Quantity | null,
  current: Quantity | null,
  demand: { readonly by?: number; readonly intoTop?: number } = {},
  indicator: Partial<Indicator> = {},
): Witness => ({
  data: {
    indicators: [buildIndicator({ ...index, ...indicator })],
    targets: [buildTarget({ predicate: { kind: 'rankImprovement', base: '2023', ...demand } })],
    observations: [
      ...(base === null ? [] : [buildObservation({ key: 'test/base', period: '2023', quantity: base })]),
      ...(current === null ? [] : [buildObservation({ key: 'test/current', quantity: current })]),
    ],
  },
});

const witnesses: Witnesses<'rankImprovement'> = {
  EXCEEDED: ranks(at(24), at(18), { by: 4 }),
  MET: ranks(at(31), at(2)),
  MISSED: ranks(at(31), at(31)),
  NOT_DUE: { ...ranks(at(31), null), days: { on: '2024-12-31' } },
  NO_DATA: ranks(at(31), null),
  NOT_COMPARABLE: ranks({ kind: 'withheld' }, at(2)),
  NOT_ASSESSABLE: ranks(at(38), at(31, 63)),
};

describe('rankImprovement', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('shows both ranks and the places gained, with a ratio only where a number is demanded', () => {
    const texts = { base: '31', current: '2', improvedBy: 29 };
    expect(assessWitness(witnesses.MET)).toMatchObject({
      reason: { code: 'RANK_AGAINST_BASE', data: texts },
      ratio: null,
      gap: null,
      baseline: 'test/base',
    });
    expect(assessWitness(witnesses.EXCEEDED)).toMatchObject({ ratio: '3/2', gap: '2' });
    expect(assessWitness(ranks(at(24), at(20), { by: 4 })).verdict).toBe('MET');
    expect(assessWitness(ranks(at(24), at(21), { by: 4 }))).toMatchObject({ verdict: 'MISSED', ratio: '3/4' });
  });

  it('may demand a place among the first, alone or with places gained', () => {
    expect(assessWitness(ranks(null, at(20), { intoTop: 20 }))).toMatchObject({
      verdict: 'MET',
      reason: { code: 'RANK_AGAINST_TOP', data: { current: '20', top: 20 } },
      ratio: null,
    });
    expect(assessWitness(ranks(null, at(21), { intoTop: 20 })).verdict).toBe('MISSED');
    expect(assessWitness(ranks(null, at(15, 25), { intoTop: 20 })).reason.code).toBe('RANK_AGAINST_TOP_UNDECIDED');
    expect(assessWitness(ranks(null, { kind: 'withheld' }, { intoTop: 20 })).reason.code).toBe('CURRENT_WITHHELD');
    expect(assessWitness(ranks(at(24), at(18), { by: 4, intoTop: 20 })).verdict).toBe('EXCEEDED');
    expect(assessWitness(ranks(at(30), at(22), { by: 4, intoTop: 20 }))).toMatchObject({
      verdict: 'MISSED',
      reason: { code: 'RANK_AGAINST_TOP' },
    });
    expect(assessWitness(ranks(at(20), at(19), { by: 4, intoTop: 20 })).reason.code).toBe('RANK_AGAINST_BASE');
  });

  it.each([
    ['not surveyed', ranks({ kind: 'notSurveyed' }, at(2)), 'BASE_NOT_SURVEYED'],
    ['not found while the current one is', ranks(null, at(2)), 'BASE_NOT_FOUND'],
    [
      'not held',
      ranks(at(3), at(2), {}, { editions: [{ edition: '2023', methodVersion: 'a', state: 'NOT_HELD' }] }),
      'BASE_NOT_SURVEYED',
    ],
    [
      'of another index',
      ranks(at(3), at(2), {}, { replacedBy: { indicator: 'test/dti', fromEdition: '2024' } }),
      'INDEX_REPLACED',
    ],
  ])('cannot compare with a base that is %s', (_, witness, code) => {
    const found = assessWitness(witness);
    expect(found.verdict).toBe('NOT_COMPARABLE');
    expect(found.reason.code).toBe(code);
  });

  it('says so before the current edition is due, once it can never be compared', () => {
    const found = assessWitness({
      ...ranks({ kind: 'withheld' }, null),
      days: { on: '2024-06-30', vintage: '2025-06-30' },
    });
    expect(found.verdict).toBe('NOT_COMPARABLE');
  });

  it('knows that an edition was not held only from the day on which that was said', () => {
    const editions = [{ edition: '2023', methodVersion: 'a', state: 'NOT_HELD', publishedOn: '2025-05-01' }] as const;
    const witness = ranks(at(3), at(2), {}, { editions });
    expect(assessWitness({ ...witness, days: { on: '2025-04-30' } }).verdict).toBe('MET');
    expect(assessWitness({ ...witness, days: { on: '2025-05-01' } }).verdict).toBe('NOT_COMPARABLE');
  });

  it('reads the number of an indicator that is itself a rank', () => {
    const plain = (value: string): Quantity => ({ kind: 'exact', value });
    const found = assessWitness(ranks(plain('15'), plain('13'), {}, { valueType: 'RANK', periodicity: 'YEAR' }));
    expect(found.reason).toEqual({ code: 'RANK_AGAINST_BASE', data: { base: '15', current: '13', improvedBy: 2 } });
  });
});
