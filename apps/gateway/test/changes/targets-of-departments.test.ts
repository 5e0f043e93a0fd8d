import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoGateway, openDemoGateway } from '../client/demo-gateway.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

let seeded: TestDatabase;
let gateway: DemoGateway;

beforeAll(async () => {
  seeded = await openTestDatabase({ seeded: true });
  gateway = await openDemoGateway(seeded.database);
});

afterAll(async () => {
  await gateway.close();
  await seeded.close();
});

const office = 'so-noi-vu-lai-chau';
const department = 'so-van-hoa-lai-chau';
const organization = 'lai-chau-2024/so-van-hoa-the-thao-du-lich';
const ns = 'lai-chau-2026';
const plan = `${ns}/ke-hoach-so`;
const target = `${ns}/viec-lam-so`;
const duty = `${ns}/bao-cao-so`;

/** A made-up plan of a department, as the office of its province records it. */
const file = `
format: thidua-campaign-file/1
namespace: ${ns}
title: Kế hoạch năm 2026 của một sở (hư cấu)
requires: [national, lai-chau-2024]
codesOn: "2026-01-05"
numbers: { decimal: "." }
documents:
  - { key: kh-01, kind: KE_HOACH, title: Kế hoạch của Sở (hư cấu) }
plans:
  - { key: ke-hoach-so, name: Kế hoạch năm 2026 của Sở (hư cấu), document: kh-01, unit: "12", term: "2026" }
`;

async function done(user: string, mutation: string, input: object, more = '') {
  const outcome = await gateway.change(user, mutation, input, more);
  expect(outcome.code, `${mutation}: ${outcome.sentence}`).toBeUndefined();
  return outcome;
}

test('a department proposes a target under its plan, is given it, reports on it alone, and the figure is accepted', async () => {
  await done(office, 'importCampaign', { file, fileName: 'ke-hoach-so.yaml' });
  const proposed = await done(department, 'proposeTarget', {
    key: target,
    promisedBy: { plan },
    target: {
      name: 'Việc làm mới từ du lịch (hư cấu)',
      indicator: 'national/jobs',
      scope: { unit: { code: '12' } },
      period: '2026',
      predicate: { total: { value: '500' } },
      body: 'Sở Văn hóa - Thể thao và Du lịch',
    },
  });
  // Another target of the province under the same plan, which is not the department's to report on.
  await done(office, 'proposeTarget', {
    key: `${target}-khac`,
    promisedBy: { plan },
    target: {
      name: 'Việc làm khác (hư cấu)',
      indicator: 'national/jobs',
      scope: { unit: { code: '12' } },
      period: '2026',
      predicate: { total: { value: '900' } },
    },
  });
  const version = { expectedVersion: proposed.version };
  expect(await gateway.change(department, 'assignTarget', { proposal: target, ...version })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  await done(office, 'assignTarget', { proposal: target, ...version });
  await done(office, 'assignTarget', { proposal: `${target}-khac`, expectedVersion: 1 });
  await done(office, 'createDuty', {
    of: { plan },
    duty: {
      key: duty,
      kind: 'REPORT',
      name: 'Báo cáo của Sở (hư cấu)',
      obligors: ['Sở Văn hóa - Thể thao và Du lịch'],
      obligorOrganizations: [organization],
      frequency: 'MONTH',
      during: '2026',
    },
  });
  await done(office, 'scheduleReports', { duty, periods: ['2026-09'], items: [{ target }] });
  const seenBy = async (user: string | null) =>
    gateway.look(
      user,
      `{
        target(key: "${target}") { state body promisedBy { ... on Plan { key } } }
        reports(filter: { duty: "${duty}" }) { nodes { key edition version state organization { key } items { key } } }
        dueReports(duty: "${duty}", from: "2026-09-01", until: "2026-12-01") {
          __typename ... on DueReports { reports { period standing report { key } } }
        }
      }`,
    );
  type Seen = { reports: { nodes: { key: string; edition: number; version: number; items: { key: string }[] }[] } };
  const seen = (await seenBy(department)) as unknown as Seen;
  expect(seen).toMatchObject({
    target: { state: 'ASSIGNED', body: 'Sở Văn hóa - Thể thao và Du lịch', promisedBy: [{ key: plan }] },
    reports: {
      nodes: [
        {
          state: 'SCHEDULED',
          organization: { key: organization },
          items: [{ key: `target:${target} unit:12@2008-08-01 2026-09` }],
        },
      ],
    },
  });
  expect((seen as Record<string, unknown>).dueReports).toMatchObject({ __typename: 'DueReports' });
  const [report] = seen.reports.nodes;
  if (report === undefined) throw new Error('The department has no report');
  const figure = { quantity: { exact: { value: '320' } }, status: 'PRELIMINARY' };
  const at = { report: report.key, edition: report.edition };
  const answered = await done(department, 'answerReport', {
    ...at,
    expectedVersion: report.version,
    answers: [{ item: report.items[0]?.key, answer: { figure } }],
  });
  const submitted = await done(department, 'submitReport', { ...at, expectedVersion: answered.version });
  const accept = { ...at, expectedVersion: submitted.version };
  expect(await gateway.change(department, 'acceptReport', accept)).toMatchObject({ code: 'NOT_ALLOWED' });
  await done(office, 'acceptReport', accept);
  const inPublic = (await seenBy(null)) as unknown as Seen;
  expect(inPublic.reports.nodes).toMatchObject([{ key: report.key, state: 'ACCEPTED' }]);
});
