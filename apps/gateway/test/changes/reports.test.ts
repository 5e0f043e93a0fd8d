import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codes, commune, itemsOf, keyOf, months, office, ReportsBench } from './reports-bench.ts';

let bench: ReportsBench;

beforeAll(async () => {
  bench = await ReportsBench.open();
});

beforeEach(() => bench.reset());

afterAll(() => bench.close());

const [code = '', other = ''] = codes;
const september = keyOf(code, '2026-09');
const october = keyOf(code, '2026-10');
const [jobs, poor, words] = itemsOf(september);

describe('two months of a commune', () => {
  test('are opened, answered, handed in, returned in one item, answered anew and accepted', async () => {
    await bench.open(['2026-09', '2026-10']);
    expect(await bench.answer(commune, september, '40')).toMatchObject({
      version: 2,
      change: { action: 'report.answer', actorRole: 'COMMUNE' },
      report: {
        state: 'SCHEDULED',
        items: [{ key: jobs, answer: { quantity: { value: '40' } } }, { key: poor }, { key: words }],
      },
    });
    const at = await bench.at(commune, september);
    // September was due on 30 October; today is 22 November.
    expect(await bench.act('submitReport', commune, at)).toMatchObject({ report: { state: 'SUBMITTED', late: true } });
    const returned = {
      ...(await bench.at(office, september)),
      item: jobs,
      reason: 'Chưa khớp số liệu tháng trước (hư cấu)',
      deadline: '2026-11-25',
    };
    expect(await bench.act('returnReportItem', office, returned)).toMatchObject({
      change: { action: 'report.return', why: returned.reason },
      report: {
        state: 'RETURNED',
        items: [
          { state: 'RETURNED', returns: [{ reason: returned.reason, deadline: '2026-11-25' }] },
          { state: 'SUBMITTED', returns: [] },
          { state: 'SUBMITTED' },
        ],
      },
    });
    expect(await bench.accept(office, september)).toMatchObject({ code: 'TRANSITION_REFUSED' });
    const figure = { quantity: { exact: { value: '45' } }, status: 'PRELIMINARY', note: 'Đã rà soát (hư cấu)' };
    const answers = [{ item: jobs, answer: { figure } }];
    const again = await bench.act('resubmitReport', commune, { ...(await bench.at(commune, september)), answers });
    expect(again).toMatchObject({
      report: { state: 'SUBMITTED', late: true, items: [{ submissions: [{ late: true }, { late: false }] }, {}, {}] },
    });
    expect(await bench.accept(office, september)).toMatchObject({
      report: { state: 'ACCEPTED', inForce: true, late: true, acceptedOn: '2026-11-22' },
    });
    expect(await bench.submit(commune, october, '50')).toMatchObject({ report: { late: false } });
    expect(await bench.accept(office, october)).toMatchObject({ report: { state: 'ACCEPTED', late: false } });
    const figures = await bench.prisma.observation.findMany({
      where: { namespace: 'bao-cao-2026' },
      orderBy: { id: 'asc' },
      select: { id: true, voice: true, supersedesId: true, knownOn: true },
    });
    // What was handed back is in no public table, and nothing supersedes it there.
    expect(figures).toEqual([
      { id: `${september}.1.2`, voice: 'DECLARED', supersedesId: null, knownOn: '2026-11-22' },
      { id: `${september}.2.1`, voice: 'DECLARED', supersedesId: null, knownOn: '2026-11-22' },
      { id: `${october}.1.1`, voice: 'DECLARED', supersedesId: null, knownOn: '2026-11-22' },
      { id: `${october}.2.1`, voice: 'DECLARED', supersedesId: null, knownOn: '2026-11-22' },
    ]);
    const changes = await bench.prisma.change.findMany({ where: { kind: 'report' }, select: { version: true } });
    // Without gaps: six of September, four of October.
    expect(changes.map(({ version }) => version).sort()).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 6]);
  });
});

describe('scheduling', () => {
  test('names what exists and never doubles it, also at once', async () => {
    const reporters = [{ unit: { code } }, { unit: { code: other } }];
    const input = { duty: months, periods: ['2026-09'], reporters };
    const all = await Promise.all(Array.from({ length: 6 }, () => bench.schedule(office, input)));
    const opened = all.flatMap((one) => one.opened as { key: string }[]).map(({ key }) => key);
    expect(opened.sort()).toEqual([keyOf(code, '2026-09'), keyOf(other, '2026-09')].sort());
    expect(all.flatMap((one) => one.existing)).toHaveLength(10);
    expect(await bench.prisma.report.count()).toBe(2);
    const [first] = await bench.prisma.report.findMany({ where: { key: september } });
    if (first === undefined) throw new Error('no report');
    const { body, ...columns } = first;
    const doubled = {
      ...columns,
      id: crypto.randomUUID(),
      key: `${september}.x`,
      body: { ...(body as object), key: `${september}.x` },
    };
    await expect(bench.prisma.report.create({ data: doubled })).rejects.toThrow(/Unique constraint/);
  });

  test('of all leaves out who has nothing to report, and says so', async () => {
    const made = await bench.schedule(office, { duty: months, periods: ['2026-09'] });
    expect(made.opened).toHaveLength(3);
    expect((made.withoutItems as unknown[]).length).toBeGreaterThan(30);
  });
});
