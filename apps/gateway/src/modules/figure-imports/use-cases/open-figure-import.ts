import { readObservationRows, refKey, type SourceRef } from '@thidua/core';
import type { FigureImport, Prisma } from '../../../generated/prisma/client.ts';
import { splitKey } from '../../../rows/split-key.ts';
import { type BrokenRule, brokenRule, type ChangeRoom, RulesBrokenProblem } from '../../changes/index.ts';
import { requireGranted } from '../../changes/require-allowed.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { observationPolicy } from '../../observations/observation.policy.ts';
import type { FigureReading } from '../figure-reading.ts';
import { rowContext } from '../running/row-context.ts';
import { mayOpenImport } from './may-open-import.ts';

/** A table of figures before its rows. */
export interface OpenedTable {
  readonly key: string;
  readonly columns: readonly string[];
  readonly firstRow: number;
  readonly reading: FigureReading;
  readonly voice: 'DECLARED' | 'PUBLISHED';
  readonly status: FigureImport['status'];
  readonly source: readonly SourceRef[];
  readonly dryRun: boolean;
}

/** Keys of figures, `<key>.<row number>`, are keys of a campaign file too. */
const keyForm = /^[a-z0-9][a-z0-9.-]{0,59}\/[a-z0-9][a-z0-9.-]{0,99}$/;

/**
 * Opens an import that takes in rows.
 * @throws NotAllowedProblem; RulesBrokenProblem for its key, its header and its source.
 */
export async function openFigureImport(room: ChangeRoom, table: OpenedTable): Promise<FigureImport> {
  const { namespace } = splitKey(table.key);
  const action = 'observation.import';
  const { decision, holder } = await mayOpenImport(room, namespace, table.voice);
  requireGranted(action, decision);
  await holdNamespace(room, namespace, observationPolicy, 'observation.record');
  const [first, ...rest] = [
    ...(await keyRules(room, table.key)),
    ...headerRules(table),
    ...(await sourceRules(room, table)),
  ];
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
  const { key: id, columns, firstRow, reading, voice, status, source, dryRun } = table;
  const { unit, organizations } = holder;
  const counters = { parts: 0, rows: 0, batches: 0, accepted: 0, refused: 0, blank: 0, warned: 0 };
  const row = await room.transaction.figureImport.create({
    data: {
      ...{ id, namespace, firstRow, voice, status, dryRun, ...counters },
      holderUnitId: unit === null ? null : refKey(unit),
      holderOrganizations: [...organizations],
      columns: [...columns],
      reading: reading as unknown as Prisma.InputJsonValue,
      source: source as unknown as Prisma.InputJsonValue,
      sender: room.viewer as unknown as Prisma.InputJsonValue,
      state: 'OPEN',
      openedAt: room.now,
    },
  });
  const after = { key: id, columns, firstRow, reading, voice, status, source, dryRun };
  await room.record({ kind: 'figureImport', entityId: id, action, before: null, after, holder });
  return row;
}

async function keyRules({ transaction }: ChangeRoom, key: string): Promise<readonly BrokenRule[]> {
  if (!keyForm.test(key))
    return [brokenRule({ code: 'KEY_MALFORMED', data: { text: key.slice(0, 200) }, path: 'key' })];
  const taken = await transaction.figureImport.findUnique({ where: { id: key }, select: { id: true } });
  return taken === null ? [] : [brokenRule({ code: 'KEY_DUPLICATE', data: { key, path: 'key' }, path: 'key' })];
}

/** What is wrong with the header, as the reader of the rows says of a table without any. */
function headerRules({ columns, firstRow, ...table }: OpenedTable): readonly BrokenRule[] {
  const context = rowContext({ ...table, keyPrefix: table.key, on: '2000-01-01', indicators: [], known: [] });
  const read = readObservationRows({ columns, rows: [], firstRow }, context);
  return read.kind === 'rows' ? [] : read.problems.map((problem) => brokenRule({ ...problem, path: 'columns' }));
}

async function sourceRules({ transaction }: ChangeRoom, { source }: OpenedTable): Promise<readonly BrokenRule[]> {
  if (source.length === 0) return [brokenRule({ code: 'FIELD_EMPTY', data: { field: 'source' }, path: 'source' })];
  const keys = source.map(({ document }) => document);
  const found = await transaction.document.findMany({ where: { id: { in: keys } }, select: { id: true } });
  const known = new Set(found.map(({ id }) => id));
  return keys.flatMap((reference, place) => {
    const path = `source[${place}].document`;
    return known.has(reference) ? [] : [brokenRule({ code: 'REFERENCE_DANGLING', data: { reference, path }, path })];
  });
}
