import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codes, commune, itemsOf, keyOf, months, office, ReportsBench, second, third } from './reports-bench.ts';

let bench: ReportsBench;

beforeAll(async () => {
  bench = await ReportsBench.open();
});

beforeEach(() => bench.reset());

afterAll(() => bench.close());

const [code = '', other = '', last = ''] = codes;
const september = keyOf(code, '2026-09');
const province = `${months}.2026-09.12-2008-08-01`;
const [jobs, poor] = itemsOf(september);

describe('an accepted report', () => {
  test('is frozen in the database as well', async () => {
    await bench.open();
    await bench.submit(commune, september, '40');
    await bench.accept(office, september);
    expect(await bench.answer(commune, september, '41')).toMatchObject({ code: 'TRANSITION_REFUSED' });
    const { pool } = bench.seeded.database;
    await expect(pool.query(`UPDATE report SET state = 'SUBMITTED'`)).rejects.toThrow();
    await expect(pool.query(`UPDATE report SET body = jsonb_set(body, '{late}', 'false')`)).rejects.toThrow(/accepted/);
    await expect(pool.query('DELETE FROM report')).rejects.toThrow();
  });

  test('is corrected by a new edition, and stays in force until that one is accepted', async () => {
    await bench.open();
    await bench.submit(commune, september, '40');
    await bench.accept(office, september);
    const why = 'Cộng nhầm một tổ dân phố (hư cấu)';
    const begun = await bench.act('correctReport', commune, { ...(await bench.at(commune, september)), why });
    expect(begun).toMatchObject({
      version: 1,
      change: { action: 'report.correct', why, before: null },
      report: { edition: 2, state: 'SCHEDULED', inForce: false, late: true, corrects: { edition: 1, why } },
    });
    expect(await bench.act('submitReport', commune, await bench.at(commune, september))).toMatchObject({
      code: 'REPORT_CORRECTS_NOTHING',
    });
    const figure = { quantity: { exact: { value: '38' } }, status: 'REVISED' };
    const answers = [
      { item: jobs, answer: { figure } },
      { item: poor, answer: { noFigure: 'Điều tra lại (hư cấu)' } },
    ];
    await bench.act('answerReport', commune, { ...(await bench.at(commune, september)), answers });
    expect(await bench.seen(null, september)).toMatchObject({
      edition: 1,
      items: [{ answer: { quantity: { value: '40' } } }, {}, {}],
    });
    expect(await bench.seen(office, september)).toMatchObject({ edition: 1 });
    await bench.act('submitReport', commune, await bench.at(commune, september));
    const history = /* GraphQL */ `
      query ($key: String!) {
        report(key: $key) {
          editions { edition inForce }
          changesSinceAcceptance { kind item { key } difference }
          diff(edition: 1) { kind difference before { __typename } after { __typename } }
        }
      }
    `;
    expect((await bench.ask(office, history, { key: september })).report).toMatchObject({
      editions: [
        { edition: 1, inForce: true },
        { edition: 2, inForce: false },
      ],
      changesSinceAcceptance: [{ kind: 'CHANGED', item: { key: jobs }, difference: '-2' }, { item: { key: poor } }],
      diff: [{ difference: '-2' }, { before: { __typename: 'FigureAnswer' }, after: { __typename: 'NoFigureAnswer' } }],
    });
    expect((await bench.ask(null, history, { key: september })).report).toMatchObject({
      editions: [{ edition: 1 }],
      changesSinceAcceptance: [],
    });
    expect(await bench.accept(office, september)).toMatchObject({ report: { edition: 2, inForce: true, late: true } });
    expect(await bench.seen(null, september, 1)).toBeNull();
    expect(await bench.seen(commune, september, 1)).toMatchObject({ state: 'ACCEPTED', inForce: false });
    const figures = await bench.prisma.observation.findMany({
      where: { namespace: 'bao-cao-2026' },
      orderBy: { id: 'asc' },
      select: { id: true, supersedesId: true, quantityKind: true, note: true },
    });
    expect(figures).toEqual([
      { id: `${september}.1.1`, supersedesId: null, quantityKind: 'exact', note: null },
      { id: `${september}.1.2`, supersedesId: `${september}.1.1`, quantityKind: 'exact', note: null },
      { id: `${september}.2.1`, supersedesId: null, quantityKind: 'exact', note: null },
      {
        id: `${september}.2.rut-2`,
        supersedesId: `${september}.2.1`,
        quantityKind: 'notSurveyed',
        note: 'Điều tra lại (hư cấu)',
      },
    ]);
    // A figure again: it supersedes what says that there is none; what says the same as before is not said twice.
    await bench.act('correctReport', commune, { ...(await bench.at(commune, september)), why });
    await bench.answer(commune, september, '38', ['11', '200']);
    await bench.act('submitReport', commune, await bench.at(commune, september));
    await bench.accept(office, september);
    const after = await bench.prisma.observation.findMany({
      where: { namespace: 'bao-cao-2026', id: { notIn: figures.map(({ id }) => id) } },
      orderBy: { id: 'asc' },
      select: { id: true, supersedesId: true },
    });
    expect(after).toEqual([
      { id: `${september}.1.3`, supersedesId: `${september}.1.2` },
      { id: `${september}.2.2`, supersedesId: `${september}.2.rut-2` },
    ]);
  });
});

