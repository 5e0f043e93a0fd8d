import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimal, toExactDecimal } from './decimal.ts';
import { parseFraction, toFraction } from './fraction.ts';
import { rational } from './rational.ts';

const runs = { numRuns: 1500 };
const decimals = fc
  .tuple(
    fc.boolean(),
    fc.oneof(fc.bigInt({ min: 0n, max: 999n }), fc.bigInt({ min: 0n, max: 10n ** 45n })),
    fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 30 }),
  )
  .map(([negative, whole, places]) => `${negative ? '-' : ''}${whole}${places === '' ? '' : `.${places}`}`);

describe('decimals', () => {
  it('are read as fraction.js reads them', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        expect(toFraction(parseDecimal(text))).toBe(new Fraction(text).toFraction());
      }),
      runs,
    );
  });

  it('come back without needless zeros', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const shortest = text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
        expect(toExactDecimal(parseDecimal(text))).toBe(shortest === '-0' ? '0' : shortest);
      }),
      runs,
    );
  });

  it('are exact precisely where they can be read back', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -999n, max: 999n }),
        fc.bigInt({ min: 1n, max: 2000n }),
        (numerator, denominator) => {
          const value = rational(numerator, denominator);
          const text = toExactDecimal(value);
          if (text === null) expect(new Fraction(numerator, denominator).toString()).toContain('(');
          else expect(parseDecimal(text)).toStrictEqual(value);
        },
      ),
      runs,
    );
  });

  it('have the places asked for, and are read back within one unit of the last', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 20 }), (text, places) => {
        const written = formatDecimal(parseDecimal(text), { places, mode: 'half-up' });
        expect(written).toMatch(places === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${places}}$`));
        expect(formatDecimal(parseDecimal(written), { places, mode: 'down' })).toBe(written);
      }),
      runs,
    );
  });

  it('reads no text that it should refuse', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+e '), maxLength: 8 }), (text) => {
        const wellFormed = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(text);
        if (wellFormed) expect(() => parseDecimal(text)).not.toThrow();
        else expect(() => parseDecimal(text)).toThrow(expect.objectContaining({ code: 'DECIMAL_MALFORMED' }));
      }),
      runs,
    );
  });

  it('and fractions survive being written', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 40n }), (numerator, denominator) => {
        const value = rational(numerator, denominator);
        expect(parseFraction(toFraction(value))).toStrictEqual(value);
      }),
      runs,
    );
  });
});
