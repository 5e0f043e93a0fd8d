import type { Issue } from '../../errors/issue.ts';
import { readDecimal } from '../../numbers/decimal.ts';
import { mapOf } from '../../shapes/register-of.ts';
import { errorAt, nearestFor } from '../../shapes/report.ts';
import type { DecimalText } from '../decimal-text.ts';
import type { ScoringMethod } from '../methods/scoring-method.ts';
import { TABLE_NODE_LIMIT } from '../table/flat-node.ts';
import type { PreparedNode, PreparedTable } from '../table/prepared-table.ts';
import { decimalField } from '../written/decimal-field.ts';
import { shapedAs } from '../written/parse-scoring.ts';
import { issuesBelow } from './new-scores.ts';
import type { ScoreSheetVersion } from './score-sheet-version.ts';
import { refused, type SheetResult, type SheetScene } from './sheet-act.ts';

/** By key of the criterion; a unit that was not given a target says so. */
export type NewTargets = Readonly<Record<string, DecimalText | 'notAssigned'>>;

/**
 * Registers the targets of a unit, all of them at once, in the place of earlier ones: each criterion that needs a target
 * and has none in the table itself is named. Possible before anything is filled in, and again in a correction. Refused
 * too: what the table would refuse later, such as a target of 0 by which its method divides.
 */
export function registerTargets(
  version: ScoreSheetVersion,
  table: PreparedTable,
  targets: NewTargets,
  { on }: SheetScene,
): SheetResult {
  const settled = targetsSettled(version);
  if (settled !== null) return refused([settled]);
  const shaped = shapedAs(mapOf(decimalField, TABLE_NODE_LIMIT), targets);
  if (!shaped.ok) return refused(issuesBelow('targets', shaped.issues));
  const problems: Issue[] = [];
  for (const [key, text] of Object.entries(shaped.value)) problems.push(...targetProblems(table, key, text, problems));
  problems.push(...table.nodes.flatMap((node) => notRegistered(node, shaped.value)));
  if (problems.length > 0) return refused(problems);
  return {
    kind: 'done',
    version: { ...version, sheet: { ...version.sheet, targets: shaped.value }, registeredOn: on },
  };
}

function targetsSettled({ version, state, sheet, returns }: ScoreSheetVersion): Issue | null {
  if (state === 'PUBLISHED') return errorAt('SHEET_PUBLISHED', 'state', { unit: sheet.unit, version });
  const isUntouched = returns.length === 0 && Object.keys(sheet.columns.self ?? {}).length === 0;
  if (state === 'REOPENED' || (state === 'OPEN' && isUntouched)) return null;
  return errorAt('SHEET_TARGETS_SETTLED', 'targets', { unit: sheet.unit });
}

function targetProblems(table: PreparedTable, key: string, text: string, found: readonly Issue[]): readonly Issue[] {
  const path = `targets.${key}`;
  const node = table.byKey.get(key);
  if (node === undefined) {
    const data = { key: key.slice(0, 80), nearest: nearestFor(found, key, [...table.byKey.keys()]) };
    return [errorAt('SCORE_NODE_UNKNOWN', path, data)];
  }
  if (text === 'notAssigned') return situationRefused(node, 'notAssigned', path);
  const value = readDecimal(text);
  if (value === null) return [errorAt('DECIMAL_MALFORMED', path, { text: text.slice(0, 50) })];
  if (value.numerator < 0 && node.method !== null && dividesByPlan(node, ratios))
    return [errorAt('SCORE_ENTRY_INVALID', path, { node: key, value: text.slice(0, 50), fault: 'negative' })];
  return value.numerator === 0 && dividesByPlan(node, zeroRefusing) ? situationRefused(node, 'zeroTarget', path) : [];
}

function situationRefused(node: PreparedNode, situation: 'notAssigned' | 'zeroTarget', path: string): readonly Issue[] {
  const { when } = node.flat;
  if (node.method?.needsTarget !== true) return [];
  const declared = when[situation] ?? 'refused';
  const handling = declared === 'notAssigned' ? (when.notAssigned ?? 'refused') : declared;
  if (handling !== 'refused') return [];
  return [errorAt('SCORE_SITUATION_REFUSED', path, { node: node.flat.node.key, situation })];
}

function notRegistered({ flat, method, target }: PreparedNode, targets: NewTargets): readonly Issue[] {
  const { key } = flat.node;
  if (method?.needsTarget !== true || target !== null || Object.hasOwn(targets, key)) return [];
  return [errorAt('SCORE_TARGET_MISSING', `targets.${key}`, { node: key })];
}

const ratios: readonly ScoringMethod['kind'][] = ['ratio', 'inverseRatio', 'ratioWithExcess', 'relativeToBest'];

/** Methods that can make nothing of a target of 0, whatever the result. */
const zeroRefusing: readonly ScoringMethod['kind'][] = ['ratio', 'ratioWithExcess', 'relativeToBest', 'bands', 'steps'];

function dividesByPlan({ flat: { node } }: PreparedNode, kinds: readonly ScoringMethod['kind'][]): boolean {
  if (node.kind === 'part' || !kinds.includes(node.method.kind)) return false;
  const { method } = node;
  if (method.kind === 'ratioWithExcess') return kinds === ratios || method.direction === 'direct';
  if (method.kind === 'bands' || method.kind === 'steps') return method.of === 'percentOfTarget';
  return true;
}
