import { collationElements } from './collation-element.ts';

/**
 * The letter-and-tone key by which Vietnamese names are ordered: comparing two keys by code points (or bytes, as under
 * the `C` collation of PostgreSQL; they are ASCII) orders the texts as a Vietnamese dictionary does. First by the
 * letters of the alphabet (a ă â b c d đ e ê … o ô ơ … u ư … y, with f j w z in their Latin places), then by tones
 * (none, huyền, hỏi, ngã, sắc, nặng), then small letters before capitals. A space comes before punctuation, that
 * before digits, those before letters; digits are compared one by one (`Quận 10` before `Quận 2`).
 *
 * The order is that of `Intl.Collator('vi')` for all texts of Vietnamese and ASCII letters, digits, plain spaces and
 * the punctuation of names and papers (ASCII, dashes, quotation marks, `…`, `§`, `°`, `×`, `−`, `‰`, `₫`, `€`).
 * Beyond these it differs: spaces of all kinds (no-break, tab, line end) count as one and the same; marks that are not
 * Vietnamese (ñ, ç, ĕ) follow the tones in one class; other symbols and letters (æ, Ω, 河) follow z by code point;
 * a mark of a letter is found after its tone too (a + sắc + breve is ắ).
 */
export function sortKey(text: string): string {
  const elements = collationElements(text);
  return [
    elements.map((element) => element.letter).join(''),
    withoutTrailingZeros(elements.map((element) => element.tone).join('')),
    withoutTrailingZeros(elements.map((element) => (element.capital ? '1' : '0')).join('')),
  ]
    .join(levelSeparator)
    .trimEnd();
}

/** Below every character of a level, so that a shorter text comes first. */
const levelSeparator = ' ';

/** Most names end without a tone or a capital: the zeros left out keep keys short and change no comparison. */
function withoutTrailingZeros(digits: string): string {
  return digits.replace(/0+$/, '');
}
