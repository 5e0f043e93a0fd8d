import { readdirSync } from 'node:fs';

/** A table as the modules export it; tests may change a cell of one and put it back. */
export type Table = Record<string, Record<string, string | undefined>>;

const modules = new URL('../../src/modules/', import.meta.url);
const found: [string, Table][] = [];
for (const folder of readdirSync(modules)) {
  for (const file of readdirSync(new URL(`${folder}/`, modules)).filter((name) => name.endsWith('.policy.ts'))) {
    const exported: Record<string, unknown> = await import(new URL(`${folder}/${file}`, modules).href);
    const named = Object.entries(exported).filter(([name]) => name.endsWith('Policy'));
    found.push(...named.map(([name, table]): [string, Table] => [name, table as Table]));
  }
}

/** The policy tables of all modules, by the name under which the module exports them. */
export const tables: ReadonlyMap<string, Table> = new Map(found);

export const columns = ['HOME_AFFAIRS', 'DEPARTMENT', 'COMMUNE', 'READER', 'ANONYMOUS'] as const;

/** One cell of one table. */
export interface Cell {
  readonly table: string;
  readonly action: string;
  readonly role: (typeof columns)[number];
}

/** Every cell, those that a table leaves out too. */
export const cells: readonly Cell[] = [...tables].flatMap(([table, rows]) =>
  Object.keys(rows).flatMap((action) => columns.map((role) => ({ table, action, role }))),
);

/** Does something while one cell says something else. */
export async function withCell<Result>({ table, action, role }: Cell, says: string, work: () => Promise<Result>) {
  const rows = tables.get(table);
  const row = rows?.[action];
  if (rows === undefined || row === undefined) throw new Error(`No row ${action} in ${table}`);
  rows[action] = { ...row, [role]: says };
  try {
    return await work();
  } finally {
    rows[action] = row;
  }
}
