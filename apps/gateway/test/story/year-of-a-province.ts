import { register } from '../../src/modules/units/unit-register.ts';
import { demoUsers } from '../../src/platform/identity/demo-users.ts';
import type { Outcome, StoryGateway } from '../client/story-gateway.ts';

/** The office of the province of the story, and its three communes; all made up but for their names. */
export const office = 'so-noi-vu-lai-chau';
export const communes = ['cap-xa-lai-chau', 'cap-xa-lai-chau-2', 'cap-xa-lai-chau-3'] as const;
export const ns = 'lai-chau-2026';
export const campaign = `${ns}/nam-2026`;
export const monthly = `${ns}/bao-cao-thang`;

const users = demoUsers(register, '2026-11-22');

/** Code of the unit of a demo user. */
export function codeOf(user: string): string {
  const [unit = ''] = users.find((one) => one.user === user)?.unit ?? [];
  return unit.slice(0, unit.indexOf('@'));
}

export const provinceCode = codeOf(office);

/** Five targets of the province, each with what its communes are to bring; the last sum differs on purpose. */
export const targets = [
  {
    slug: 'viec-lam',
    name: 'Giải quyết việc làm',
    indicator: 'national/jobs',
    kind: 'total',
    value: '600',
    shares: ['300', '200', '100'],
  },
  {
    slug: 'thu-ngan-sach',
    name: 'Thu ngân sách',
    indicator: 'national/budget-revenue',
    kind: 'atLeast',
    value: '90.5',
    shares: ['40.5', '30', '20'],
  },
  {
    slug: 'ocop',
    name: 'Sản phẩm OCOP',
    indicator: 'national/ocop-products',
    kind: 'atLeast',
    value: '12',
    shares: ['5', '4', '3'],
  },
  {
    slug: 'dau-tu',
    name: 'Vốn đầu tư',
    indicator: 'national/investment',
    kind: 'atLeast',
    value: '1000',
    shares: ['500', '300', '200'],
  },
  {
    slug: 'nong-nghiep',
    name: 'Giá trị nông nghiệp',
    indicator: 'national/agricultural-output',
    kind: 'atLeast',
    value: '300',
    shares: ['100', '100', '90'],
  },
] as const;

export const childKey = (slug: string, commune: number) => `${ns}/${slug}-xa-${commune + 1}`;

/** What the draft says. */
export const campaignBody = {
  name: 'Phong trào thi đua năm 2026 của tỉnh Lai Châu (hư cấu)',
  theme: 'Đoàn kết, sáng tạo (hư cấu)',
  kind: 'REGULAR',
  scope: 'LOCALITY',
  year: 2026,
  from: '2026-01-01',
  until: '2026-10-31',
  launchers: [{ post: 'PEOPLES_COMMITTEE_CHAIR', printed: 'Chủ tịch UBND tỉnh Lai Châu' }],
  purposes: ['Hoàn thành các chỉ tiêu năm 2026 (hư cấu)'],
  contents: [
    { key: 'noi-dung-1', label: '1', text: 'Phát triển kinh tế (hư cấu)', domain: 'ECONOMY', measurable: true },
  ],
  links: [{ parent: { movement: 'national/nong-thon-moi' }, kind: 'LAUNCHED_UNDER' }],
  duties: [
    {
      key: 'bao-cao-thang',
      kind: 'REPORT',
      name: 'Báo cáo tháng',
      obligors: ['UBND các xã, phường'],
      frequency: 'MONTH',
      during: '2026',
      dueDaysAfterPeriod: 10,
      via: 'lai-chau-2024/so-noi-vu',
    },
  ],
};

