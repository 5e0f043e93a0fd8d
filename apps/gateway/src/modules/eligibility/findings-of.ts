import type { AnchorFinding, Finding, Provision } from '@thidua/core';

/** One node of a finding, in a flat list with its place in the tree. */
export interface FlatFinding {
  readonly index: number;
  /** Index of the node above; null at the root. */
  readonly parent: number | null;
  readonly depth: number;
  readonly finding: Finding | AnchorFinding;
  /** The deepest place cited at or above the node. */
  readonly provision: Provision | null;
}

/** The nodes of a finding, parents before their parts. */
export function flatFinding(root: Finding): readonly FlatFinding[] {
  const flat: FlatFinding[] = [];
  add(root, null, 0, null, flat);
  return flat;
}

function add(
  finding: Finding | AnchorFinding,
  parent: number | null,
  depth: number,
  cited: Provision | null,
  flat: FlatFinding[],
): void {
  const index = flat.length;
  const provision = finding.kind === 'under' ? finding.provision : cited;
  flat.push({ index, parent, depth, finding, provision });
  if (finding.kind === 'leaf') return;
  for (const part of finding.parts) add(part, index, depth + 1, provision, flat);
}
