import { OBSERVATION_ROWS_LIMIT } from '@thidua/core';
import type { FigureImport } from '../../../generated/prisma/client.ts';
import { brokenRule, type ChangeRoom, RulesBrokenProblem } from '../../changes/index.ts';
import { holderOfImport } from '../import-holder.ts';
import { findImport } from './find-import.ts';

/** Rows as they were written: one list of cells for each. */
export type WrittenRows = readonly (readonly string[])[];

/** Takes in the next part of an import. @throws see `findImport` and `takeRows`. */
export async function addFigureRows(
  room: ChangeRoom,
  {
    key,
    expectedVersion,
    rows,
  }: { readonly key: string; readonly expectedVersion: number; readonly rows: WrittenRows },
): Promise<void> {
  await takeRows(room, await findImport(room, key, expectedVersion, 'addRows'), rows);
}

/** Takes rows into an open import. @throws RulesBrokenProblem where there are none, or too many with those before. */
export async function takeRows(room: ChangeRoom, to: FigureImport, rows: WrittenRows): Promise<FigureImport> {
  const count = to.rows + rows.length;
  if (rows.length === 0) {
    throw new RulesBrokenProblem([brokenRule({ code: 'FIELD_EMPTY', data: { field: 'rows' }, path: 'rows' })]);
  }
  if (count > OBSERVATION_ROWS_LIMIT) {
    const data = { what: 'rows', count, limit: OBSERVATION_ROWS_LIMIT };
    throw new RulesBrokenProblem([brokenRule({ code: 'FILE_TOO_LARGE', data, path: 'rows' })]);
  }
  const part = to.parts + 1;
  const cells = rows.map((row) => [...row]);
  await room.transaction.figureImportPart.create({ data: { importId: to.id, part, rows: rows.length, cells } });
  const fed = await room.transaction.figureImport.update({ where: { id: to.id }, data: { parts: part, rows: count } });
  await room.record({
    kind: 'figureImport',
    entityId: to.id,
    action: 'figureImport.addRows',
    before: null,
    after: { part, rows: rows.length },
    holder: holderOfImport(to),
  });
  return fed;
}
