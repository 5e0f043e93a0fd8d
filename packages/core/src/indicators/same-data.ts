/**
 * Whether two plain values hold the same, whatever the order of their fields; a field that is `undefined` is one that
 * is not there. Decimals are compared as written: 9 and 9.0 are not the same words.
 */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [fieldsOf(a), fieldsOf(b)];
  if (left.size !== right.size) return false;
  return [...left].every(([name, value]) => right.has(name) && isSameData(value, right.get(name)));
}

function fieldsOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, held]) => held !== undefined));
}