describe('handing in at once', () => {
  test('is done by one of many', async () => {
    await bench.open();
    await bench.answer(commune, september, '40');
    const at = await bench.at(commune, september);
    const all = await Promise.all(Array.from({ length: 8 }, () => bench.act('submitReport', commune, at)));
    const codesOf = all.map(({ __typename, code: refused }) => refused ?? __typename);
    expect(codesOf.sort()).toEqual(['ReportChanged', ...Array<string>(7).fill('STALE_VERSION')]);
    expect(await bench.seen(commune, september)).toMatchObject({ version: 3, items: [{ submissions: [{}] }, {}, {}] });
  });

  test('with one key is done once, and with another body refused', async () => {
    await bench.open();
    await bench.answer(commune, september, '40');
    const at = { ...(await bench.at(commune, september)), requestKey: 'mot-khoa-chung' };
    const first = await bench.act('submitReport', commune, at);
    expect(await bench.act('submitReport', commune, at)).toEqual(first);
    expect(await bench.act('submitReport', commune, { ...at, expectedVersion: 3 })).toMatchObject({
      code: 'KEY_USED_OTHERWISE',
    });
  });
});

describe('consolidation', () => {
  const reporters = [...codes, '12'].map((unit) => ({ unit: { code: unit } }));
  const children = codes.map((unit) => ({ code: unit }));

  test('adds totals, recomputes rates, names the missing, answers the report above and takes the others up', async () => {
    await bench.schedule(office, { duty: months, periods: ['2026-09'], reporters });
    await bench.submit(commune, september, '40', ['10', '200']);
    await bench.accept(office, september);
    await bench.submit(second, keyOf(other, '2026-09'), '12.5', ['7', '150']);
    await bench.accept(office, keyOf(other, '2026-09'));
    await bench.submit(third, keyOf(last, '2026-09'), '7', ['1', '100']);
    const at = await bench.at(office, province);
    expect(await bench.consolidate(commune, { ...at, children })).toMatchObject({ reasons: ['ROLE_NOT_ALLOWED'] });
    const strange = { ...at, children: [{ code: '24' }] };
    expect(await bench.consolidate(office, strange)).toMatchObject({ code: 'ENTITY_UNKNOWN' });
    const input = { ...at, children, requestKey: 'tong-hop-thang-9' };
    const made = await bench.consolidate(office, input);
    const missing = [{ unit: { code: last }, why: 'NOT_ACCEPTED' }];
    expect(made).toMatchObject({
      __typename: 'ReportsConsolidated',
      indicators: [
        {
          indicator: { key: 'bao-cao-2026/ho-ngheo' },
          value: '34/7',
          numerator: '17',
          denominator: '350',
          final: false,
          missing,
        },
        { indicator: { key: 'bao-cao-2026/viec-lam' }, value: '105/2', missing },
      ],
      takenUp: [september, keyOf(other, '2026-09')],
      report: {
        state: 'SCHEDULED',
        items: [
          { answer: { quantity: { value: '52.5' }, status: 'ESTIMATE' } },
          {
            answer: {
              quantity: { value: '4.86', numerator: '17', denominator: '350' },
              derived: expect.stringMatching(/2\/3 đơn vị cấp dưới; chưa tính: .*làm tròn đến 2/),
            },
          },
        ],
      },
    });
    expect(made.answered).toHaveLength(2);
    expect(await bench.consolidate(office, input)).toEqual(made);
    expect(await bench.seen(null, september)).toMatchObject({ state: 'CONSOLIDATED', consolidatedInto: province });
    // The third comes later; what was filled in stays unless it is to be replaced.
    await bench.accept(office, keyOf(last, '2026-09'));
    const again = await bench.consolidate(office, { ...(await bench.at(office, province)), children });
    expect(again).toMatchObject({ answered: [], takenUp: [keyOf(last, '2026-09')] });
    const replaced = await bench.consolidate(office, {
      ...(await bench.at(office, province)),
      children,
      replace: true,
    });
    expect(replaced).toMatchObject({
      indicators: [
        { missing: [] },
        { value: '119/2', missing: [], comparison: { own: '52.5', difference: '-7', complete: true } },
      ],
      report: { items: [{ answer: { quantity: { value: '59.5' } } }, { answer: { quantity: { value: '4' } } }] },
    });
    // Nobody inside accepts the report of the province itself.
    expect(await bench.act('submitReport', office, await bench.at(office, province))).toMatchObject({
      report: { state: 'SUBMITTED' },
    });
    expect(await bench.accept(office, province)).toMatchObject({ reasons: ['ONLY_FROM_ABOVE'] });
    expect(await bench.seen(null, province)).toBeNull();
  });

  test('names every unit directly below that did not report', async () => {
    await bench.schedule(office, { duty: months, periods: ['2026-09'], reporters });
    await bench.submit(commune, september, '40', ['10', '200']);
    await bench.accept(office, september);
    const made = await bench.consolidate(office, await bench.at(office, province));
    const [first] = made.indicators as { missing: { why: string }[] }[];
    expect(first?.missing.length).toBeGreaterThan(30);
    expect(new Set(first?.missing.map(({ why }) => why))).toEqual(new Set(['NO_REPORT']));
  });
});
