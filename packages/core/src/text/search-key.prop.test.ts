import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchKey } from './search-key.ts';

const runs = { numRuns: 1500 };
const letters = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const vietnamese = fc.string({
  unit: fc.constantFrom(...letters, ...letters.toUpperCase(), ...'0189', ..." -,.'’()/"),
  maxLength: 30,
});

/** Any code points at all, mostly of the scripts and marks near Latin; drawn by number, which is quick. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x2fff }), fc.integer({ min: 0, max: 0x10ffff })), { maxLength: 12 })
  .map((points) => String.fromCodePoint(...points));

describe('searchKey', () => {
  it('of Vietnamese is small ASCII words with one space between', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(searchKey(text)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      }),
      runs,
    );
  });

  it('of any text does not change when taken again, nor with case or composition', () => {
    fc.assert(
      fc.property(fc.oneof(vietnamese, anyText), (text) => {
        const key = searchKey(text);
        expect(searchKey(key)).toBe(key);
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'] as const) expect(searchKey(text.normalize(form))).toBe(key);
      }),
      runs,
    );
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(searchKey(text.toUpperCase())).toBe(searchKey(text));
      }),
      runs,
    );
  });
});
