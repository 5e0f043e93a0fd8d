import { type Provision, partsOf, type Requirement, type Words } from '@thidua/core';

/** One node of a standard, in a flat list with its place in the tree. */
export interface FlatRequirement {
  readonly index: number;
  /** Index of the node above; null at the root. */
  readonly parent: number | null;
  readonly depth: number;
  readonly requirement: Requirement;
  /** The deepest place cited at or above the node. */
  readonly provision: Provision | null;
  readonly reading: Words | null;
}

/** The nodes of a requirement, parents before their parts. */
export function flatRequirement(root: Requirement): readonly FlatRequirement[] {
  const flat: FlatRequirement[] = [];
  add(root, null, 0, null, flat);
  return flat;
}

function add(
  requirement: Requirement,
  parent: number | null,
  depth: number,
  cited: Provision | null,
  flat: FlatRequirement[],
): void {
  const index = flat.length;
  const provision = requirement.kind === 'under' ? requirement.provision : cited;
  const reading = requirement.kind === 'under' ? (requirement.reading ?? null) : null;
  flat.push({ index, parent, depth, requirement, provision, reading });
  for (const part of partsOf(requirement)) add(part, index, depth + 1, provision, flat);
}
