import type { DemoUser } from '../../src/platform/identity/demo-users.ts';
import type { StoryGateway } from '../client/story-gateway.ts';
import {
  assign,
  campaign,
  campaignBody,
  childKey,
  codeOf,
  communes,
  launch,
  monthly,
  ns,
  office,
  ownReport,
  provinceCode,
  type SeenReport,
} from '../story/year-of-a-province.ts';
import type { Given } from './mutations.ts';

/** The organization of the department among the demo users. */
export const departmentKey = 'lai-chau-2024/so-van-hoa-the-thao-du-lich';
const department = 'so-van-hoa-lai-chau';
const [first, second] = communes;
/** The table that the seeded season of 2026 adopted. */
const scoreTable = 'cum-khoi-hu-cau/khoi-xa-phuong@2026';
const communeNs = 'xa-thu-nhat-2026';

/** Users beside the demo users: tokens with nothing behind them. */
export const oddUsers: readonly DemoUser[] = [
  { user: 'khong-don-vi', name: 'Không đơn vị (dùng thử)', role: 'HOME_AFFAIRS', unit: [] },
  { user: 'don-vi-cu', name: 'Đơn vị cũ (dùng thử)', role: 'HOME_AFFAIRS', unit: ['24@1997-01-01'] },
];

/** Everybody who is asked; null has no token. */
export const viewers: readonly (string | null)[] = [
  null,
  'nguoi-doc',
  office,
  'so-noi-vu-bac-giang',
  first,
  second,
  'so-van-hoa-lai-chau',
  ...oddUsers.map(({ user }) => user),
];

/** Things of one holder, by the names of the fields that ask for them. */
export type Things = Given & { readonly draft: string; readonly launched: string };

/** Makes one thing of each kind that is written to, of a province, of a commune in it, and of a department. */
export async function makeWorld(story: StoryGateway): Promise<ReadonlyMap<string, Things>> {
  await launch(story);
  await assign(story);
  story.on('2026-05-02');
  const province = await thingsOf(story, office, ns, { unit: { code: provinceCode } }, 'viec-lam');
  const commune = await thingsOf(story, first, communeNs, { unit: { code: codeOf(first) } }, 'viec-lam-xa-1');
  await story.done(office, 'scheduleReports', {
    duty: monthly,
    periods: ['2026-04'],
    reporters: [{ unit: { code: provinceCode } }, { unit: { code: codeOf(first) } }],
    items: [{ indicator: 'national/jobs' }],
  });
  const ofDepartments = `${ns}/bao-cao-cac-so`;
  await story.done(office, 'createDuty', {
    of: { campaign },
    duty: {
      key: ofDepartments,
      kind: 'REPORT',
      name: 'Báo cáo của các sở (hư cấu)',
      obligorOrganizations: [departmentKey],
      frequency: 'MONTH',
      during: '2026',
    },
  });
  await story.done(office, 'scheduleReports', {
    duty: ofDepartments,
    periods: ['2026-04'],
    reporters: [{ organization: departmentKey }],
    items: [{ indicator: 'national/jobs' }],
  });
  const report = async (user: string) => {
    const open = await ownReport(story, user, '2026-04');
    await handIn(story, user, open);
    return open.key;
  };
  const { reports } = await story.look(
    department,
    `{ reports(filter: { organization: "${departmentKey}" }, first: 1) { nodes { key edition version items { key } } } }`,
  );
  const [ofDepartment] = (reports as { nodes: SeenReport[] }).nodes;
  if (ofDepartment === undefined) throw new Error('The department has no report');
  await handIn(story, department, ofDepartment);
  const figures = await openImport(story, department, `${ns}/nhap-so-lieu-so`);
  const season = 'cum-khoi-hu-cau/khoi-xa-phuong.2026';
  const ofSeason = { season, group: 'cum-khoi-hu-cau/khoi-xa-phuong', table: scoreTable };
  const ofSheet = (member: string) => ({
    ...ofSeason,
    member,
    sheet: `cum-khoi-hu-cau/khoi-xa-phuong.2025:${member}`,
  });
  const own = `${codeOf(first)}@2025-07-01`;
  const khoi = await groupWithDepartment(story);
  // No seeded nominee is of the province itself: its own are in the department.
  const nominee = 'lai-chau/tap-the-mau-01';
  return new Map<string, Things>([
    [
      'of the province',
      { ...province, nominee, ...ofSheet('03394@2025-07-01'), report: await report(office), launched: campaign },
    ],
    [
      'of a commune',
      {
        ...commune,
        ...ofSheet(own),
        nominee: 'lai-chau/nguoi-mau-02',
        report: await report(first),
        target: childKey('viec-lam', 0),
      },
    ],
    [
      'of a department',
      {
        ...province,
        ...khoi,
        nominee: 'lai-chau/nguoi-mau-01',
        report: ofDepartment.key,
        duty: ofDepartments,
        import: figures,
      },
    ],
  ]);
}

