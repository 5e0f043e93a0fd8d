import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { adHoc, codes, commune, foreignOffice, itemsOf, keyOf, months, office, ReportsBench } from './reports-bench.ts';

let bench: ReportsBench;

beforeAll(async () => {
  bench = await ReportsBench.open();
});

beforeEach(() => bench.reset());

afterAll(() => bench.close());

const [code = ''] = codes;
const september = keyOf(code, '2026-09');
const [jobs, poor, words] = itemsOf(september);
const reporters = [{ unit: { code } }];
const written = async () => [
  await bench.prisma.report.count(),
  await bench.prisma.change.count({ where: { kind: 'report' } }),
];

describe('scheduling is refused', () => {
  const refusals: readonly [string, object, object][] = [
    ['commune', { duty: months, periods: ['2026-09'], reporters }, { reasons: ['ROLE_NOT_ALLOWED'] }],
    ['foreign', { duty: months, periods: ['2026-09'], reporters }, { reasons: ['NOT_OWN'] }],
    ['foreign', { duty: months, periods: ['2026-09'] }, { reasons: ['NOT_OWN'] }],
    ['office', { duty: 'bao-cao-2026/x', periods: ['2026-09'], reporters }, { code: 'ENTITY_UNKNOWN' }],
    ['office', { duty: 'bao-cao-2026/tuyen-truyen', periods: ['2026-09'], reporters }, { code: 'DUTY_NOT_REPORTED' }],
    [
      'office',
      { duty: months, periods: ['2026-Q3'], reporters },
      { code: 'PERIOD_NOT_DUE', data: { period: '2026-Q3' } },
    ],
    ['office', { duty: months, periods: ['2027-01'], reporters }, { code: 'PERIOD_NOT_DUE' }],
    ['office', { duty: months, periods: ['2026-09'], reporters, lastDay: '2026-12-01' }, { code: 'LAST_DAY_PRINTED' }],
    [
      'office',
      { duty: adHoc, periods: ['2026-09'], reporters: [{ organization: 'lai-chau-2024/so-noi-vu' }] },
      { code: 'REPORTER_OUTSIDE_DUTY' },
    ],
    [
      'office',
      { duty: months, periods: ['2026-09'], reporters: [{ unit: { code: '107', on: '2024-01-01' } }] },
      { code: 'REPORTER_OUTSIDE_DUTY' },
    ],
    [
      'office',
      { duty: months, periods: ['2026-09'], reporters: [{ unit: { code: 'ZZ' } }] },
      { rules: [{ code: 'UNIT_UNKNOWN' }] },
    ],
    [
      'office',
      { duty: months, periods: ['2026-09'], reporters, items: [{ target: 'bao-cao-2026/x' }] },
      { code: 'ENTITY_UNKNOWN' },
    ],
    [
      'office',
      { duty: months, periods: ['2026-09'], reporters, items: [] },
      { rules: [{ code: 'REPORT_WITHOUT_ITEMS' }] },
    ],
  ];

  test('for who may not, and where it does not fit the duty; nothing is opened', async () => {
    const users: Readonly<Record<string, string>> = { commune, foreign: foreignOffice, office };
    for (const [who, input, refused] of refusals) {
      expect(await bench.schedule(users[who] ?? null, input), JSON.stringify(input)).toMatchObject(refused);
    }
    expect(await written()).toEqual([0, 0]);
  });

  test('under a closed campaign, as every act there but a correction', async () => {
    await bench.open();
    await bench.submit(commune, september, '40');
    await bench.accept(office, september);
    await bench.open(['2026-10']);
    await bench.prisma.campaign.update({ where: { id: 'bao-cao-2026/nam-2026' }, data: { state: 'CLOSED' } });
    const refused = await bench.schedule(office, { duty: months, periods: ['2026-11'], reporters });
    expect(refused).toMatchObject({ rules: [{ code: 'TRANSITION_REFUSED' }] });
    expect(await bench.answer(commune, keyOf(code, '2026-10'), '1')).toMatchObject({ code: 'REPORT_CAMPAIGN_CLOSED' });
    const at = { ...(await bench.at(commune, september)), why: 'Đính chính (hư cấu)' };
    expect(await bench.act('correctReport', commune, at)).toMatchObject({ report: { edition: 2 } });
    const can = 'query { canScheduleReports(duty: "bao-cao-2026/hang-thang") { allowed reasons rules { code } } }';
    expect(await bench.ask(office, can)).toMatchObject({
      canScheduleReports: { allowed: false, rules: [{ code: 'TRANSITION_REFUSED' }] },
    });
    expect(await bench.ask(commune, can)).toMatchObject({ canScheduleReports: { reasons: ['ROLE_NOT_ALLOWED'] } });
  });
});

