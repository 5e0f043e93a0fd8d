import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/plain-day.ts';
import { compare, sum } from '../numbers/arithmetic.ts';
import { rational } from '../numbers/rational.ts';
import { moveValue } from './move-value.ts';
import { provincesBefore2025 } from './provinces-before-2025.ts';
import type { UnitLineage } from './unit-lineage.ts';
import { predecessorsOn } from './unit-predecessors.ts';
import { successorsOn } from './unit-successors.ts';
import { childrenOn } from './unit-tree.ts';
import { vietnamUnits } from './units-of-vietnam.ts';

const register = vietnamUnits();
const oldProvinces = provincesBefore2025.map(([code]) => ({ code, validFrom: '2008-08-01' }));
const days = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('2008-08-01', count));
const unitsIn = (lineage: UnitLineage) => (lineage.known ? lineage.units : []);
const somePlaces = fc.subarray(oldProvinces, { minLength: 1 });

describe('lineage of the provinces', () => {
  it('leads every old province to exactly one unit of any day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...oldProvinces), days, (province, day) => {
        const lineage = successorsOn(register, province, day);
        expect(lineage.known && lineage.units.length).toBe(1);
      }),
    );
  });

  it('is total backwards: the provinces of any day come from all 63, each once', () => {
    fc.assert(
      fc.property(days, (day) => {
        const provinces = childrenOn(register, { code: 'VN', validFrom: '1976-07-02' }, day);
        const formers = provinces.flatMap((unit) =>
          unitsIn(predecessorsOn(register, unit, '2008-08-01')).map((former) => former.code),
        );
        expect(formers.sort()).toStrictEqual(oldProvinces.map((unit) => unit.code));
      }),
      { numRuns: 50 },
    );
  });

  it('goes there and back: a province is among the predecessors of its successor', () => {
    fc.assert(
      fc.property(fc.constantFrom(...oldProvinces), days, (province, day) => {
        const [carrier] = unitsIn(successorsOn(register, province, day));
        const formers = carrier === undefined ? [] : unitsIn(predecessorsOn(register, carrier, '2008-08-01'));
        expect(formers.map((unit) => unit.code)).toContain(province.code);
      }),
    );
  });
});

describe('moving values of provinces', () => {
  it('keeps the sum exactly, and splits into steps', () => {
    const values = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 997 }));
    fc.assert(
      fc.property(somePlaces, fc.array(values, { minLength: 63, maxLength: 63 }), (places, numbers) => {
        const given = places.map((unit, index) => ({ unit, value: rational(...(numbers[index] ?? [0, 1])) }));
        const direct = moveValue(register, given, '2026-11-22');
        const total = sum(direct.map(({ value }) => value));
        expect(compare(total, sum(given.map(({ value }) => value)))).toBe(0);
        const stepwise = moveValue(register, moveValue(register, given, '2025-07-01'), '2026-11-22');
        expect(stepwise.map(({ unit, value }) => [unit, value])).toStrictEqual(
          direct.map(({ unit, value }) => [unit, value]),
        );
      }),
      { numRuns: 50 },
    );
  });
});
