import { compare } from '../../numbers/arithmetic.ts';
import { readDecimal } from '../../numbers/decimal.ts';
import { toFraction } from '../../numbers/fraction.ts';
import type { Rational } from '../../numbers/rational.ts';
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
  const { key } = node;
  if (node.method === null) return notAskedSlot;
  const asked = view === 'counted' ? node.flat.counts : [view];
  if (view !== 'counted' && (node.flat.scorers[view]?.length ?? 0) === 0) return notAskedSlot;
  for (const column of asked) {
    const cells = sheet.columns[column];
    const entry = cells?.[key];
    // the question whose own it is costs as much as the cell, and most columns are empty
    if (entry !== undefined && cells !== undefined && Object.hasOwn(cells, key))
      return slotOf(node, sheet, column, entry, path);
  }
  return missingSlot;
}

function slotOf(
  node: PreparedNode,
  sheet: ScoreSheet,
  column: ScoreColumn,
  { value, by }: ScoreEntry,
  sheetPath: string,
): Slot {
  const { key } = node;
  // written only where something is wrong
  const path = () => `${sheetPath}columns.${column}.${key}`;
  const allowed = node.flat.scorers[column] ?? nobody;
  if (by !== undefined && !allowed.includes(by))
    return { state: 'wrong', problem: problemAt('SCORE_SCORER_OUTSIDE', path(), { node: key, column, by, allowed }) };
  if (value.kind === 'notApplicable') return notApplicableSlot;
  const isTyped = value.kind === 'points' && node.method?.takes !== 'points';
  if (isTyped ? !mayBeTyped(node) : value.kind !== node.method?.takes) {
    const data = { node: key, given: value.kind, takes: kindsTaken(node) };
    return { state: 'wrong', problem: problemAt('SCORE_ENTRY_UNFIT', path(), data) };
  }
  const read = readValue(value, key, path);
  if (isProblem(read)) return { state: 'wrong', problem: read };
  if (isTyped && read.kind === 'points') return typedSlot(node, read.number, column, path);
  const target = targetOf(node, sheet, sheetPath);
  if (target === 'notAssigned')
    return { state: 'given', given: { value: read, target: null }, assigned: false, column };
  if (target !== null && isProblem(target)) return { state: 'wrong', problem: target };
  return { state: 'given', given: { value: read, target }, assigned: true, column };
}

const nobody: readonly Scorer[] = [];

function mayBeTyped({ flat: { node } }: PreparedNode): boolean {
  return node.kind === 'criterion' && node.alsoTyped === true;
}

function kindsTaken(node: PreparedNode): readonly string[] {
  const kinds: readonly string[] = node.method === null ? [] : [node.method.takes];
  return mayBeTyped(node) && !kinds.includes('points') ? [...kinds, 'points'] : kinds;
}

function typedSlot({ key, max }: PreparedNode, points: Rational, column: ScoreColumn, path: () => string): Slot {
  if (points.numerator >= 0 && compare(points, max) <= 0) return { state: 'typed', points, column };
  const data = { node: key, points: toFraction(points), least: '0', most: toFraction(max) };
  return { state: 'wrong', problem: problemAt('SCORE_OUTSIDE', path(), data) };
}

/** The plan of one unit: `null` where the method needs none. */
function targetOf(
  { key, method, target }: PreparedNode,
  { targets }: ScoreSheet,
  sheetPath: string,
): Rational | null | 'notAssigned' | ScoringProblem {
  if (method?.needsTarget !== true) return null;
  const own = targets !== undefined && Object.hasOwn(targets, key) ? targets[key] : undefined;
  if (own === 'notAssigned') return own;
  if (own === undefined)
    return target ?? problemAt('SCORE_TARGET_MISSING', `${sheetPath}targets.${key}`, { node: key });
  return readDecimal(own) ?? problemAt('DECIMAL_MALFORMED', `${sheetPath}targets.${key}`, { text: own.slice(0, 50) });
}
