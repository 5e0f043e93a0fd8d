import type { UnitRef } from '../organizations/admin-unit.ts';
import { refKey } from '../organizations/unit-ref.ts';
import type { Key } from '../sources/key.ts';

/** Who reports: a unit during one of its lives (a commune), or an organization (a department). */
export type Reporter =
  | { readonly kind: 'unit'; readonly unit: UnitRef }
  | { readonly kind: 'organization'; readonly organization: Key };

/** One text per reporter, for maps and for equality. */
export function reporterKey(by: Reporter): string {
  return by.kind === 'unit' ? `unit:${refKey(by.unit)}` : `organization:${by.organization}`;
}
