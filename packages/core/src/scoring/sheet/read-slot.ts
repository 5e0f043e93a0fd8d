import { compare } from '../../numbers/arithmetic.ts';
import { readDecimal } from '../../numbers/decimal.ts';
import { toFraction } from '../../numbers/fraction.ts';
import type { Rational } from '../../numbers/rational.ts';
import type { MethodProblem } from '../methods/prepared-method.ts';
import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import type { PreparedNode } from '../table/prepared-table.ts';
import type { ScoreColumn, Scorer, ScoreView } from '../table/score-column.ts';
import { isProblem, readValue } from './read-value.ts';
import type { ScoreEntry, ScoreSheet } from './score-sheet.ts';
import { missingSlot, notApplicableSlot, notAskedSlot, type Slot } from './slot.ts';

/**
 * What a sheet holds for a criterion in one view: in a column what stands there, in the mixed total the first column
 * that counts and is filled in. `path` leads to the sheet.
 */
export function readSlot(node: PreparedNode, sheet: ScoreSheet, view: ScoreView, path: string): Slot {
  if (node.method === null) return notAskedSlot;
  if (view !== 'counted') {
    if ((node.flat.scorers[view]?.length ?? 0) === 0) return notAskedSlot;
    const entry = ownOf(sheet.columns[view], node);
    return entry === undefined ? missingSlot : slotOf(node, sheet, view, entry, path);
  }
  for (const column of node.flat.counts) {
    const entry = ownOf(sheet.columns[column], node);
    if (entry !== undefined) return slotOf(node, sheet, column, entry, path);
  }
  return missingSlot;
}

/** What a register of plain data has for a criterion; whose own it is matters only for names that every object inherits. */
function ownOf<Item>(
  register: Readonly<Record<string, Item>> | undefined,
  { key, isInherited }: PreparedNode,
): Item | undefined {
  const found = register?.[key];
  if (found === undefined || register === undefined || !isInherited) return found;
  return Object.hasOwn(register, key) ? found : undefined;
}

function slotOf(
  node: PreparedNode,
  sheet: ScoreSheet,
  column: ScoreColumn,
  { value, by }: ScoreEntry,
  path: string,
): Slot {
  const { key } = node;
  if (by !== undefined && !(node.flat.scorers[column] ?? nobody).includes(by)) {
    const allowed = node.flat.scorers[column] ?? nobody;
    return wrongCell(node, column, path, { code: 'SCORE_SCORER_OUTSIDE', data: { node: key, column, by, allowed } });
  }
  if (value.kind === 'notApplicable') return notApplicableSlot;
  const isTyped = value.kind === 'points' && node.method?.takes !== 'points';
  if (isTyped ? !mayBeTyped(node) : value.kind !== node.method?.takes) {
    const data = { node: key, given: value.kind, takes: kindsTaken(node) };
    return wrongCell(node, column, path, { code: 'SCORE_ENTRY_UNFIT', data });
  }
  const read = readValue(value, key);
  if (isProblem(read)) return wrongCell(node, column, path, read);
  if (isTyped && read.kind === 'points') return typedSlot(node, read.number, column, path);
  const target = targetOf(node, sheet, path);
  if (target === 'notAssigned') return { state: 'given', value: read, target: null, assigned: false, column };
  if (target !== null && isProblem(target)) return { state: 'wrong', problem: target };
  return { state: 'given', value: read, target, assigned: true, column };
}

const nobody: readonly Scorer[] = [];

function wrongCell({ key }: PreparedNode, column: ScoreColumn, path: string, { code, data }: MethodProblem): Slot {
  return { state: 'wrong', problem: problemAt(code, `${path}columns.${column}.${key}`, data) };
}

function mayBeTyped({ flat: { node } }: PreparedNode): boolean {
  return node.kind === 'criterion' && node.alsoTyped === true;
}

function kindsTaken(node: PreparedNode): readonly string[] {
  const kinds: readonly string[] = node.method === null ? [] : [node.method.takes];
  return mayBeTyped(node) && !kinds.includes('points') ? [...kinds, 'points'] : kinds;
}

function typedSlot(node: PreparedNode, points: Rational, column: ScoreColumn, path: string): Slot {
  if (points.numerator >= 0 && compare(points, node.max) <= 0) return { state: 'typed', points, column };
  const data = { node: node.key, points: toFraction(points), least: '0', most: toFraction(node.max) };
  return wrongCell(node, column, path, { code: 'SCORE_OUTSIDE', data });
}

/** The plan of one unit: `null` where the method needs none. */
function targetOf(
  node: PreparedNode,
  { targets }: ScoreSheet,
  path: string,
): Rational | null | 'notAssigned' | ScoringProblem {
  const { key, method, target } = node;
  if (method?.needsTarget !== true) return null;
  const own = ownOf(targets, node);
  if (own === 'notAssigned') return own;
  if (own === undefined) return target ?? problemAt('SCORE_TARGET_MISSING', `${path}targets.${key}`, { node: key });
  return readDecimal(own) ?? problemAt('DECIMAL_MALFORMED', `${path}targets.${key}`, { text: own.slice(0, 50) });
}
