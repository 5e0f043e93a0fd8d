import type { EntityRef } from './entity-ref.ts';

/** `target:lai-chau-2024/grdp-growth`: one text per entity, for maps and for equality. */
export function entityKey(ref: EntityRef): string {
  return `${ref.kind}:${ref.key}`;
}
