import { compare } from '../../numbers/arithmetic.ts';
import { toFraction } from '../../numbers/fraction.ts';
import type { Rational } from '../../numbers/rational.ts';
import { readDecimal } from '../checking/decimal-checks.ts';
import { problemAt } from '../scoring-problem.ts';
import type { PreparedNode } from '../table/prepared-table.ts';
import type { ScoreColumn, ScoreView } from '../table/score-column.ts';
import { readValue } from './read-value.ts';
import type { ScoreEntry, ScoreSheet } from './score-sheet.ts';
import { missingSlot, notApplicableSlot, notAskedSlot, type Slot } from './slot.ts';

/**
 * What a sheet holds for a criterion in one view: in a column what stands there, in the mixed total the first column
 * that counts and is filled in. `path` leads to the sheet.
 */
export function readSlot(node: PreparedNode, sheet: ScoreSheet, view: ScoreView, path: string): Slot {
  const { key } = node.flat.node;
  if (node.method === null) return notAskedSlot;
  const asked = view === 'counted' ? node.flat.counts : [view];
  if (view !== 'counted' && (node.flat.scorers[view]?.length ?? 0) === 0) return notAskedSlot;
  for (const column of asked) {
    const cells = sheet.columns[column];
    const entry = cells !== undefined && Object.hasOwn(cells, key) ? cells[key] : undefined;
    if (entry !== undefined) return slotOf(node, sheet, column, entry, path);
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
  const { key } = node.flat.node;
  const path = `${sheetPath}columns.${column}.${key}`;
  const allowed = node.flat.scorers[column] ?? [];
  if (by !== undefined && !allowed.includes(by))
    return { state: 'wrong', problem: problemAt('SCORE_SCORER_OUTSIDE', path, { node: key, column, by, allowed }) };
  if (value.kind === 'notApplicable') return notApplicableSlot;
  const takes = kindsTaken(node);
  if (!takes.includes(value.kind))
    return { state: 'wrong', problem: problemAt('SCORE_ENTRY_UNFIT', path, { node: key, given: value.kind, takes }) };
  const read = readValue(value, key, path);
  if ('code' in read) return { state: 'wrong', problem: read };
  if (read.kind === 'points' && node.method?.takes !== 'points') return typedSlot(node, read.number, column, path);
  const target = targetOf(node, sheet, sheetPath);
  if ('state' in target) return target;
  return { state: 'given', given: { value: read, target: target.value }, assigned: target.assigned, column };
}

function kindsTaken({ flat: { node }, method }: PreparedNode): readonly string[] {
  const kinds: readonly string[] = method === null ? [] : [method.takes];
  return node.kind === 'criterion' && node.alsoTyped === true && !kinds.includes('points')
    ? [...kinds, 'points']
    : kinds;
}

function typedSlot({ flat, max }: PreparedNode, points: Rational, column: ScoreColumn, path: string): Slot {
  if (points.numerator >= 0 && compare(points, max) <= 0) return { state: 'typed', points, column };
  const data = { node: flat.node.key, points: toFraction(points), least: '0', most: toFraction(max) };
  return { state: 'wrong', problem: problemAt('SCORE_OUTSIDE', path, data) };
}

function targetOf(
  { flat, method, target }: PreparedNode,
  { targets }: ScoreSheet,
  sheetPath: string,
): { readonly value: Rational | null; readonly assigned: boolean } | Extract<Slot, { state: 'wrong' }> {
  if (method?.needsTarget !== true) return { value: null, assigned: true };
  const { key } = flat.node;
  const own = targets !== undefined && Object.hasOwn(targets, key) ? targets[key] : undefined;
  if (own === 'notAssigned') return { value: null, assigned: false };
  const path = `${sheetPath}targets.${key}`;
  if (own === undefined) {
    if (target !== null) return { value: target, assigned: true };
    return { state: 'wrong', problem: problemAt('SCORE_TARGET_MISSING', path, { node: key }) };
  }
  const value = readDecimal(own);
  if (value !== null) return { value, assigned: true };
  return { state: 'wrong', problem: problemAt('DECIMAL_MALFORMED', path, { text: own.slice(0, 50) }) };
}
