import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  adHoc,
  codes,
  commune,
  department,
  foreignOffice,
  keyOf,
  months,
  office,
  ReportsBench,
  second,
} from './reports-bench.ts';

let bench: ReportsBench;

beforeAll(async () => {
  bench = await ReportsBench.open();
});

beforeEach(() => bench.reset());

afterAll(() => bench.close());

const [code = '', other = ''] = codes;
const september = keyOf(code, '2026-09');
const outside = [null, 'nguoi-doc', second, foreignOffice, department];

const doors = /* GraphQL */ `
  query ($id: ID!, $figure: String!, $unit: String!) {
    node(id: $id) { __typename }
    reports { totalCount nodes { key } }
    observation(key: $figure) { key }
    observations(filter: { namespace: "bao-cao-2026" }) { totalCount }
    ofUnit: observations(filter: { unit: { code: $unit } }) { totalCount }
    provinceDashboard(unit: "12") { ... on ProvinceDashboard { verdicts { verdict count } } }
  }
`;
const closed = {
  node: null,
  reports: { totalCount: 0, nodes: [] },
  observation: null,
  observations: { totalCount: 0 },
  ofUnit: { totalCount: 0 },
};
const permissions = /* GraphQL */ `
  query ($key: String!) {
    report(key: $key) {
      canAnswer { allowed reasons rules { code } } canSubmit { allowed reasons rules { code } }
      canReturnItem { allowed reasons rules { code } } canResubmit { allowed reasons rules { code } }
      canAccept { allowed reasons rules { code } } canCorrect { allowed reasons rules { code } }
      canConsolidate { allowed reasons rules { code } }
    }
  }
`;

describe('a report in progress', () => {
  test('is seen by the reporter, by the receiver once it is handed in, and by nobody else through any door', async () => {
    await bench.open();
    await bench.answer(commune, september, '40');
    const mine = await bench.seen(commune, september);
    const variables = { id: mine?.id, figure: `${september}.1.1`, unit: code };
    const before = await bench.ask(null, doors, variables);
    for (const user of [...outside, office]) {
      expect(await bench.seen(user, september), String(user)).toBeNull();
      expect(await bench.ask(user, doors, variables)).toMatchObject(closed);
    }
    await bench.act('submitReport', commune, await bench.at(commune, september));
    expect(await bench.seen(office, september)).toMatchObject({
      state: 'SUBMITTED',
      items: [{ submissions: [{}] }, {}, {}],
    });
    for (const user of outside) {
      expect(await bench.seen(user, september), String(user)).toBeNull();
      const seen = await bench.ask(user, doors, variables);
      expect(seen).toMatchObject(closed);
      expect(seen.provinceDashboard).toEqual(before.provinceDashboard);
    }
    await bench.accept(office, september);
    for (const user of outside) {
      const seen = await bench.seen(user, september);
      expect(seen).toMatchObject({
        state: 'ACCEPTED',
        items: [{ submissions: null, returns: null, answer: {} }, {}, {}],
      });
      expect(await bench.ask(user, doors, variables)).toMatchObject({
        node: { __typename: 'Report' },
        reports: { totalCount: 1 },
        observation: { key: `${september}.1.1` },
        observations: { totalCount: 2 },
      });
    }
    expect(await bench.ask(null, doors, { ...variables, id: btoa('Report:1') })).toMatchObject({ node: null });
  });

  test('is acted upon by each side alone; what is not seen is unknown', async () => {
    await bench.open();
    const at = { report: september, edition: 1, expectedVersion: 1 };
    for (const user of [second, foreignOffice, department, office, 'nguoi-doc']) {
      expect(await bench.act('submitReport', user, at)).toMatchObject({ code: 'ENTITY_UNKNOWN' });
    }
    expect(await bench.act('submitReport', null, at)).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['TOKEN_NEEDED'] });
    await bench.submit(commune, september, '40');
    const now = await bench.at(commune, september);
    expect(await bench.act('acceptReport', commune, now)).toMatchObject({ reasons: ['ROLE_NOT_ALLOWED'] });
    expect(await bench.act('acceptReport', foreignOffice, now)).toMatchObject({ code: 'ENTITY_UNKNOWN' });
    expect(await bench.act('submitReport', office, now)).toMatchObject({ reasons: ['ONLY_ITSELF'] });
    expect(await bench.act('acceptReport', office, { ...now, expectedVersion: 2 })).toMatchObject({
      code: 'STALE_VERSION',
      expected: 2,
      current: 3,
    });
    expect(await bench.act('acceptReport', office, { ...now, edition: 2 })).toMatchObject({ code: 'STALE_VERSION' });
    await bench.accept(office, september);
    const accepted = await bench.at(commune, september);
    // A wrong version of what is not one's own is not allowed, and nothing is said of the version.
    const wrong = { ...accepted, expectedVersion: 99, why: 'x' };
    expect(await bench.act('correctReport', second, wrong)).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await bench.act('correctReport', office, wrong)).toMatchObject({ reasons: ['ONLY_ITSELF'] });
  });

  test('says of each act whether it may be done, and why not', async () => {
    await bench.open();
    const asked = async (user: string | null) => (await bench.ask(user, permissions, { key: september })).report;
    expect(await asked(commune)).toMatchObject({
      canAnswer: { allowed: true, reasons: [], rules: [] },
      canSubmit: { allowed: false, reasons: [], rules: [{ code: 'REPORT_ITEMS_UNANSWERED' }] },
      canAccept: { allowed: false, reasons: ['ROLE_NOT_ALLOWED'] },
      canResubmit: { allowed: false, rules: [{ code: 'TRANSITION_REFUSED' }] },
    });
    await bench.submit(commune, september, '40');
    expect(await asked(office)).toMatchObject({
      canAnswer: { allowed: false, reasons: ['ONLY_ITSELF'] },
      canReturnItem: { allowed: true },
      canAccept: { allowed: true },
      canConsolidate: { allowed: false, reasons: ['ONLY_ITSELF'] },
    });
    await bench.accept(office, september);
    expect(await asked(commune)).toMatchObject({ canCorrect: { allowed: true }, canAnswer: { rules: [{}] } });
    expect(await asked(null)).toMatchObject({ canAccept: { allowed: false, reasons: ['TOKEN_NEEDED'] } });
  });
});

