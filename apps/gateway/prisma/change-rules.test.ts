import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportBench, national, province } from '../test/fixtures/import-bench.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await ImportBench.open();
  await bench.loaded(national);
  await bench.loaded(province);
  await change(1);
  await refusal();
});
afterAll(() => bench.test.close());

const run = (sql: string, values: readonly unknown[] = []) => bench.test.database.pool.query(sql, [...values]);

const change = (version: number, more: Partial<Record<'before' | 'after' | 'on' | 'why', string | null>> = {}) => {
  const { before = null, after = '{"key":"x"}', on = '2026-11-22', why = null } = more;
  return run(
    `INSERT INTO change (id, kind, entity_id, version, action, before, after, why, at, "on", actor_role, actor_scope, holder_organizations, core_version)
     VALUES ($1, 'document', 'hu-cau-2024/x', $2, 'document.create', $3::jsonb, $4::jsonb, $5, now(), $6, 'HOME_AFFAIRS', '{}', '{}', '0')`,
    [randomUUID(), version, before, after, why, on],
  );
};

const refusal = () =>
  run(
    `INSERT INTO refused_attempt (id, action, subject, actor_role, actor_scope, key, code, data, at)
     VALUES ($1, 'createDocument', 'x', 'READER', '{}', 'khoa-0001', 'NOT_ALLOWED', '{}', now())`,
    [randomUUID()],
  );

const reportBody = (state: string, edition: number, more: object = {}) =>
  JSON.stringify({ key: 'hu-cau-2024/bao-cao-1', version: edition, state, items: [], consolidatedInto: null, ...more });

const report = (state: string, edition: number, more: { readonly inForce?: boolean; readonly body?: string } = {}) =>
  run(
    `INSERT INTO report (id, key, namespace, edition, duty_id, unit_id, period, period_from, period_until, state, accepted_on, in_force, body)
     VALUES ($1, 'hu-cau-2024/bao-cao-1', 'hu-cau-2024', $2, (SELECT id FROM duty LIMIT 1), (SELECT id FROM admin_unit WHERE code = '11' LIMIT 1),
       '2024-01', '2024-01-01', '2024-02-01', $3::report_state, $4, $5, $6::jsonb)`,
    [
      randomUUID(),
      edition,
      state,
      state === 'ACCEPTED' ? '2024-02-05' : null,
      more.inForce ?? false,
      more.body ?? reportBody(state, edition),
    ],
  );

describe('the record of changes', () => {
  it.each(['change', 'refused_attempt', 'namespace_holder'])('%s refuses to change or lose a row', async (table) => {
    const { rows } = await run(`SELECT count(*)::int AS count FROM "${table}"`);
    expect(rows[0]).not.toEqual({ count: 0 });
    const column = table === 'namespace_holder' ? 'namespace' : 'action';
    for (const sql of [`UPDATE "${table}" SET ${column} = ${column}`, `DELETE FROM "${table}"`]) {
      await expect(run(sql)).rejects.toMatchObject({ code: '23001', message: expect.stringContaining('append-only') });
    }
  });

  it('refuses a version that leaves a gap, and one that is there', async () => {
    await expect(change(3)).rejects.toMatchObject({ code: '23514' });
    await expect(change(1)).rejects.toMatchObject({ code: '23505' });
    await expect(change(0)).rejects.toMatchObject({ constraint: 'change_version_positive' });
    await change(2, { before: '{"key":"x"}' });
    await change(3, { after: null, before: '{"key":"x"}' });
  });

  it('says something, on a day, in bounds', async () => {
    await expect(change(4, { after: null })).rejects.toMatchObject({ constraint: 'change_says_something' });
    await expect(change(4, { on: '22/11/2026' })).rejects.toMatchObject({ constraint: 'change_on_form' });
    await expect(change(4, { why: 'x'.repeat(2001) })).rejects.toMatchObject({ constraint: 'change_why_bounded' });
  });
});

describe('a count of refusals', () => {
  const count = (number: number, more: { readonly since?: string; readonly lastAt?: string } = {}) =>
    run(
      `INSERT INTO refusal_count (since, subject, action, code, count, first_at, last_at)
       VALUES ($1::timestamptz, '', 'query', 'TOKEN_EXPIRED', $2, '2026-11-22T05:10Z', $3::timestamptz)`,
      [more.since ?? '2026-11-22T05:00Z', number, more.lastAt ?? '2026-11-22T05:20Z'],
    );

  it('is of one hour, and of something', async () => {
    await expect(count(0)).rejects.toMatchObject({ constraint: 'refusal_count_positive' });
    await expect(count(1, { since: '2026-11-22T05:05Z' })).rejects.toMatchObject({
      constraint: 'refusal_count_by_the_hour',
    });
    for (const lastAt of ['2026-11-22T06:00Z', '2026-11-22T05:09Z']) {
      await expect(count(1, { lastAt })).rejects.toMatchObject({ constraint: 'refusal_count_in_its_hour' });
    }
  });

  it('only grows', async () => {
    await count(2);
    for (const set of ['count = 1', 'count = 2', "count = 3, code = 'X'", "count = 3, last_at = '2026-11-22T05:15Z'"]) {
      const refused = { code: '23001', message: expect.stringContaining('only counts up') };
      await expect(run(`UPDATE refusal_count SET ${set}`)).rejects.toMatchObject(refused);
    }
    await expect(run('DELETE FROM refusal_count')).rejects.toMatchObject({ code: '23001' });
    await run(`UPDATE refusal_count SET count = 3, last_at = '2026-11-22T05:30Z'`);
  });
});

describe('reports', () => {
  it('are frozen once they are accepted, and never lost', async () => {
    await report('ACCEPTED', 1, { inForce: true });
    const frozen = { code: '23001' };
    const items = reportBody('ACCEPTED', 1, { items: [{ state: 'ACCEPTED' }] });
    await expect(run(`UPDATE report SET body = $1::jsonb WHERE edition = 1`, [items])).rejects.toMatchObject(frozen);
    const back = reportBody('SUBMITTED', 1);
    await expect(
      run(
        `UPDATE report SET state = 'SUBMITTED', accepted_on = NULL, in_force = false, body = $1::jsonb WHERE edition = 1`,
        [back],
      ),
    ).rejects.toMatchObject(frozen);
    await expect(run('DELETE FROM report')).rejects.toMatchObject(frozen);
    const into = reportBody('CONSOLIDATED', 1, { consolidatedInto: 'hu-cau-2024/bao-cao-tinh' });
    await run(
      `UPDATE report SET state = 'CONSOLIDATED', consolidated_into = 'hu-cau-2024/bao-cao-tinh', body = $1::jsonb WHERE edition = 1`,
      [into],
    );
  });

  it('have one edition of a number, and one in force', async () => {
    await expect(report('SCHEDULED', 1)).rejects.toMatchObject({ code: '23505' });
    await expect(report('ACCEPTED', 2, { inForce: true })).rejects.toMatchObject({ constraint: 'report_one_in_force' });
    await expect(report('SCHEDULED', 2, { inForce: true })).rejects.toMatchObject({
      constraint: 'report_in_force_accepted',
    });
    await expect(report('SCHEDULED', 2, { body: reportBody('SUBMITTED', 2) })).rejects.toMatchObject({
      constraint: 'report_body_agrees',
    });
    await report('SCHEDULED', 2);
  });
});
