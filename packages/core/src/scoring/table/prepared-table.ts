import type { Rational } from '../../numbers/rational.ts';
import type { PreparedMethod } from '../methods/prepared-method.ts';
import type { PreparedRounding } from '../rounding-rule.ts';
import type { FlatNode } from './flat-node.ts';
import type { ScoreTable } from './score-table.ts';

/** A node with its numbers read and its neighbours found. Other nodes are named by their index. */
export interface PreparedNode {
  readonly flat: FlatNode;
  readonly index: number;
  readonly key: string;
  /** Whether every object inherits something by the name of its key (`constructor`). */
  readonly isInherited: boolean;
  readonly isPart: boolean;
  /** Neither bonus nor penalty. */
  readonly isContent: boolean;
  readonly max: Rational;
  readonly least: Rational | null;
  /** Most points; of a content part `null` unless it declares a cap. */
  readonly most: Rational | null;
  readonly children: readonly number[];
  /** `null` for parts and for what is collected. */
  readonly method: PreparedMethod | null;
  /** The plan that is the same for all units. */
  readonly target: Rational | null;
  /** Whose excess is collected here. */
  readonly collects: readonly number[];
  /** What has to be looked at again when this node changes. */
  readonly dependents: readonly number[];
  readonly rounding: PreparedRounding | null;
}

/** A table that was found sound, ready to score many sheets. */
export interface PreparedTable {
  readonly table: ScoreTable;
  /** In the order of the printed table; the root is the first. */
  readonly nodes: readonly PreparedNode[];
  /** Every node after what it needs. */
  readonly order: readonly PreparedNode[];
  /** The place of each node in {@link order}. */
  readonly turns: readonly number[];
  readonly byKey: ReadonlyMap<string, PreparedNode>;
}

/** The node of an index that came from the table itself. */
export function nodeOf(table: PreparedTable, index: number): PreparedNode {
  const node = table.nodes[index];
  if (node === undefined) throw new RangeError(`no node ${index}`);
  return node;
}
