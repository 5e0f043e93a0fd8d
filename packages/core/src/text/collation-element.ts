/** What one letter, digit or sign gives to each of the three levels at which texts are compared. */
export interface CollationElement {
  /**
   * ASCII, of one or more characters that sort as the alphabet does and of which none begins another's continuation:
   * `a`, then `a{` for ă, then `a|` for â, then `b`.
   */
  readonly letter: string;
  /** 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng, 6 a mark that is not Vietnamese. */
  readonly tone: number;
  readonly capital: boolean;
}

/** The elements of a text in order; invisible characters give none. */
export function collationElements(text: string): readonly CollationElement[] {
  return Array.from(text.normalize('NFD').matchAll(/(\P{M})(\p{M}*)/gsu), ([, base = '', marks = '']) =>
    elementsOf(base, Array.from(marks)),
  ).flat();
}

/** `{` and `|` come after `z`, so that every word with a plain letter comes before the same word with a marked one. */
const markedLetters: Readonly<Record<string, string>> = {
  'a\u0306': 'a{',
  'a\u0302': 'a|',
  'e\u0302': 'e{',
  'o\u0302': 'o{',
  'o\u031B': 'o|',
  'u\u031B': 'u{',
};

/** Huyền, hỏi, ngã, sắc, nặng: the order of Vietnamese dictionaries. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const foreignMark = 6;

/** Signs that the collator takes for others, apart from a lower level. */
const variants: Readonly<Record<string, readonly CollationElement[]>> = {
  '‘': [{ letter: letterOf("'"), tone: 1, capital: false }],
  '’': [{ letter: letterOf("'"), tone: 2, capital: false }],
  '“': [{ letter: letterOf('"'), tone: 1, capital: false }],
  '”': [{ letter: letterOf('"'), tone: 2, capital: false }],
  '…': Array.from('...', (point) => ({ letter: letterOf(point), tone: 0, capital: true })),
};

function elementsOf(base: string, marks: readonly string[]): readonly CollationElement[] {
  if (variants[base] !== undefined) return variants[base];
  const small = base.toLowerCase();
  const letterMark = marks.find((mark) => markedLetters[`${small}${mark}`] !== undefined);
  const letter = markedLetters[`${small}${letterMark ?? ''}`] ?? letterOf(small);
  const tone = marks.filter((mark) => mark !== letterMark).map((mark) => tones.indexOf(mark) + 1 || foreignMark);
  return letter === '' ? [] : [{ letter, tone: Math.max(0, ...tone), capital: small !== base }];
}

function letterOf(character: string): string {
  if (/[0-9a-z]/.test(character)) return character;
  if (character === 'đ') return 'd{';
  if (/\p{Cf}/u.test(character)) return '';
  if (/\s/.test(character)) return '!';
  if (/\p{C}/u.test(character)) return '';
  // In the order of `Intl.Collator('vi')`; the n-th is `"` and the n-th of the ranks.
  const rank = '_-–—,;:!?.·\'"«»()[]{}§@*/\\&#%‰•`^°+×<=>|~−$₫€'.indexOf(character);
  if (rank >= 0) return `"${'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'[rank]}`;
  // Above every letter, with the code point in six digits.
  return `}${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
}