describe('a duty that binds organizations alone', () => {
  test('is reported on by them alone where nobody is named', async () => {
    const organization = 'lai-chau-2024/so-van-hoa-the-thao-du-lich';
    const asked = `mutation ($input: CreateDutyInput!) { createDuty(input: $input) { ... on DutyChanged { version } ... on Problem { code sentence } } }`;
    const create = async (slug: string, obligors: readonly string[]) => {
      const key = `bao-cao-2026/${slug}`;
      const duty = { key, kind: 'REPORT', name: 'Báo cáo (hư cấu)', obligors, obligorOrganizations: [organization] };
      const input = { requestKey: `tao-${slug}`, of: { campaign: 'bao-cao-2026/nam-2026' } };
      const made = await bench.ask(office, asked, { input: { ...input, duty: { ...duty, frequency: 'AD_HOC' } } });
      expect(made).toEqual({ createDuty: { version: 1 } });
      return bench.schedule(office, {
        duty: key,
        periods: ['2026-09'],
        items: [{ indicator: 'bao-cao-2026/viec-lam' }],
      });
    };
    const only = { opened: [{ by: { key: `organization:${organization}` } }], withoutItems: [] };
    expect(await create('chi-so', [])).toMatchObject(only);
    expect(await create('in-ten-so', ['Sở Văn hóa - Thể thao và Du lịch'])).toMatchObject(only);
    const [, ...others] = (await create('ca-xa', ['Sở Văn hóa - Thể thao và Du lịch', 'Các xã'])).opened as object[];
    expect(others.length).toBeGreaterThan(1);
  });
});