/** Answers every item of a report with one figure, and hands it in. */
async function handIn(
  story: StoryGateway,
  user: string,
  open: Pick<SeenReport, 'key' | 'edition' | 'version' | 'items'>,
) {
  const answers = open.items.map(({ key }) => ({
    item: key,
    answer: { figure: { quantity: { exact: { value: '1' } }, status: 'PRELIMINARY' } },
  }));
  const at = { report: open.key, edition: open.edition };
  const answered = await story.done(user, 'answerReport', { ...at, expectedVersion: open.version, answers });
  await story.done(user, 'submitReport', { ...at, expectedVersion: answered.version });
}

async function openImport(story: StoryGateway, user: string, key: string): Promise<string> {
  await story.done(user, 'openFigureImport', {
    key,
    columns: ['indicator', 'unit', 'period', 'value'],
    days: 'ISO',
    numbers: 'PLAIN',
    source: [{ document: `${ns}/ct-01` }],
    status: 'PRELIMINARY',
  });
  return key;
}

/** A bloc whose head is the department; nothing of it is scored. */
async function groupWithDepartment(story: StoryGateway): Promise<Given> {
  const group = `${ns}/khoi-so`;
  const season = `${ns}/khoi-so.2026`;
  await story.done(office, 'createEmulationGroup', {
    key: group,
    kind: 'KHOI',
    name: 'Khối thi đua các sở (hư cấu)',
    level: 'PROVINCE',
    within: { code: provinceCode },
  });
  const created = await story.done(office, 'createGroupSeason', {
    key: season,
    group,
    expectedVersion: 1,
    year: 2026,
    members: [{ organization: departmentKey }, { unit: { code: codeOf(second) } }],
  });
  await story.done(office, 'electGroupHead', {
    season,
    expectedVersion: created.version,
    head: { organization: departmentKey },
  });
  return { group, season, member: departmentKey, sheet: `${season}:${departmentKey}`, table: scoreTable };
}

async function thingsOf(
  story: StoryGateway,
  user: string,
  namespace: string,
  scope: { readonly unit: { readonly code: string } },
  target: string,
): Promise<Things> {
  const { contents: _contents, duties: _duties, ...body } = campaignBody;
  const draft = `${namespace}/du-thao`;
  await story.done(user, 'createCampaign', { key: draft, campaign: body });
  const proposal = `${namespace}/de-xuat`;
  const described = { name: 'Chỉ tiêu (hư cấu)', indicator: 'national/jobs', scope, period: '2026' };
  await story.done(user, 'proposeTarget', {
    key: proposal,
    promisedBy: { campaign },
    target: { ...described, predicate: { total: { value: '5' } } },
  });
  const observation = `${namespace}/so-lieu`;
  await story.done(user, 'reportObservation', {
    key: observation,
    indicator: 'national/jobs',
    scope,
    period: '2025',
    quantity: { exact: { value: '7' } },
    status: 'PRELIMINARY',
    voice: 'DECLARED',
  });
  const figures = await openImport(story, user, `${namespace}/nhap-so-lieu`);
  const project = `${namespace}/cong-trinh`;
  await story.done(user, 'createProject', { key: project, name: 'Công trình (hư cấu)', unit: scope.unit });
  return {
    draft,
    launched: campaign,
    namespace,
    proposal,
    observation,
    project,
    import: figures,
    columns: ['indicator', 'unit', 'period', 'value'],
    rows: [['x', 'x', 'x', 'x']],
    scope,
    within: scope.unit,
    unit: scope.unit,
    target: `${ns}/${target}`,
    parent: `${ns}/${target}`,
    promisedBy: { campaign },
    campaign,
    of: { campaign },
    duty: monthly,
    edition: 1,
    expectedVersion: 999,
  };
}
