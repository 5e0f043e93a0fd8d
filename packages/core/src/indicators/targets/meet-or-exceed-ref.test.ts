import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import type { Predicate } from '../predicate.ts';
import type { Quantity } from '../quantity.ts';
import type { Target } from '../target.ts';

const reference = (predicate: Predicate, rest: Partial<Target> = {}) =>
  buildTarget({ key: 'test/reference', predicate, ...rest });
const revenue = reference({ kind: 'atLeast', value: '5850' });
const against = (known: Target | null, quantity: Quantity | null): Witness => ({
  data: {
    indicators: [buildIndicator({ accumulation: 'CUMULATIVE', valueType: 'NUMBER', unitOfMeasure: 'tỷ đồng' })],
    targets: [
      buildTarget({
        predicate: {
          kind: 'meetOrExceedRef',
          referenceName: 'chỉ tiêu thu nội địa năm 2024',
          cumulative: false,
          ...(known === null ? {} : { reference: known.key }),
        },
      }),
      ...(known === null ? [] : [known]),
    ],
    observations: quantity === null ? [] : [buildObservation({ quantity })],
  },
});
const exact = (value: string): Quantity => ({ kind: 'exact', value });

const witnesses: Witnesses<'meetOrExceedRef'> = {
  EXCEEDED: against(revenue, exact('5850.1')),
  MET: against(revenue, exact('5850')),
  MISSED: against(revenue, exact('5849')),
  NOT_DUE: { ...against(revenue, null), days: { on: '2024-12-31' } },
  NO_DATA: against(null, exact('5850')),
  NOT_ASSESSABLE: against(revenue, { kind: 'bounded', min: { value: '5000', strict: true } }),
};

describe('meetOrExceedRef', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('says which reference is not known, and which figure waits for it', () => {
    expect(assessWitness(witnesses.NO_DATA)).toMatchObject({
      reason: { code: 'REFERENCE_UNKNOWN', data: { referenceName: 'chỉ tiêu thu nội địa năm 2024' } },
      evidence: ['test/observation'],
      ratio: null,
      gap: null,
    });
    expect(assessWitness({ ...against(null, null), days: { on: '2024-06-30' } }).verdict).toBe('NO_DATA');
  });

  it.each([
    [{ kind: 'about', value: '5850' }],
    [{ kind: 'total', value: '5850' }],
    [{ kind: 'growth', rate: '5850', base: '2023' }],
    [{ kind: 'countOf', m: 5850, n: 6000, group: 'test/group' }],
  ] as const)('reads the value of a reference of another kind: %o', (predicate) => {
    expect(assessWitness(against(reference(predicate), exact('5850'))).ratio).toBe('1');
  });

  it('finds no value in words, and says so when the reference was computed', () => {
    const words = reference({ kind: 'qualitative', text: 'nâng cao' });
    expect(assessWitness(against(words, exact('1'))).reason.code).toBe('REFERENCE_UNKNOWN');
    const computed = reference({ kind: 'atLeast', value: '6537' }, { derived: '3054 / 46.72 %' });
    expect(assessWitness(against(computed, exact('6529')))).toMatchObject({
      verdict: 'MISSED',
      ratio: '6529/6537',
      flags: [{ code: 'DERIVED_TARGET', data: { how: '3054 / 46.72 %' } }],
    });
  });

  it('follows references, but not in a circle', () => {
    const circle = reference({
      kind: 'meetOrExceedRef',
      reference: 'test/target',
      referenceName: 'x',
      cumulative: false,
    });
    expect(() => assessWitness(against(circle, exact('1')))).toThrow(
      expect.objectContaining({
        code: 'TARGET_CIRCLE',
        data: { path: ['test/target', 'test/reference', 'test/target'] },
      }),
    );
  });

  it('needs a cumulative indicator for a cumulative reference', () => {
    const targets = [
      buildTarget({
        predicate: { kind: 'meetOrExceedRef', reference: 'test/reference', referenceName: 'x', cumulative: true },
      }),
      revenue,
    ];
    const witness = { data: { targets, observations: [buildObservation({ quantity: exact('9') })] } };
    expect(assessWitness(witness).reason.code).toBe('INDICATOR_MISFIT');
  });
});
