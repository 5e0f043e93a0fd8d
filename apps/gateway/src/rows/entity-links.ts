import type { EntityRef } from '@thidua/core';

/** A reference to a thing of any kind, as two columns. */
export interface EntityColumns {
  readonly entityKind: EntityRef['kind'];
  readonly entityId: string;
}

export function entityColumns(entity: EntityRef): { entityKind: EntityRef['kind']; entityId: string } {
  return { entityKind: entity.kind, entityId: entity.key };
}

export function entityOfColumns({ entityKind, entityId }: EntityColumns): EntityRef {
  return { kind: entityKind, key: entityId };
}
