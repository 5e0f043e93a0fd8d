import type { ScoringMethodKind } from '../../src/scoring/methods/scoring-method.ts';
import { nodeOf, type PreparedNode, type PreparedTable } from '../../src/scoring/table/prepared-table.ts';

/** A criterion that is filled in, with its numbers as doubles. */
export interface Leaf {
  readonly key: string;
  readonly node: number;
  readonly kind: ScoringMethodKind;
  readonly needsTarget: boolean;
  readonly max: number;
  readonly least: number | null;
}

/** A part with its children, each part after the parts in it. */
export interface FloorPart {
  readonly node: number;
  readonly least: number | null;
  readonly most: number | null;
  readonly children: readonly { readonly node: number; readonly max: number; readonly isExtra: boolean }[];
}

/** What of a table arithmetic written by hand needs. */
export interface Floor {
  readonly nodes: number;
  readonly leaves: readonly Leaf[];
  readonly parts: readonly FloorPart[];
  /** The node that collects, and its maximum. */
  readonly excess: number;
  readonly excessMax: number;
  /** Whether criteria are rounded to 0.01. */
  readonly rounding: boolean;
}

export function floorOf(table: PreparedTable, rounding: boolean): Floor {
  const leaves = table.nodes.flatMap(({ flat: { node }, index, method }): readonly Leaf[] => {
    if (node.kind === 'part' || method === null) return [];
    const least = node.least === undefined ? null : Number(node.least);
    const { needsTarget } = method;
    return [{ key: node.key, node: index, kind: node.method.kind, needsTarget, max: Number(node.max), least }];
  });
  const parts = table.order.filter(({ flat }) => flat.node.kind === 'part').map((node) => floorPart(table, node));
  const excess = table.byKey.get('excess');
  return {
    nodes: table.nodes.length,
    leaves,
    parts,
    excess: excess?.index ?? 0,
    excessMax: Number(excess?.flat.node.max),
    rounding,
  };
}

function floorPart(table: PreparedTable, { index, flat: { node }, children }: PreparedNode): FloorPart {
  return {
    node: index,
    least: node.least === undefined ? null : Number(node.least),
    most: node.role === undefined ? null : Number(node.max),
    children: children.map((child) => {
      const { node: of } = nodeOf(table, child).flat;
      return { node: child, max: Number(of.max), isExtra: of.role !== undefined };
    }),
  };
}
