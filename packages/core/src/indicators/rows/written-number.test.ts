import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../numbers/decimal.ts';
import { type NumberWriting, plainNumbers, vietnameseNumbers, writtenNumber } from './written-number.ts';

describe('writtenNumber', () => {
  it.each<[string, string]>([
    ['1.234,50', '1234.50'],
    ['1234,5', '1234.5'],
    ['1.234.567', '1234567'],
    ['0,9', '0.9'],
    [' 90 ', '90'],
    ['-3,8', '-3.8'],
    ['−3,8', '-3.8'],
    ['-0,00', '0.00'],
  ])('reads %s as Vietnamese documents write it', (text, decimal) => {
    expect(writtenNumber(text, vietnameseNumbers)).toBe(decimal);
  });

  it.each([
    '',
    'chín',
    '12.34',
    '1.2345',
    '1234.567',
    '.234',
    '1,5,0',
    '1,',
    ',5',
    '90%',
    '1e3',
    '+5',
    '007',
    '- 5',
    '1 234',
  ])('refuses %j, and guesses nothing', (text) => {
    expect(writtenNumber(text, vietnameseNumbers)).toBeNull();
  });

  it('takes the same digits otherwise where it is declared otherwise', () => {
    expect(writtenNumber('1.234', vietnameseNumbers)).toBe('1234');
    expect(writtenNumber('1.234', plainNumbers)).toBe('1.234');
    expect(writtenNumber('1,234', plainNumbers)).toBeNull();
    expect(writtenNumber('1\u00A0234.5', { decimal: '.', grouping: ' ' })).toBe('1234.5');
    expect(writtenNumber('1.5', { decimal: '.', grouping: '.' })).toBeNull();
    expect(writtenNumber('9'.repeat(101), plainNumbers)).toBeNull();
  });

  it('reads back what is written, grouped or not, digit for digit', () => {
    const writings = fc.constantFrom<NumberWriting>(
      vietnameseNumbers,
      plainNumbers,
      { decimal: '.', grouping: ',' },
      { decimal: ',', grouping: ' ' },
    );
    const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String);
    const digits = fc.option(fc.stringMatching(/^[0-9]{1,12}$/), { nil: null });
    fc.assert(
      fc.property(whole, digits, writings, fc.boolean(), (integer, fraction, writing, grouped) => {
        const shown = grouped ? integer.replace(/\B(?=(\d{3})+$)/g, writing.grouping) : integer;
        const text = fraction === null ? shown : `${shown}${writing.decimal}${fraction}`;
        const decimal = fraction === null ? integer : `${integer}.${fraction}`;
        expect(writtenNumber(text, writing)).toBe(decimal);
        expect(() => parseDecimal(decimal)).not.toThrow();
      }),
    );
  });

  it('gives a decimal or nothing for any text', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,- −%') }));
    fc.assert(
      fc.property(text, (one) => {
        for (const writing of [vietnameseNumbers, plainNumbers]) {
          const found = writtenNumber(one, writing);
          if (found !== null) expect(() => parseDecimal(found)).not.toThrow();
        }
      }),
      { numRuns: 1000 },
    );
  });
});
