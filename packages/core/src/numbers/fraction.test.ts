import { describe, expect, it } from 'vitest';
import { parseFraction, toFraction } from './fraction.ts';
import { rational } from './rational.ts';

describe('toFraction', () => {
  it.each([
    [rational(-7, 3), '-7/3'],
    [rational(24, 2), '12'],
    [rational(0), '0'],
    [rational(1, 10n ** 20n), '1/100000000000000000000'],
  ])('writes %o as %s', (value, text) => {
    expect(toFraction(value)).toBe(text);
  });
});

describe('parseFraction', () => {
  it('reads fractions and whole numbers, in lowest terms or not', () => {
    expect(parseFraction('-7/3')).toStrictEqual(rational(-7, 3));
    expect(parseFraction('2/4')).toStrictEqual(rational(1, 2));
    expect(parseFraction('12')).toStrictEqual(rational(12));
    expect(parseFraction('0/5')).toStrictEqual(rational(0));
  });

  it.each(['', '1/0', '1/-2', '/2', '1/', '01/2', '1/02', '1 / 2', '0.5', '1/2/3', '+1/2', '1\n'])(
    'refuses "%s"',
    (text) => {
      expect(() => parseFraction(text)).toThrow(
        expect.objectContaining({ code: 'FRACTION_MALFORMED', data: { text } }),
      );
    },
  );

  it('refuses more than 2,000 characters', () => {
    expect(() => parseFraction('1'.repeat(2001))).toThrow(
      expect.objectContaining({ code: 'FRACTION_MALFORMED', data: { text: '1'.repeat(50) } }),
    );
  });
});
