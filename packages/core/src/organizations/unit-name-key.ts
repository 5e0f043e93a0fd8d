const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const syllable = /[^\s-]+/g;

/**
 * The same key for spellings of one name that differ only in Unicode form, capitals, spaces, apostrophes or the place
 * of the tone (`Hòa`, `Hoà`). Other diacritics tell names apart: `Tân Hưng` is not `Tân Hùng`.
 */
export function unitNameKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(syllable, toneAtTheEnd)
    .replace(/\s*-\s*/g, ' - ')
    .replace(/\s+/g, ' ')
    .trim();
}

function toneAtTheEnd(text: string): string {
  return text.replace(toneMarks, '') + (text.match(toneMarks) ?? []).join('');
}
