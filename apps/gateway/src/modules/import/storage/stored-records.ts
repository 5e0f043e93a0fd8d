import type { EntityRow } from './entity-table.ts';

/** An entity that was not stored before: its record, which is its row with the rows of its lists in their fields. */
export interface Created {
  readonly id: string;
  readonly record: object;
}

/** An entity that was stored and is stored otherwise now: its record then and now. */
export interface Overwritten {
  readonly id: string;
  readonly before: object;
  readonly after: object;
}

/** A list of entities as it came in, and those of its parts that were different, by their owners. */
interface ReplacedList {
  readonly field: string;
  readonly of: { readonly ownerField: string };
  readonly rows: readonly object[];
  readonly before: ReadonlyMap<string, readonly object[]>;
}

/** What was created, put together from rows and lists. */
export function createdOf(
  fresh: ReadonlySet<string>,
  rows: readonly EntityRow[],
  lists: readonly ReplacedList[],
): readonly Created[] {
  const listsOf = listsOfOwners(lists, fresh);
  return rows.filter(({ id }) => fresh.has(id)).map((row) => ({ id: row.id, record: { ...row, ...listsOf(row.id) } }));
}

/** What was overwritten, put together from rows and lists. What did not differ was before as it is after. */
export function overwrittenOf(
  touched: ReadonlySet<string>,
  rows: readonly EntityRow[],
  rowsBefore: ReadonlyMap<string, object>,
  lists: readonly ReplacedList[],
): readonly Overwritten[] {
  const listsOf = listsOfOwners(lists, touched);
  return rows
    .filter(({ id }) => touched.has(id))
    .map((row) => {
      const after = listsOf(row.id);
      const replaced = lists.flatMap(({ field, before }) => {
        const list = before.get(row.id);
        return list === undefined ? [] : [[field, list] as const];
      });
      return {
        id: row.id,
        before: { ...(rowsBefore.get(row.id) ?? row), ...after, ...Object.fromEntries(replaced) },
        after: { ...row, ...after },
      };
    });
}

/** The lists of each owner by their fields, empty ones too. */
function listsOfOwners(lists: readonly ReplacedList[], owners: ReadonlySet<string>) {
  const found = lists.map((list) => [list.field, byOwner(list, owners)] as const);
  return (id: string) => Object.fromEntries(found.map(([field, rows]) => [field, rows.get(id) ?? []]));
}

function byOwner(
  { of, rows }: Pick<ReplacedList, 'of' | 'rows'>,
  owners: ReadonlySet<string>,
): ReadonlyMap<string, readonly object[]> {
  const found = new Map<string, object[]>();
  if (owners.size === 0) return found;
  for (const row of rows) {
    const owner = String(Reflect.get(row, of.ownerField));
    if (!owners.has(owner)) continue;
    const list = found.get(owner);
    if (list === undefined) found.set(owner, [row]);
    else list.push(row);
  }
  return found;
}
