/** A column is the snake_case of its field: `knownOn` → `known_on`. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The field of a column: `known_on` → `knownOn`. */
export function fieldName(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The row with columns in place of fields. */
export function columnsOf(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [columnName(field), value]));
}

/** The row with fields in place of columns. */
export function fieldsOf(columns: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(columns).map(([column, value]) => [fieldName(column), value]));
}