describe('the focal point of a duty', () => {
  test('receives what comes through it, and never accepts its own', async () => {
    const reporters = [{ unit: { code } }, { organization: 'lai-chau-2024/so-van-hoa-the-thao-du-lich' }];
    const input = { duty: adHoc, periods: ['2026'], lastDay: '2026-12-10' };
    expect(await bench.schedule(department, { ...input, reporters })).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await bench.schedule(department, { ...input, reporters: reporters.slice(0, 1) })).toMatchObject({
      opened: [{ period: '2026', lastDay: '2026-12-10', report: null }],
    });
    const made = await bench.schedule(office, { ...input, reporters });
    expect(made).toMatchObject({
      opened: [{ by: { key: 'organization:lai-chau-2024/so-van-hoa-the-thao-du-lich' } }],
      existing: [{}],
    });
    const [key = ''] = made.existing as string[];
    const items = ((await bench.seen(commune, key))?.items ?? []) as { key: string }[];
    const answers = items.map((item) => ({ item: item.key, answer: { noFigure: 'Chưa thống kê (hư cấu)' } }));
    await bench.act('answerReport', commune, { ...(await bench.at(commune, key)), answers });
    await bench.act('submitReport', commune, await bench.at(commune, key));
    expect(await bench.seen(second, key)).toBeNull();
    expect(await bench.accept(department, key)).toMatchObject({ report: { state: 'ACCEPTED', late: false } });
    const [own] = made.opened as { key: string }[];
    const ownKey = own?.key ?? '';
    const ownItems = ((await bench.seen(department, ownKey))?.items ?? []) as { key: string }[];
    const said = ownItems.map((item) => ({ item: item.key, answer: { noFigure: 'Chưa thống kê (hư cấu)' } }));
    await bench.act('answerReport', department, { ...(await bench.at(department, ownKey)), answers: said });
    await bench.act('submitReport', department, await bench.at(department, ownKey));
    expect(await bench.accept(department, ownKey)).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['NOT_OWN'] });
    expect(await bench.act('submitReport', office, await bench.at(department, ownKey))).toMatchObject({
      reasons: ['ONLY_ITSELF'],
    });
    expect(await bench.accept(office, ownKey)).toMatchObject({ report: { state: 'ACCEPTED' } });
  });
});

describe('what is owed', () => {
  const owed = /* GraphQL */ `
    query ($duty: String, $by: ReporterInput, $late: Boolean, $standing: [ReportStanding!], $from: Day, $until: Day) {
      dueReports(duty: $duty, by: $by, late: $late, standing: $standing, from: $from, until: $until) {
        __typename
        ... on Problem { code }
        ... on NotAllowed { reasons }
        ... on DueReports { reports { period standing late lastDay by { unit { code } } report { key } returned { overdue } } }
      }
    }
  `;
  const window = { from: '2026-09-01', until: '2026-12-01', duty: months };
  const ask = async (user: string | null, variables: object) => (await bench.ask(user, owed, variables)).dueReports;

  test('is told of each reporter to the two sides, with what is due, overdue, coming and late', async () => {
    await bench.open(['2026-09', '2026-10'], [code, other]);
    await bench.submit(commune, september, '40');
    const standing = (period: string, how: string, late: boolean | null = null) => ({ period, standing: how, late });
    const ownBoard = [
      standing('2026-09', 'SUBMITTED', true),
      standing('2026-10', 'DUE'),
      standing('2026-11', 'UPCOMING'),
    ];
    const otherBoard = [standing('2026-09', 'OVERDUE'), standing('2026-10', 'DUE'), standing('2026-11', 'UPCOMING')];
    expect(await ask(commune, window)).toMatchObject({ reports: ownBoard });
    expect(await ask(office, window)).toMatchObject({ reports: [...ownBoard, ...otherBoard] });
    expect(await ask(office, { ...window, late: true })).toMatchObject({ reports: [{ report: { key: september } }] });
    expect(await ask(office, { ...window, standing: ['OVERDUE'] })).toMatchObject({
      reports: [{ by: { unit: { code: other } }, lastDay: '2026-10-30', report: null }],
    });
    expect(await ask(office, { ...window, by: { unit: { code: other } } })).toMatchObject({ reports: otherBoard });
    expect(await ask(second, { ...window, by: { unit: { code } } })).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await ask(foreignOffice, window)).toMatchObject({ reports: [] });
    expect(await ask('nguoi-doc', window)).toMatchObject({ reasons: ['ROLE_NOT_ALLOWED'] });
    expect(await ask(null, window)).toMatchObject({ reasons: ['TOKEN_NEEDED'] });
    expect(await ask(office, { ...window, duty: 'bao-cao-2026/khong-co' })).toMatchObject({ code: 'ENTITY_UNKNOWN' });
  });
});
