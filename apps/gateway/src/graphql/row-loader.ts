import DataLoader from 'dataloader';

/** Loads rows of one table by key: all keys asked for in one turn of a request go in one statement. */
export type RowLoader<Row> = DataLoader<string, Row | null>;

/** A loader over a function that finds rows by keys, in any order; a key without a row gives `null`. */
export function rowLoader<Row extends { readonly id: string }>(
  find: (ids: string[]) => PromiseLike<readonly Row[]>,
): RowLoader<Row> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await find([...ids])).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** Rows of the keys that exist, in the order of the keys. */
export async function loadKnown<Row>(loader: RowLoader<Row>, ids: readonly string[]): Promise<Row[]> {
  const rows = await Promise.all(ids.map((id) => loader.load(id)));
  return rows.filter((row) => row !== null);
}

/** The row of a reference that the database itself guards; its absence is a fault of ours, not of the request. */
export async function loadRequired<Row>(loader: RowLoader<Row>, id: string): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new Error(`No row for ${id}, though something refers to it`);
  return row;
}
