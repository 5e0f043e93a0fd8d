import type { Report } from '@thidua/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fromReport, toReport } from '../../src/modules/reports/report.record.ts';
import { codes, commune, foreignOffice, keyOf, months, office, ReportsBench } from './reports-bench.ts';

let bench: ReportsBench;

beforeAll(async () => {
  bench = await ReportsBench.open();
});

beforeEach(() => bench.reset());

afterAll(() => bench.close());

const [code = ''] = codes;
const why = 'Cộng nhầm một tổ dân phố (hư cấu)';

/** The accepted report of a commune of today, as if a unit that has ended had given it for a month of its time. */
async function acceptedOf(unit: { readonly code: string; readonly validFrom: string }): Promise<string> {
  await bench.open();
  const model = keyOf(code, '2026-09');
  await bench.submit(commune, model, '40');
  await bench.accept(office, model);
  const row = await bench.prisma.report.findFirstOrThrow({ where: { key: model } });
  const key = `${months}.2025-05.${unit.code}-${unit.validFrom}`;
  const moved: Report = JSON.parse(JSON.stringify(toReport(row)), (_name, value: unknown) => {
    if (typeof value === 'string') return value.replace(model, key).replace('2026-09', '2025-05');
    const isUnit = typeof value === 'object' && value !== null && 'code' in value && 'validFrom' in value;
    return isUnit && value.code === code ? unit : value;
  });
  await bench.prisma.report.create({ data: fromReport(moved, '00000000-0000-4000-8000-000000000001') });
  return key;
}

const correct = async (user: string, report: string) =>
  bench.act('correctReport', user, { report, edition: 1, expectedVersion: 0, why });

/** Answers the first item of the edition that is open anew, and hands it in. */
async function handIn(user: string, key: string) {
  const open = await bench.seen(user, key);
  expect(open).toMatchObject({ edition: 2, state: 'SCHEDULED' });
  const [item] = (open?.items ?? []) as { key: string }[];
  const figure = { quantity: { exact: { value: '38' } }, status: 'REVISED' };
  const answers = [{ item: item?.key, answer: { figure } }];
  await bench.act('answerReport', user, { ...(await bench.at(user, key)), answers });
  return bench.act('submitReport', user, await bench.at(user, key));
}

describe('an accepted report of a unit that ended is corrected', () => {
  test('by the unit into which it was merged whole', async () => {
    const key = await acceptedOf({ code: '24', validFrom: '2008-08-01' });
    expect(await correct(office, key)).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['NOT_OWN'] });
    expect(await correct(foreignOffice, key)).toMatchObject({ report: { edition: 2, state: 'SCHEDULED' } });
    expect(await handIn(foreignOffice, key)).toMatchObject({ report: { edition: 2, state: 'SUBMITTED' } });
    expect(await bench.accept(foreignOffice, key)).toMatchObject({ reasons: ['ONLY_FROM_ABOVE'] });
  });

  test('by the office above where no one unit carries it on, which accepts it as well', async () => {
    const key = await acceptedOf({ code: '03386', validFrom: '2022-01-01' });
    const twin = 'query ($key: String!) { report(key: $key) { canCorrect { allowed reasons } } }';
    const can = async (user: string) => (await bench.ask(user, twin, { key })).report;
    for (const user of [foreignOffice, commune]) {
      expect(await correct(user, key), user).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['NOT_OWN'] });
      expect(await can(user), user).toEqual({ canCorrect: { allowed: false, reasons: ['NOT_OWN'] } });
    }
    expect(await can(office)).toEqual({ canCorrect: { allowed: true, reasons: [] } });
    expect(await correct(office, key)).toMatchObject({
      change: { action: 'report.correct', why },
      report: { edition: 2, state: 'SCHEDULED', inForce: false },
    });
    for (const user of [foreignOffice, commune, null]) expect(await bench.seen(user, key, 2), `${user}`).toBeNull();
    expect(await handIn(office, key)).toMatchObject({ report: { edition: 2, state: 'SUBMITTED' } });
    expect(await bench.accept(office, key)).toMatchObject({ report: { edition: 2, state: 'ACCEPTED', inForce: true } });
    expect(await bench.seen(null, key)).toMatchObject({
      edition: 2,
      items: [{ answer: { quantity: { value: '38' } } }, {}, {}],
    });
  });

  test('by nobody else while it lives', async () => {
    await bench.open();
    const key = keyOf(code, '2026-09');
    await bench.submit(commune, key, '40');
    await bench.accept(office, key);
    const at = { ...(await bench.at(commune, key)), why };
    expect(await bench.act('correctReport', office, at)).toMatchObject({ reasons: ['ONLY_ITSELF'] });
  });
});
