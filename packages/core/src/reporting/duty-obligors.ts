import type { Key } from '../sources/key.ts';
import type { Duty } from './duty.ts';

/**
 * Whether a duty binds organizations alone: it names some, and its printed words name nobody besides them. Printed words
 * name an organization where its own name begins with them, “Sở Nội vụ” for Sở Nội vụ tỉnh Lai Châu; a duty without
 * printed words binds whom it names.
 * @param nameOf name of an organization that the duty binds.
 */
export function bindsOrganizationsOnly(
  { obligors, obligorOrganizations }: Pick<Duty, 'obligors' | 'obligorOrganizations'>,
  nameOf: (organization: Key) => string,
): boolean {
  const names = obligorOrganizations.map((organization) => comparable(nameOf(organization)));
  return names.length > 0 && obligors.every((printed) => names.some((name) => isNamed(name, comparable(printed))));
}

/** The words are the name, or its beginning up to the end of a word. */
function isNamed(name: string, printed: string): boolean {
  return printed !== '' && (name === printed || name.startsWith(`${printed} `));
}

function comparable(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
