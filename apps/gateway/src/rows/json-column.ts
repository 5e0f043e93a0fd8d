import type { Prisma } from '../generated/prisma/client.ts';

/** A value of core for a Json column: plain data without `undefined`, as everything in a checked campaign book is. */
export function jsonColumn(value: unknown): Prisma.JsonValue {
  return value as Prisma.JsonValue;
}

/**
 * The value of core that a Json column holds. Only the import writes these columns, from the same type of core and
 * after core has checked the file, so the shape is not checked again on every read.
 */
export function fromJsonColumn<Value>(column: Prisma.JsonValue): Value {
  return column as Value;
}
