import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import type { Quantity } from '../quantity.ts';

const about = (quantity: Quantity, tolerance?: string): Witness => ({
  data: {
    targets: [
      buildTarget({ predicate: { kind: 'about', value: '9', ...(tolerance === undefined ? {} : { tolerance }) } }),
    ],
    observations: [buildObservation({ quantity })],
  },
});
const exact = (value: string, tolerance?: string) => about({ kind: 'exact', value }, tolerance);
const unknown = { targets: [buildTarget({ predicate: { kind: 'about', value: '9' } })] };

const witnesses: Witnesses<'about'> = {
  EXCEEDED: exact('9.01'),
  MET: exact('9.0'),
  MISSED: exact('8.8'),
  NOT_DUE: { data: unknown, days: { on: '2024-12-31' } },
  NO_DATA: { data: unknown },
  NOT_ASSESSABLE: about({ kind: 'bounded', max: { value: '9.5', strict: true } }),
};

describe('about', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('says that no tolerance was given, and assumes none', () => {
    expect(assessWitness(exact('8.8'))).toMatchObject({
      verdict: 'MISSED',
      reason: { code: 'NO_TOLERANCE_GIVEN', data: { value: '8.8', target: '9' } },
      tolerance: null,
      ratio: '44/45',
      gap: '-0.2',
    });
  });

  it('shows the tolerance that was given, used or not', () => {
    expect(assessWitness(exact('8.8', '0.2'))).toMatchObject({
      verdict: 'MET',
      reason: { code: 'WITHIN_TOLERANCE', data: { value: '8.8', target: '9', tolerance: '0.2' } },
      tolerance: '0.2',
    });
    expect(assessWitness(exact('8.79', '0.2'))).toMatchObject({
      verdict: 'MISSED',
      reason: { code: 'VALUE_AGAINST_TARGET' },
      tolerance: '0.2',
    });
    expect(assessWitness(exact('9.1', '0.2'))).toMatchObject({ verdict: 'EXCEEDED', tolerance: '0.2' });
  });

  it('uses the tolerance for bounded values too', () => {
    const bounded = (min: string) => about({ kind: 'bounded', min: { value: min, strict: true } }, '0.5');
    expect(assessWitness(bounded('8.5')).verdict).toBe('MET');
    expect(assessWitness(bounded('8.4')).verdict).toBe('NOT_ASSESSABLE');
    expect(assessWitness(about({ kind: 'bounded', max: { value: '8.5', strict: true } }, '0.5')).verdict).toBe(
      'MISSED',
    );
  });

  it('is a ceiling where lower is better: then it has no ratio and is at best met', () => {
    const indicators = [buildIndicator({ direction: 'DOWN' })];
    const down = (value: string, tolerance?: string) => ({ data: { ...exact(value, tolerance).data, indicators } });
    expect(assessWitness(down('8.8'))).toMatchObject({ verdict: 'MET', ratio: null, gap: '-0.2' });
    expect(assessWitness(down('9.2')).verdict).toBe('MISSED');
    expect(assessWitness(down('9.2', '0.2')).reason.code).toBe('WITHIN_TOLERANCE');
  });
});
