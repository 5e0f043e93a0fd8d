import { describe, expect, it } from 'vitest';
import { parseDecimal } from './decimal.ts';
import { rational } from './rational.ts';
import { type RoundingMode, roundTo } from './rounding.ts';

/** The nine values at the corners, to whole numbers: the table every definition of the modes is compared by. */
const values = ['5.5', '2.5', '1.6', '1.1', '1.0', '-1.1', '-1.6', '-2.5', '-5.5'];
const expected: Readonly<Record<RoundingMode, readonly number[]>> = {
  'half-up': [6, 3, 2, 1, 1, -1, -2, -3, -6],
  'half-even': [6, 2, 2, 1, 1, -1, -2, -2, -6],
  up: [6, 3, 2, 2, 1, -2, -2, -3, -6],
  down: [5, 2, 1, 1, 1, -1, -1, -2, -5],
  ceiling: [6, 3, 2, 2, 1, -1, -1, -2, -5],
  floor: [5, 2, 1, 1, 1, -2, -2, -3, -6],
};
const modes = Object.keys(expected) as RoundingMode[];

describe('roundTo', () => {
  it.each(modes)('%s rounds positive and negative values, halves included', (mode) => {
    expect(values.map((value) => roundTo(parseDecimal(value), 0, mode))).toStrictEqual(
      expected[mode].map((value) => rational(value)),
    );
  });

  it('rounds at the declared place', () => {
    expect(roundTo(parseDecimal('50.085'), 2, 'half-up')).toStrictEqual(parseDecimal('50.09'));
    expect(roundTo(parseDecimal('50.085'), 2, 'half-even')).toStrictEqual(parseDecimal('50.08'));
    expect(roundTo(parseDecimal('-50.085'), 2, 'half-up')).toStrictEqual(parseDecimal('-50.09'));
    expect(roundTo(rational(2, 3), 4, 'half-up')).toStrictEqual(parseDecimal('0.6667'));
    expect(roundTo(rational(-2, 3), 4, 'down')).toStrictEqual(parseDecimal('-0.6666'));
  });

  it('is not misled by doubles: 1.005 to two places is 1.01', () => {
    expect(roundTo(parseDecimal('1.005'), 2, 'half-up')).toStrictEqual(parseDecimal('1.01'));
  });

  it('leaves a value that has no more places', () => {
    expect(roundTo(parseDecimal('9.4'), 1, 'up')).toStrictEqual(parseDecimal('9.4'));
    expect(roundTo(rational(0), 0, 'up')).toStrictEqual(rational(0));
  });

  it('rounds huge values', () => {
    expect(roundTo(parseDecimal('123456789012345678901234567890.5'), 0, 'half-even')).toStrictEqual(
      rational(123456789012345678901234567890n),
    );
  });

  it.each([-1, 1.5, 101, Number.NaN])('refuses %d places', (places) => {
    expect(() => roundTo(rational(1), places, 'floor')).toThrow(
      expect.objectContaining({ code: 'ROUNDING_PLACES_INVALID', data: { places: String(places), most: 100 } }),
    );
  });
});
