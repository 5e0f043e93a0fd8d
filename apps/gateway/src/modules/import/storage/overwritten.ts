import { fieldName } from './column-name.ts';
import type { EntityRow } from './entity-table.ts';
import type { ListTable } from './list-table.ts';

/** An entity that was stored and is stored otherwise now: its row, with the rows of its lists under their tables' names. */
export interface Overwritten {
  readonly id: string;
  readonly before: object;
  readonly after: object;
}

/** A list of entities as it came in, and those of its parts that were different, by their owners. */
interface ReplacedList {
  readonly of: ListTable;
  readonly rows: readonly object[];
  readonly before: ReadonlyMap<string, readonly object[]>;
}

/** What was overwritten, put together from rows and lists. What did not differ was before as it is after. */
export function overwrittenOf(
  touched: ReadonlySet<string>,
  rows: readonly EntityRow[],
  rowsBefore: ReadonlyMap<string, object>,
  lists: readonly ReplacedList[],
): readonly Overwritten[] {
  if (touched.size === 0) return [];
  const listsAfter = lists.map((list) => ({ ...list, after: byOwner(list, touched) }));
  return rows
    .filter(({ id }) => touched.has(id))
    .map((row) => {
      const after = listsAfter.map((list) => [fieldName(list.of.table), list.after.get(row.id) ?? []]);
      const before = listsAfter.map((list) => [
        fieldName(list.of.table),
        list.before.get(row.id) ?? list.after.get(row.id) ?? [],
      ]);
      return {
        id: row.id,
        before: { ...(rowsBefore.get(row.id) ?? row), ...Object.fromEntries(before) },
        after: { ...row, ...Object.fromEntries(after) },
      };
    });
}

function byOwner({ of, rows }: ReplacedList, owners: ReadonlySet<string>): ReadonlyMap<string, readonly object[]> {
  const found = new Map<string, object[]>();
  for (const row of rows) {
    const owner = String(Reflect.get(row, of.ownerField));
    if (!owners.has(owner)) continue;
    const list = found.get(owner);
    if (list === undefined) found.set(owner, [row]);
    else list.push(row);
  }
  return found;
}
