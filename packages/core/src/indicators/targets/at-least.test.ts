import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget, buildTargetWithoutIndicator } from '../../testing/build-target.ts';
import type { Quantity } from '../quantity.ts';

const observed = (quantity: Quantity): Witness => ({ data: { observations: [buildObservation({ quantity })] } });
const exact = (value: string) => observed({ kind: 'exact', value });

const witnesses: Witnesses<'atLeast'> = {
  EXCEEDED: exact('9.1'),
  MET: exact('9.0'),
  MISSED: exact('8.999'),
  NOT_DUE: { data: {}, days: { on: '2024-12-31' } },
  NO_DATA: { data: {}, days: { on: '2025-01-01' } },
  NOT_ASSESSABLE: observed({ kind: 'bounded', min: { value: '8', strict: true } }),
};

describe('atLeast', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('shows value, target, exact ratio and exact gap', () => {
    expect(assessWitness(exact('9.1'))).toMatchObject({
      reason: { code: 'VALUE_AGAINST_TARGET', data: { value: '9.1', target: '9' } },
      ratio: '91/90',
      gap: '0.1',
      tolerance: null,
      finality: 'FINAL',
      evidence: ['test/observation'],
      ruleVersion: 'assessment/1',
      source: [{ document: 'test/document', clause: '1' }],
    });
  });

  it('is a floor even where the indicator is better when lower', () => {
    const data = { ...exact('9.1').data, indicators: [buildIndicator({ direction: 'DOWN' })] };
    expect(assessWitness({ data }).verdict).toBe('EXCEEDED');
  });

  it.each([
    ['more than the target', { min: { value: '9', strict: true } }, 'EXCEEDED'],
    ['the target or more', { min: { value: '9', strict: false } }, 'MET'],
    ['less than the target', { max: { value: '9', strict: true } }, 'MISSED'],
    ['the target or less', { max: { value: '9', strict: false } }, 'NOT_ASSESSABLE'],
    [
      'around the target',
      { min: { value: '8', strict: false }, max: { value: '10', strict: false } },
      'NOT_ASSESSABLE',
    ],
    [
      'exactly the target, as two bounds',
      { min: { value: '9', strict: false }, max: { value: '9.0', strict: false } },
      'MET',
    ],
  ] as const)('decides a bounded value only where all of it says the same: %s', (_, bounds, verdict) => {
    expect(assessWitness(observed({ kind: 'bounded', ...bounds })).verdict).toBe(verdict);
  });

  it('shows the bounds of a value that decides and of one that does not', () => {
    expect(assessWitness(observed({ kind: 'bounded', min: { value: '10', strict: true } }))).toMatchObject({
      reason: { code: 'BOUND_AGAINST_TARGET', data: { min: '10', max: null, strict: true, target: '9' } },
      ratio: null,
      gap: null,
    });
    expect(assessWitness(witnesses.NOT_ASSESSABLE)).toMatchObject({
      reason: { code: 'BOUND_UNDECIDED', data: { min: '8', max: null, target: '9' } },
      finality: null,
    });
  });

  it.each(['withheld', 'notSurveyed'] as const)('has no data where the figure is %s', (kind) => {
    const found = assessWitness(observed({ kind }));
    expect(found.verdict).toBe('NO_DATA');
    const code = kind === 'withheld' ? 'CURRENT_WITHHELD' : 'CURRENT_NOT_SURVEYED';
    expect(found.reason).toEqual({ code, data: { edition: '2024' } });
  });

  it('has no data without an indicator, and never exceeds a target of zero, which has no ratio', () => {
    const unmeasured = assessWitness({ data: { targets: [buildTargetWithoutIndicator()] } });
    expect(unmeasured.reason).toEqual({ code: 'NO_OBSERVATION', data: { indicator: null } });
    const targets = [buildTarget({ predicate: { kind: 'atLeast', value: '0' } })];
    expect(assessWitness({ data: { ...exact('3').data, targets } })).toMatchObject({
      verdict: 'MET',
      ratio: null,
      gap: '3',
    });
  });

  it('does not take the m of a count for a rate', () => {
    expect(assessWitness(observed({ kind: 'count', m: 66, n: 87 })).verdict).toBe('NO_DATA');
  });
});
