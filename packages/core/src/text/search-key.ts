/**
 * The form in which texts are searched: lower case, without diacritics, đ → d, everything but letters and digits
 * (punctuation, symbols, spaces of any kind) folded to single spaces, none at the ends. Composed and decomposed input
 * and either place of a tone mark (`hoà`, `hòa`) give the same key: `Cư M'gar` → `cu m gar`.
 * Two different words may share a key (`ba`, `bà`, `bá`); a text without letters and digits has the empty key.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{Ll}\p{Lo}\p{Nd}]+/gu, ' ')
    .trim();
}
