import { type Observation, type RowResult, refKey } from '@thidua/core';
import type { FigureImport, PrismaClient } from '../../../generated/prisma/client.ts';
import type { Viewer } from '../../../platform/identity/viewer.ts';
import { fromJsonColumn } from '../../../rows/json-column.ts';
import { askingInRoom } from '../../observations/figure-asking.ts';
import { mayDoWithFigure } from '../../observations/figure-holder.ts';
import type { RowFinding } from '../row-finding.ts';
import type { JudgedRow } from './judged-row.ts';
import { nextTurn } from './next-turn.ts';

const rowsPerTurn = 1000;

/** The rows with what the policy says of the unit of each, for whoever sent them, on the day of the import. */
export async function judgeUnits(
  prisma: PrismaClient,
  of: FigureImport,
  results: readonly RowResult[],
): Promise<readonly JudgedRow[]> {
  const denied = await deniedUnits(prisma, of, results);
  const judged: JudgedRow[] = [];
  for (const [place, result] of results.entries()) {
    judged.push(judgedRow(result, denied));
    if (place % rowsPerTurn === rowsPerTurn - 1) await nextTurn();
  }
  return judged;
}

function judgedRow(result: RowResult, denied: ReadonlyMap<string, RowFinding>): JudgedRow {
  const { row } = result;
  if (result.kind === 'blank') return { kind: 'blank', row };
  if (result.kind === 'refused') return { kind: 'refused', row, problems: result.problems.map(findingOf) };
  const { observation, warnings } = result;
  const problem = denied.get(unitOf(observation) ?? '');
  if (problem !== undefined) return { kind: 'refused', row, problems: [problem] };
  return { kind: 'accepted', row, observation, warnings: warnings.map(findingOf) };
}

/** By key of the unit: why the sender may not send its figures, or that the database does not hold it. */
async function deniedUnits(
  prisma: PrismaClient,
  { sender, voice, on }: FigureImport,
  results: readonly RowResult[],
): Promise<ReadonlyMap<string, RowFinding>> {
  const asking = askingInRoom({ transaction: prisma, viewer: fromJsonColumn<Viewer>(sender), today: on ?? '' });
  const denied = new Map<string, RowFinding>();
  const seen = new Set<string>();
  for (const result of results) {
    if (result.kind !== 'read') continue;
    const { observation } = result;
    const unit = unitOf(observation);
    if (unit === null || seen.has(unit)) continue;
    seen.add(unit);
    const decision = await mayDoWithFigure(asking, 'observation.import', { scope: observation.scope, voice });
    if (!decision.allowed) denied.set(unit, { code: decision.reasons[0], column: 'unit', data: { unit } });
    if (seen.size % 100 === 0) await nextTurn();
  }
  const stored = await prisma.adminUnit.findMany({ where: { id: { in: [...seen] } }, select: { id: true } });
  for (const { id } of stored) seen.delete(id);
  for (const unit of seen) {
    const [code = '', validFrom = ''] = unit.split('@');
    denied.set(unit, { code: 'UNIT_UNKNOWN', column: 'unit', data: { code, validFrom } });
  }
  return denied;
}

function unitOf({ scope }: Observation): string | null {
  return scope.kind === 'unit' ? refKey(scope.unit) : null;
}

function findingOf({ code, column, data }: RowFinding): RowFinding {
  return { code, column, data };
}