describe('answers are refused', () => {
  const figure = (quantity: object, more: object = {}) => ({ figure: { quantity, status: 'PRELIMINARY', ...more } });

  const refusals: readonly [object, object][] = [
    [
      { item: 'x', answer: { noFigure: 'y' } },
      { code: 'REPORT_ITEM_UNKNOWN', path: 'answers[0].item' },
    ],
    [
      { item: words, answer: figure({ exact: { value: '1' } }) },
      { code: 'REPORT_FIGURE_MISFIT', path: 'answers[0].figure' },
    ],
    [{ item: jobs, answer: { noFigure: ' ' } }, { code: 'REPORT_ANSWER_EMPTY' }],
    [
      { item: jobs, answer: figure({ exact: { value: '1' } }, { knownOn: '2026-12-01' }) },
      { code: 'REPORT_FIGURE_MISFIT' },
    ],
    [
      { item: words, answer: { words: { text: 'x', documents: ['bao-cao-2026/x'] } } },
      { code: 'REFERENCE_DANGLING', path: 'answers[0].words.documents[0]' },
    ],
    [
      { item: jobs, answer: figure({ exact: { value: '1' } }, { source: [{ document: 'bao-cao-2026/x' }] }) },
      { code: 'REFERENCE_DANGLING', path: expect.stringMatching(/^answers\[0\]\.figure\.source/) },
    ],
  ];

  test('with what is wrong and where; nothing is written', async () => {
    await bench.open();
    const at = await bench.at(commune, september);
    for (const [answer, rule] of refusals) {
      const refused = await bench.act('answerReport', commune, { ...at, answers: [answer] });
      expect(refused, JSON.stringify(answer)).toMatchObject({ __typename: 'RulesBroken', rules: [rule] });
    }
    const untouched = [{ answer: null }, { answer: null }, { answer: null }];
    expect(await bench.seen(commune, september)).toMatchObject({ version: 1, items: untouched });
  });

  test('twice for one item, half of a report, and for a period that has not begun', async () => {
    await bench.open(['2026-09', '2026-12']);
    const at = await bench.at(commune, september);
    const answer = { item: jobs, answer: { noFigure: 'Chưa có (hư cấu)' } };
    expect(await bench.act('answerReport', commune, { ...at, answers: [answer, answer] })).toMatchObject({
      code: 'REPORT_ITEM_TWICE',
    });
    await bench.act('answerReport', commune, { ...at, answers: [answer] });
    expect(await bench.act('submitReport', commune, { ...at, expectedVersion: 2 })).toMatchObject({
      rules: [{ code: 'REPORT_ITEMS_UNANSWERED', data: { items: [poor, words] } }],
    });
    const december = keyOf(code, '2026-12');
    expect(await bench.submit(commune, december, '1')).toMatchObject({
      rules: [{ code: 'REPORT_PERIOD_NOT_BEGUN', data: { firstDay: '2026-12-01' } }],
    });
    const attempts = await bench.prisma.refusedAttempt.findMany({
      where: { action: 'submitReport' },
      select: { code: true },
    });
    expect(attempts.map(({ code: refused }) => refused).sort()).toEqual([
      'REPORT_ITEMS_UNANSWERED',
      'REPORT_PERIOD_NOT_BEGUN',
    ]);
  });
});

describe('returning is refused', () => {
  test('without a reason, past its deadline, of no such item, and of what is not handed in', async () => {
    await bench.open();
    await bench.submit(commune, september, '40');
    const at = { ...(await bench.at(office, september)), item: jobs, reason: 'Sai (hư cấu)', deadline: '2026-11-30' };
    const refused = (more: object) => bench.act('returnReportItem', office, { ...at, ...more });
    expect(await refused({ reason: ' ' })).toMatchObject({ code: 'REPORT_REASON_MISSING' });
    expect(await refused({ deadline: '2026-11-21' })).toMatchObject({ code: 'REPORT_DEADLINE_PASSED' });
    expect(await refused({ item: 'x' })).toMatchObject({ code: 'REPORT_ITEM_UNKNOWN' });
    expect(await refused({})).toMatchObject({ report: { state: 'RETURNED' } });
    expect(await refused({ expectedVersion: 4 })).toMatchObject({ code: 'REPORT_ITEM_STATE' });
    const resubmitted = await bench.act('resubmitReport', commune, {
      ...(await bench.at(commune, september)),
      answers: [{ item: poor, answer: { noFigure: 'Chưa có (hư cấu)' } }],
    });
    expect(resubmitted).toMatchObject({ rules: [{ code: 'REPORT_ITEM_STATE' }] });
  });
});
