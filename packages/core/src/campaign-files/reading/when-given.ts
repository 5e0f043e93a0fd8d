/**
 * The fields that `make` gives for a value that is there, none for one that is not: to be spread into an object whose
 * optional fields are absent rather than undefined.
 */
export function whenGiven<Value, Fields extends object>(
  value: Value | undefined,
  make: (value: Value) => Fields,
): Partial<Fields> {
  return value === undefined ? {} : make(value);
}
