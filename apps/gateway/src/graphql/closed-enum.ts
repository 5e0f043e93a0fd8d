import { builder } from './builder.ts';

/**
 * An enum over a closed union of the library: `values` describes every member, so that the compiler asks for a new one.
 * The names in GraphQL are upper case with underscores (`atLeast` → `AT_LEAST`, `thi-xa` → `THI_XA`).
 */
export function closedEnum<Value extends string>(
  name: string,
  description: string,
  values: { readonly [V in Value]: string },
) {
  const members = Object.entries<string>(values).map(([value, words]) => [
    screamingName(value),
    { value: value as Value, description: words },
  ]);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(members) as Record<string, { value: Value; description: string }>,
  });
}

/** `atLeast` → `AT_LEAST`, `thanh-pho` → `THANH_PHO`; what is upper case already stays. */
export function screamingName(value: string): string {
  return value
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();
}
