import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportBench, national, province } from '../test/fixtures/import-bench.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await ImportBench.open();
  await bench.loaded(national);
  await bench.loaded(province);
});
afterAll(() => bench.test.close());

async function column<Value>(sql: string): Promise<readonly Value[]> {
  const { rows } = await bench.test.database.pool.query<{ value: Value }>(sql);
  return rows.map(({ value }) => value);
}

describe('the shape of the tables', () => {
  it('orders every text by code point, whatever the locale of the server', async () => {
    const others = await column<string>(`
      SELECT class.relname || '.' || attribute.attname AS value
      FROM pg_attribute AS attribute JOIN pg_class AS class ON class.oid = attribute.attrelid
      WHERE class.relnamespace = 'public'::regnamespace AND class.relkind = 'r' AND class.relname <> '_prisma_migrations'
        AND attribute.attnum > 0 AND NOT attribute.attisdropped AND attribute.attcollation <> 0
        AND attribute.attcollation <> '"C"'::regcollation`);
    expect(others).toEqual([]);
  });

  it('has an index for every foreign key', async () => {
    const bare = await column<string>(`
      SELECT conrelid::regclass || ' ' || conname AS value FROM pg_constraint AS foreign_key
      WHERE contype = 'f' AND NOT EXISTS (
        SELECT FROM pg_index WHERE indrelid = conrelid AND (indkey::smallint[])[0] = conkey[1])`);
    expect(bare).toEqual([]);
  });

  it('names every column as the snake_case of its field, on which the import relies', async () => {
    const { pool } = bench.test.database;
    const { rows } = await pool.query<{ name: string }>(`
      SELECT DISTINCT column_name::text AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ name }) => !/^[a-z]+[0-9]*(_[a-z]+)*$/.test(name))).toEqual([]);
  });
});

describe('tables that only grow', () => {
  it.each(['observation', 'project_progress', 'import_run'])('%s refuses to change or lose a row', async (table) => {
    const { pool } = bench.test.database;
    const before = await column<string>(`SELECT to_jsonb(t)::text AS value FROM "${table}" AS t ORDER BY 1`);
    expect(before.length).toBeGreaterThan(0);
    const refused = { code: '23001', hint: 'Add a new row that supersedes the old one.' };
    await expect(pool.query(`UPDATE "${table}" SET namespace = namespace`)).rejects.toMatchObject({
      ...refused,
      message: `${table} is append-only: UPDATE refused`,
    });
    await expect(pool.query(`DELETE FROM "${table}"`)).rejects.toMatchObject({
      ...refused,
      message: `${table} is append-only: DELETE refused`,
    });
    expect(await column<string>(`SELECT to_jsonb(t)::text AS value FROM "${table}" AS t ORDER BY 1`)).toEqual(before);
  });
});

describe('written forms', () => {
  const accepted = (rule: string, values: readonly string[]) =>
    column<string>(
      `SELECT value FROM unnest(ARRAY['${values.join("','")}']) AS value WHERE ${rule}(value) ORDER BY value`,
    );

  it('of days, partial dates, periods and decimals', async () => {
    expect(
      await accepted('is_plain_day', ['2024-02-07', '2024-13-01', '2024-02-32', '2024-02', '7/2/2024', '']),
    ).toEqual(['2024-02-07']);
    expect(await accepted('is_partial_date', ['2024', '2024-02', '2024-02-07', '2024-Q1', '24', '2024-00'])).toEqual([
      '2024',
      '2024-02',
      '2024-02-07',
    ]);
    const periods = ['2021-2025', '2024', '2024-02', '2024-02-07', '2024-9M', '2024-H2', '2024-Q4'];
    expect(await accepted('is_period', [...periods, '2024-Q5', '2024-H3', '2024-8M', '2021-25'])).toEqual(periods);
    expect(await accepted('is_decimal', ['-0.45', '2236', '2,236', '1.', '.5', '1e3', ''])).toEqual(['-0.45', '2236']);
  });

  it.each([
    [
      'a target about a unit and a group',
      `UPDATE target SET group_id = 'hu-cau-2024/hai-tinh' WHERE id = 'hu-cau-2024/grdp'`,
      'target_scope_of_one',
    ],
    [
      'a target whose column and predicate disagree',
      `UPDATE target SET predicate_kind = 'total' WHERE id = 'hu-cau-2024/grdp'`,
      'target_predicate_kind_agrees',
    ],
    [
      'a link without a parent',
      `UPDATE campaign_link SET parent_plan_id = NULL WHERE parent_plan_id IS NOT NULL`,
      'campaign_link_parent_agrees',
    ],
    ['a content of nothing', `UPDATE content_item SET campaign_id = NULL`, 'content_item_of_one'],
    [
      'a launch by a document that is not named',
      `UPDATE campaign SET launched_by_document_id = NULL`,
      'campaign_launched_by_agrees',
    ],
    ['a key outside its namespace', `UPDATE duty SET namespace = 'khac'`, 'duty_id_in_namespace'],
    ['an unknown type of unit', `UPDATE admin_unit SET type = 'bang'`, 'admin_unit_type_known'],
    [
      'a campaign of a unit that is not there',
      `UPDATE campaign SET unit_id = '99@2024-01-01'`,
      'campaign_unit_id_fkey',
    ],
  ])('the database refuses %s', async (_, sql, constraint) => {
    await expect(bench.test.database.pool.query(sql)).rejects.toMatchObject({ constraint });
  });
});

describe('search', () => {
  it('finds words without diacritics by the trigram index', async () => {
    const { prisma, pool } = bench.test.database;
    const found = await prisma.campaign.findMany({ where: { searchKey: { contains: 'doan ket de kiem thu' } } });
    expect(found.map(({ id }) => id)).toEqual(['hu-cau-2024/nam-2024']);
    const { rows } = await pool.query<{ method: string }>(`
      SELECT am.amname AS method FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid JOIN pg_am AS am ON am.oid = relam
      WHERE pg_class.relname = 'campaign_search_key_idx'`);
    expect(rows).toEqual([{ method: 'gin' }]);
  });
});
