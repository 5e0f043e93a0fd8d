import type { Decimal } from '../quantity.ts';

/** How the numbers of a table are written. `grouping` parts whole digits in threes, or is not used at all (`''`). */
export interface NumberWriting {
  readonly decimal: ',' | '.';
  readonly grouping: '.' | ',' | ' ' | '';
}

/** 1.234,5 as Vietnamese documents write it, and 1234.5 as programs do. */
export const vietnameseNumbers: NumberWriting = { decimal: ',', grouping: '.' };
export const plainNumbers: NumberWriting = { decimal: '.', grouping: '' };

const longest = 100;

/**
 * The decimal that `text` writes in the declared way, digit for digit: `1.234,50` is `1234.50`. `null` for anything
 * else, so that nothing is guessed: `12.34` is no number where `.` parts thousands. Spaces around it, and a minus sign
 * (−) for a hyphen, are taken; per cent signs, units and exponents are not.
 */
export function writtenNumber(text: string, { decimal, grouping }: NumberWriting): Decimal | null {
  const trimmed = text.trim();
  if (trimmed.length > longest || decimal === grouping) return null;
  const negative = trimmed.startsWith('-') || trimmed.startsWith('−');
  const parts = (negative ? trimmed.slice(1) : trimmed).split(decimal);
  const [whole = '', fraction] = parts;
  if (parts.length > 2 || (fraction !== undefined && !isDigits(fraction))) return null;
  const digits = ungrouped(whole, grouping);
  if (digits === null || (digits.length > 1 && digits.startsWith('0'))) return null;
  const unsigned = fraction === undefined ? digits : `${digits}.${fraction}`;
  return negative && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned;
}

/** Without grouping, or grouped in threes throughout; a space may be one that does not break. */
function ungrouped(whole: string, grouping: NumberWriting['grouping']): string | null {
  if (isDigits(whole)) return whole;
  if (grouping === '') return null;
  const groups = (grouping === ' ' ? whole.replace(/[\u00A0\u202F]/g, ' ') : whole).split(grouping);
  const [first = '', ...rest] = groups;
  if (!isDigits(first) || first.length > 3) return null;
  return rest.every((group) => group.length === 3 && isDigits(group)) ? groups.join('') : null;
}

function isDigits(text: string): boolean {
  return /^[0-9]+$/.test(text);
}
