import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKey } from './sort-key.ts';

const collator = new Intl.Collator('vi');
const runs = { numRuns: 5000 };

const vowels = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';
const consonants = 'bcdđfghjklmnpqrstvwxz';
const punctuation = ' _-–—,;:!?.…\'‘’"“”«»()[]{}§@*/\\&#%‰•`^°+×<=>|~−$₫€';
const characters = [
  ...vowels,
  ...vowels.toUpperCase(),
  ...consonants,
  ...consonants.toUpperCase(),
  ...'0123456789',
  ...punctuation,
];

const initials = fc.constantFrom(
  '',
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'gi',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'ngh',
  'nh',
  'ph',
  'qu',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
);
const finals = fc.constantFrom('', 'c', 'ch', 'i', 'm', 'n', 'ng', 'nh', 'o', 'p', 't', 'u', 'y');
const syllables = fc
  .tuple(initials, fc.constantFrom(...vowels), finals, fc.boolean())
  .map(([initial, vowel, final, capital]) => {
    const syllable = `${initial}${vowel}${final}`;
    return capital ? `${syllable.charAt(0).toUpperCase()}${syllable.slice(1)}` : syllable;
  });
const names = fc.array(syllables, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
/** Any code points at all, mostly of the scripts and marks near Latin; drawn by number, which is quick. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x2fff }), fc.integer({ min: 0, max: 0x10ffff })), { maxLength: 12 })
  .map((points) => String.fromCodePoint(...points));
const texts = fc.string({ unit: fc.constantFrom(...characters), maxLength: 8 });

/** Pairs that differ late or little, where two orders are likeliest to part. */
const closeNames = fc
  .tuple(names, syllables, syllables)
  .map(([name, one, other]) => [`${name} ${one}`, `${name} ${other}`] as const);
const sameLetters = fc
  .array(fc.constantFrom('aàảãáạAÀẢÃÁẠ', 'ơờởỡớợƠỜỞỠỚỢ', 'đĐ', 'uùủũúụUÙỦŨÚỤ'), { minLength: 1, maxLength: 5 })
  .chain((classes) => {
    const text = fc.tuple(...classes.map((letters) => fc.constantFrom(...letters))).map((chosen) => chosen.join(''));
    return fc.tuple(text, text);
  });
const closeTexts = fc
  .tuple(texts, fc.tuple(texts, texts), fc.tuple(fc.constantFrom(...characters), fc.constantFrom(...characters)))
  .map(
    ([start, [oneEnd, otherEnd], [one, other]]) => [`${start}${one}${oneEnd}`, `${start}${other}${otherEnd}`] as const,
  );
const pairs = fc.oneof(fc.tuple(names, names), closeNames, sameLetters, fc.tuple(texts, texts), closeTexts);

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

describe('sortKey', () => {
  it('orders Vietnamese and ASCII texts exactly as Intl.Collator does, equality included', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(byCodePoint(sortKey(a), sortKey(b))).toBe(Math.sign(collator.compare(a, b)));
      }),
      runs,
    );
  });

  it('agrees with Intl.Collator for every pair of characters, alone or followed by a letter', () => {
    const short = [...characters, ...characters.map((character) => `${character}Ậ`), ''];
    const keyed = short.map((text) => ({ text, key: sortKey(text) }));
    const different = keyed.flatMap((a) =>
      keyed
        .filter((b) => byCodePoint(a.key, b.key) !== Math.sign(collator.compare(a.text, b.text)))
        .map((b) => [a.text, b.text]),
    );
    expect(different).toStrictEqual([]);
  });

  it('is printable ASCII, so that code points, UTF-16 units and bytes order alike', () => {
    fc.assert(
      fc.property(fc.oneof(texts, anyText), (text) => {
        expect(sortKey(text)).toMatch(/^[\x20-\x7e]*$/);
      }),
      { numRuns: 1500 },
    );
  });

  it('does not change with composition', () => {
    fc.assert(
      fc.property(fc.oneof(names, texts, anyText), (text) => {
        expect(sortKey(text.normalize('NFD'))).toBe(sortKey(text.normalize('NFC')));
      }),
      { numRuns: 1500 },
    );
  });
});
