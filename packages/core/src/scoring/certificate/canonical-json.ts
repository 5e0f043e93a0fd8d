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
 * @throws RangeError for a text that is not well-formed Unicode, which the RFC refuses, and for a number that is no safe integer.
 */
export function canonicalJson(value: CanonicalValue): string {
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no safe integer: write measures as texts`);
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
  if (/\p{Surrogate}/u.test(text)) throw new RangeError('a text with half a surrogate pair has no canonical form');
  return JSON.stringify(text);
}

function isList(value: object): value is readonly CanonicalValue[] {
  return Array.isArray(value);
}
