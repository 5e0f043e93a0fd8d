/**
 * An input of `@oneOf` whose fields are the kinds of a closed union, as a campaign file writes it: `{ atLeast: { value } }`
 * → `{ kind: 'atLeast', value }`, `{ attention: true }` → `{ kind: 'attention' }`. Of `false` no kind is left, which the
 * reading of the file refuses.
 */
export function writtenKind(input: object): { readonly kind?: string } {
  const [kind, fields] = Object.entries(input).find(([, value]) => value != null) ?? [];
  if (kind === undefined || fields === false) return {};
  return { kind, ...(typeof fields === 'object' ? fields : {}) };
}
