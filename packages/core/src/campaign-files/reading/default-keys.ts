import { searchKey } from '../../text/search-key.ts';

/**
 * Local keys that a file may leave out. Made from what the thing joins, never from its place in a list, so that
 * adding another does not change them; two alike need a key of their own.
 */
export function relationKey(document: string, kind: string, to: string): string {
  return `${document}.${lower(kind)}.${lastPart(to)}`;
}

export function linkKey(child: string, kind: string, parent: string | { readonly occasion: string }): string {
  const end = typeof parent === 'string' ? lastPart(parent) : searchKey(parent.occasion).replaceAll(' ', '-');
  return `${lastPart(child)}.${lower(kind)}.${end}`;
}

export function seasonKey(group: string, year: number): string {
  return `${group}.${year}`;
}

export function roleKey(of: string, organization: string): string {
  return `${of}.role.${lastPart(organization)}`;
}

export function principleKey(of: string, kinds: readonly string[]): string {
  return `${of}.principle.${kinds.map(lower).join('-')}`;
}

function lower(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}

/** `pci` of `national/pci` and of `indicator:national/pci`. */
function lastPart(reference: string): string {
  return reference.slice(Math.max(reference.lastIndexOf('/'), reference.indexOf(':')) + 1);
}
