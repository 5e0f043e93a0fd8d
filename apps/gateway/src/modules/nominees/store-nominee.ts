import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';
import type { EntryColumns } from './facts.record.ts';
import type { SeededNominee } from './nominee-seed.ts';

/** What is needed of a database connection inside a transaction. */
interface Connection {
  query<Row>(text: string, values?: readonly unknown[]): Promise<{ readonly rows: Row[] }>;
}

/**
 * Brings a made-up nominee and its registers to what a seed file says. Registers only grow: an entry that the file no
 * longer has is withdrawn. A second time nothing changes.
 */
export async function storeNominee(connection: Connection, nominee: SeededNominee): Promise<void> {
  const { id, kind, name, unitId, organizationId, columns } = nominee;
  const { subjects, sex, higherRetirementAge, foundedOn, completeRegisters } = columns;
  const { rows } = await connection.query<{ readonly id: string }>(
    `INSERT INTO nominee (id, namespace, kind, name, fictional, unit_id, organization_id, subjects, sex,
       higher_retirement_age, founded_on, complete_registers, sort_key, search_key)
     VALUES ($1, $2, $3::nominee_kind, $4, true, $5, $6, $7::jsonb, $8, $9, $10, $11::text[]::register[], $12, $13)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, unit_id = excluded.unit_id,
       organization_id = excluded.organization_id, subjects = excluded.subjects, sex = excluded.sex,
       higher_retirement_age = excluded.higher_retirement_age, founded_on = excluded.founded_on,
       complete_registers = excluded.complete_registers, sort_key = excluded.sort_key, search_key = excluded.search_key
     WHERE nominee.fictional
     RETURNING id`,
    [
      id,
      namespaceOf(id),
      kind,
      name,
      unitId,
      organizationId,
      subjects === null ? null : JSON.stringify(subjects),
      sex,
      higherRetirementAge,
      foundedOn,
      completeRegisters,
      sortColumn(name),
      searchColumn(name),
    ],
  );
  // No row: the key is that of somebody real, who is none of a seed file's business.
  if (rows.length > 0) await storeEntries(connection, nominee);
}

async function storeEntries(connection: Connection, { id, entries }: SeededNominee): Promise<void> {
  const { rows: standing } = await connection.query<EntryColumns & { readonly id: string }>(
    `SELECT entry.id::text AS id, register::text AS register, year, award, entry FROM register_entry AS entry
     WHERE nominee_id = $1 AND NOT withdrawn
       AND NOT EXISTS (SELECT FROM register_entry AS later WHERE later.supersedes_id = entry.id)`,
    [id],
  );
  for (const old of standing.filter((one) => !entries.some((entry) => isSame(entry, one))))
    await insertEntry(connection, id, old, old.id);
  for (const entry of entries.filter((one) => !standing.some((old) => isSame(one, old))))
    await insertEntry(connection, id, entry, null);
}

/** @param withdraws the entry that was wrong: nothing takes its place. */
async function insertEntry(
  connection: Connection,
  nomineeId: string,
  { register, year, award, entry }: EntryColumns,
  withdraws: string | null,
): Promise<void> {
  await connection.query(
    `INSERT INTO register_entry (id, nominee_id, register, year, award, entry, supersedes_id, withdrawn)
     VALUES ($1::uuid, $2, $3::register, $4, $5, $6::jsonb, $7::uuid, $8)`,
    [randomUUID(), nomineeId, register, year, award, JSON.stringify(entry), withdraws, withdraws !== null],
  );
}

function isSame(a: EntryColumns, b: EntryColumns): boolean {
  const plain = ({ register, year, award, entry }: EntryColumns) => ({ register, year, award, entry });
  return isDeepStrictEqual(plain(a), plain(b));
}