/** Drafts, hands in, approves and launches the campaign by a directive. @returns the last outcome. */
export async function launch(story: StoryGateway): Promise<Outcome> {
  story.on('2026-01-05');
  await story.done(office, 'createDocument', {
    key: `${ns}/ct-01`,
    kind: 'CHI_THI',
    title: 'Chỉ thị phát động phong trào thi đua năm 2026 (hư cấu)',
    number: '01/CT-HC',
    issuedOn: '2026-01-05',
  });
  const draft = await story.done(office, 'createCampaign', { key: campaign, campaign: campaignBody });
  const edited = await story.done(office, 'editCampaign', {
    key: campaign,
    expectedVersion: draft.version,
    campaign: { ...campaignBody, theme: 'Đoàn kết, sáng tạo, phát triển (hư cấu)' },
  });
  const submitted = await story.done(office, 'submitCampaign', { key: campaign, expectedVersion: edited.version });
  const returned = await story.done(office, 'returnCampaign', {
    key: campaign,
    expectedVersion: submitted.version,
    reason: 'Bổ sung mục đích',
  });
  const again = await story.done(office, 'submitCampaign', { key: campaign, expectedVersion: returned.version });
  const approved = await story.done(office, 'approveCampaign', { key: campaign, expectedVersion: again.version });
  return story.done(office, 'launchCampaign', {
    key: campaign,
    expectedVersion: approved.version,
    by: { document: `${ns}/ct-01` },
    launchedOn: '2026-01-05',
  });
}

/** Proposes and assigns the targets of the province, and distributes each among the communes. */
export async function assign(story: StoryGateway): Promise<void> {
  for (const { slug, name, indicator, kind, value, shares } of targets) {
    const key = `${ns}/${slug}`;
    const proposed = await story.done(office, 'proposeTarget', {
      key,
      promisedBy: { campaign },
      target: {
        name: `${name} (hư cấu)`,
        indicator,
        scope: { unit: { code: provinceCode } },
        period: '2026',
        predicate: { [kind]: { value } },
        modality: { class: 'REQUIRE' },
        level: 'CAMPAIGN',
      },
    });
    await story.done(office, 'assignTarget', { proposal: key, expectedVersion: proposed.version });
    await story.done(office, 'assignTargets', {
      parent: key,
      expectedVersion: await versionOf(story, `target(key: "${key}")`),
      to: communes.map((user, place) => ({
        key: childKey(slug, place),
        unit: { code: codeOf(user) },
        demand: { value: shares[place] },
      })),
    });
  }
}

/** Version of one thing, as its query says. */
export async function versionOf(story: StoryGateway, query: string, user: string | null = office): Promise<number> {
  const field = query.slice(0, query.search(/[ (]/));
  const found = (await story.look(user, `{ ${query} { version } }`))[field] as { version: number } | null;
  if (found === null) throw new Error(`Not found: ${query}`);
  return found.version;
}

/** A report as the tests look at it. */
export interface SeenReport {
  readonly key: string;
  readonly edition: number;
  readonly version: number;
  readonly state: string;
  readonly late: boolean | null;
  readonly inForce: boolean;
  readonly consolidatedInto: string | null;
  readonly unit: { readonly code: string } | null;
  readonly items: readonly {
    readonly key: string;
    readonly state: string;
    readonly target: { readonly key: string } | null;
  }[];
}

/** The reports of a period that somebody sees. */
export async function reportsOf(
  story: StoryGateway,
  user: string | null,
  period: string,
): Promise<readonly SeenReport[]> {
  const { reports } = await story.look(
    user,
    `query ($period: Period!) {
      reports(filter: { duty: "${monthly}", period: $period }, first: 50) {
        nodes {
          key edition version state late inForce consolidatedInto unit { code }
          items { key state target { key } }
        }
      }
    }`,
    { period },
  );
  return (reports as { nodes: SeenReport[] }).nodes;
}

/** The latest edition of the report of one unit for a period, as that unit sees it. */
export async function ownReport(story: StoryGateway, user: string, period: string): Promise<SeenReport> {
  const editions = (await reportsOf(story, user, period)).filter(({ unit }) => unit?.code === codeOf(user));
  const own = editions.reduce<SeenReport | undefined>(
    (latest, one) => (latest === undefined || one.edition > latest.edition ? one : latest),
    undefined,
  );
  if (own === undefined) throw new Error(`${user} has no report for ${period}`);
  return own;
}

const at = ({ key, edition, version }: SeenReport) => ({ report: key, edition, expectedVersion: version });

/** Answers every open item of a commune's report with a figure, and hands it in. */
export async function report(story: StoryGateway, user: string, period: string, value: string): Promise<Outcome> {
  const open = await ownReport(story, user, period);
  await story.done(user, 'answerReport', {
    ...at(open),
    answers: open.items.map(({ key }) => ({
      item: key,
      answer: { figure: { quantity: { exact: { value } }, status: 'PRELIMINARY' } },
    })),
  });
  return story.done(user, 'submitReport', at(await ownReport(story, user, period)));
}

export const actOn = at;
