import { ThiduaError } from '../../errors/thidua-error.ts';
import { isWellFormed, repaired } from '../written/broken-texts.ts';

/** Data that has one canonical text. Measures are texts; a number is a safe integer, such as a position. */
export type CanonicalValue =
  | string
  | boolean
  | null
  | number
  | readonly CanonicalValue[]
  | { readonly [name: string]: CanonicalValue | undefined };

/**
 * The canonical text of RFC 8785: no spaces, names in the order of their UTF-16 code units, texts escaped as ECMAScript
 * does. Fields that are `undefined` are left out. Only what every machine writes alike is taken, so no fractions.
 * @throws `TEXT_NOT_WELL_FORMED` for half a surrogate pair, which the RFC refuses.
 * @throws `INTEGER_UNSAFE` for a number that is no safe integer: measures are written as texts.
 */
export function canonicalJson(value: CanonicalValue): string {
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new ThiduaError('INTEGER_UNSAFE', { value: String(value) });
    return String(value + 0);
  }
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.entries(value).flatMap(([name, field]) =>
    field === undefined ? [] : [[name, field] as const],
  );
  // the default order of texts is that of their UTF-16 code units
  const sorted = fields.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${sorted.map(([name, field]) => `${canonicalText(name)}:${canonicalJson(field)}`).join(',')}}`;
}

function canonicalText(text: string): string {
  if (!isWellFormed(text)) throw new ThiduaError('TEXT_NOT_WELL_FORMED', { text: repaired(text) });
  return JSON.stringify(text);
}

function isList(value: object): value is readonly CanonicalValue[] {
  return Array.isArray(value);
}
