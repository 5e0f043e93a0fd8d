import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimal, toExactDecimal } from './decimal.ts';
import { rational } from './rational.ts';

describe('parseDecimal', () => {
  it.each([
    ['2236', rational(2236)],
    ['2.236', rational(559, 250)],
    ['-0.45', rational(-9, 20)],
    ['50.00', rational(50)],
    ['0', rational(0)],
    ['-0', rational(0)],
    ['0.0', rational(0)],
    ['9007199254740993', rational(9007199254740993n)],
    ['0.12345678901234567890', rational(1234567890123456789n, 10n ** 19n)],
  ])('reads %s', (text, value) => {
    expect(parseDecimal(text)).toStrictEqual(value);
  });

  it.each([
    ['an empty text', ''],
    ['a sign alone', '-'],
    ['a comma', '2,236'],
    ['two points', '2.236.000'],
    ['an exponent', '1e3'],
    ['a plus', '+1'],
    ['two signs', '--1'],
    ['a space before', ' 1'],
    ['a space after', '1 '],
    ['a line after', '1\n'],
    ['a thousands space', '2 236'],
    ['no digit before the point', '.5'],
    ['no digit after the point', '5.'],
    ['a needless zero', '01'],
    ['two needless zeros', '00.5'],
    ['a needless zero after the sign', '-01'],
    ['hexadecimal digits', '0x10'],
    ['digits of another script', '١٢'],
    ['a per cent sign', '9%'],
    ['a typographic minus', '−1'],
    ['a word', 'NaN'],
  ])('refuses %s', (_what, text) => {
    expect(() => parseDecimal(text)).toThrow(expect.objectContaining({ code: 'DECIMAL_MALFORMED', data: { text } }));
  });

  it('refuses more than 1,000 characters, and repeats only the first 50 of them', () => {
    expect(parseDecimal('9'.repeat(1000))).toStrictEqual(rational(10n ** 1000n - 1n));
    expect(() => parseDecimal('9'.repeat(1001))).toThrow(
      expect.objectContaining({ code: 'DECIMAL_MALFORMED', data: { text: '9'.repeat(50) } }),
    );
  });
});

describe('toExactDecimal', () => {
  it.each([
    [rational(1, 2), '0.5'],
    [rational(-9, 20), '-0.45'],
    [rational(2236), '2236'],
    [rational(0), '0'],
    [rational(1, 1024), '0.0009765625'],
    [rational(7, 250), '0.028'],
    [rational(-12), '-12'],
    [rational(10n ** 20n + 1n, 10n ** 20n), '1.00000000000000000001'],
  ])('writes %o as %s', (value, text) => {
    expect(toExactDecimal(value)).toBe(text);
  });

  it('is null where the digits never end', () => {
    expect(toExactDecimal(rational(1, 3))).toBeNull();
    expect(toExactDecimal(rational(66, 87))).toBeNull();
    expect(toExactDecimal(rational(1, 10n ** 20n * 7n))).toBeNull();
  });
});

describe('formatDecimal', () => {
  it('writes exactly the places asked for', () => {
    expect(formatDecimal(rational(501, 10), { places: 2, mode: 'half-up' })).toBe('50.10');
    expect(formatDecimal(rational(66, 87), { places: 4, mode: 'half-up' })).toBe('0.7586');
    expect(formatDecimal(rational(66, 87), { places: 0, mode: 'down' })).toBe('0');
    expect(formatDecimal(rational(-1, 20), { places: 1, mode: 'half-up' })).toBe('-0.1');
    expect(formatDecimal(rational(5), { places: 0, mode: 'floor' })).toBe('5');
  });

  it('gives zero no sign', () => {
    expect(formatDecimal(rational(-1, 1000), { places: 2, mode: 'half-up' })).toBe('0.00');
    expect(formatDecimal(rational(-1, 3), { places: 0, mode: 'ceiling' })).toBe('0');
  });

  it('refuses places that make no sense', () => {
    expect(() => formatDecimal(rational(1), { places: -1, mode: 'floor' })).toThrow(
      expect.objectContaining({ code: 'ROUNDING_PLACES_INVALID', data: { places: '-1', most: 100 } }),
    );
  });
});
