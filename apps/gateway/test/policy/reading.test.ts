import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { register } from '../../src/modules/units/unit-register.ts';
import { type DemoUser, demoUsers } from '../../src/platform/identity/demo-users.ts';
import { season as openSeason, targets as sheetTargets } from '../client/scoring-inputs.ts';
import { openStory, type StoryGateway } from '../client/story-gateway.ts';
import { codeOf, communes, monthly, ns, office, provinceCode } from '../story/year-of-a-province.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { type Cell, cells, tables, withCell } from './cells.ts';
import { departmentKey, makeWorld, oddUsers, viewers as usualViewers } from './world.ts';

let seeded: TestDatabase;
let story: StoryGateway;

/** A thing that is not public: how it is asked for by key, in its list, and by its global identifier. */
interface Hidden {
  readonly name: string;
  readonly one: string;
  readonly list: string;
  readonly key: string;
  readonly node: string | null;
}

const hidden: Hidden[] = [];
const [first, second] = communes;

/** The organization through which the monthly reports go up, as a department: it receives them, and is deputy of a bloc. */
const focalKey = 'lai-chau-2024/so-noi-vu';
const focal: DemoUser = {
  user: 'dau-moi',
  name: 'Đầu mối báo cáo (dùng thử)',
  role: 'DEPARTMENT',
  unit: [focalKey],
};
const viewers = [...usualViewers, focal.user];
/** A season of a bloc that departments lead. */
const ledSeason = `${ns}/khoi-do-so-dan-dau.2026`;
const roleOf = new Map<string | null, string>([
  [null, 'ANONYMOUS'],
  ...[...demoUsers(register, '2026-11-22'), ...oddUsers, focal].map(({ user, role }) => [user, role] as const),
]);

beforeAll(async () => {
  seeded = await openTestDatabase({ seeded: true });
  story = await openStory(seeded.database, '2026-01-05', [...oddUsers, focal]);
  const world = await makeWorld(story);
  await story.done(office, 'scheduleReports', {
    duty: monthly,
    periods: ['2026-03'],
    reporters: [{ unit: { code: provinceCode } }, { unit: { code: codeOf(first) } }],
    items: [{ indicator: 'national/jobs' }],
  });
  await story.done(office, 'scheduleReports', {
    duty: `${ns}/bao-cao-cac-so`,
    periods: ['2026-03'],
    reporters: [{ organization: departmentKey }],
    items: [{ indicator: 'national/jobs' }],
  });
  await story.done(first, 'registerTargets', {
    season: openSeason,
    member: `${codeOf(first)}@2025-07-01`,
    expectedVersion: 0,
    targets: sheetTargets,
  });
  const keyed = (type: string, query: string, list: string, name: string, key: string, node: string | null = key) => {
    const one = `${query}(key: "${key}") { key }`;
    hidden.push({ name: `${type} ${name}`, one, list: `${list}(first: 100) { nodes { key } }`, key, node });
  };
  for (const [holder, { draft, proposal, import: figures }] of world) {
    if (holder !== 'of a department') {
      keyed('CampaignDraft', 'campaignDraft', 'campaignDrafts', holder, draft);
      keyed('TargetProposal', 'targetProposal', 'targetProposals', holder, String(proposal));
    }
    keyed('FigureImport', 'figureImport', 'figureImports', holder, String(figures), null);
  }
  const reports = await seeded.database.prisma.report.findMany({ orderBy: { key: 'asc' } });
  for (const { id, key, state } of reports) keyed('Report', 'report', 'reports', `${state} ${key}`, key, id);
  await openLedSeason();
  const sheetOf = (name: string, sheet: string, season: string) =>
    hidden.push({
      name: `ScoreSheet ${name}`,
      one: `scoreSheet(key: "${sheet}") { key }`,
      list: `scoreSheets(season: "${season}", first: 100) { nodes { key } }`,
      key: sheet,
      node: null,
    });
  sheetOf('of a commune', `${openSeason}:${codeOf(first)}@2025-07-01`, openSeason);
  sheetOf('in a bloc that departments lead', `${ledSeason}:${codeOf(second)}@2025-07-01`, ledSeason);
}, 900_000);

afterAll(async () => {
  await story.close();
  await seeded.close();
});

/** A bloc of two departments, its head and deputy, and of a commune, whose sheet is open; its table has one criterion. */
async function openLedSeason(): Promise<void> {
  const group = `${ns}/khoi-do-so-dan-dau`;
  const table = {
    key: `${ns}/bang-diem-mot-tieu-chi`,
    version: '1',
    title: 'Bảng điểm một tiêu chí (hư cấu)',
    period: '2026',
    source: { document: `${ns}/ct-01` },
    scale: { content: '10' },
    ranking: { by: 'points', ties: 'dense', barred: 'inPlace' },
    root: {
      kind: 'part',
      key: 'tong',
      label: 'Tổng (hư cấu)',
      max: '10',
      scorers: { self: ['unit'] },
      counts: ['self'],
      children: [{ kind: 'criterion', key: 'A', label: 'A (hư cấu)', max: '10', method: { kind: 'direct' } }],
    },
  };
  await story.done(office, 'createEmulationGroup', {
    key: group,
    kind: 'KHOI',
    name: 'Khối thi đua do các sở dẫn đầu (hư cấu)',
    level: 'PROVINCE',
    within: { code: provinceCode },
  });
  const head = { organization: departmentKey };
  const deputies = [{ organization: focalKey }];
  const { version } = await story.done(office, 'createGroupSeason', {
    key: ledSeason,
    group,
    expectedVersion: 1,
    year: 2026,
    members: [head, ...deputies, { unit: { code: codeOf(second) } }],
  });
  await story.done(office, 'electGroupHead', { season: ledSeason, expectedVersion: version, head, deputies });
  await story.done(office, 'createScoreTable', { table: JSON.stringify(table) });
  const adopted = { season: ledSeason, table: `${table.key}@${table.version}`, expectedVersion: 0 };
  await story.done(focal.user, 'adoptScoreTable', adopted);
  const member = `${codeOf(second)}@2025-07-01`;
  await story.done(second, 'registerTargets', { season: ledSeason, member, expectedVersion: 0, targets: [] });
}

/** What one sees of everything that is hidden, one line each; every door must say the same. */
async function seenBy(viewer: string | null): Promise<string> {
  const lines: string[] = [];
  for (const { name, one, list, key, node } of hidden) {
    const type = name.slice(0, name.indexOf(' '));
    const id = Buffer.from(`${type}:${node}`).toString('base64');
    const asked = `{ one: ${one} list: ${list} ${node === null ? '' : `node(id: "${id}") { __typename }`} }`;
    const answer = await story.look(viewer, asked);
    const inList = (answer.list as { nodes: { key: string }[] }).nodes.some((found) => found.key === key);
    const doors = [answer.one !== null, inList, ...(node === null ? [] : [answer.node !== null])];
    lines.push(`${name}: ${new Set(doors).size === 1 ? (doors[0] ? 'seen' : '-') : `DOORS DIFFER ${doors.join(' ')}`}`);
  }
  const { changes } = await story.look(viewer, '{ changes { totalCount } }');
  lines.push(`changes: ${(changes as { totalCount: number }).totalCount > 0 ? 'some' : '-'}`);
  const rankings = await story.look(
    viewer,
    `{ seeded: ranking(season: "${openSeason}", provisional: true) { __typename }
       led: ranking(season: "${ledSeason}", provisional: true) { __typename } }`,
  );
  lines.push(`provisional ranking: ${rankings.seeded === null ? '-' : 'seen'}`);
  lines.push(`provisional ranking of the bloc that departments lead: ${rankings.led === null ? '-' : 'seen'}`);
  const { dueReports } = await story.look(
    viewer,
    `{ dueReports(duty: "${monthly}", from: "2026-03-01", until: "2026-05-01") { __typename ... on DueReports { reports { standing } } } }`,
  );
  const due = dueReports as { __typename: string; reports?: unknown[] };
  lines.push(`due reports: ${due.reports === undefined ? due.__typename : due.reports.length}`);
  return lines.join('\n');
}

test('who sees what is not public, by key, in lists and by identifier', async () => {
  const seen: string[] = [];
  for (const viewer of viewers) seen.push(`${viewer ?? 'nobody'}\n${await seenBy(viewer)}`);
  expect(seen.join('\n')).not.toContain('DOORS DIFFER');
  await expect(`${seen.join('\n\n')}\n`).toMatchFileSnapshot('./reading.expected.txt');
});

/** Giving these opens nothing: the filter asks for a unit or an organization besides. */
const secondLocks = new Set([
  'report.readDraft READER',
  'report.readDraft ANONYMOUS',
  'sheet.read READER',
  'sheet.read ANONYMOUS',
]);

describe('each cell of what is read decides', () => {
  const read = cells.filter(({ table, action }) => /\.(read|readDraft|due)$/.test(action) && table !== 'nomineePolicy');
  const saidOf = ({ table, action, role }: Cell) => tables.get(table)?.[action]?.[role] ?? 'denied';

  test.each(read)('$action by $role', async (cell) => {
    const as = viewers.filter((viewer) => roleOf.get(viewer) === cell.role);
    const now = async () => {
      const seen: string[] = [];
      for (const viewer of as) seen.push(await seenBy(viewer));
      return seen.join('\n');
    };
    const changed = (await withCell(cell, saidOf(cell) === 'denied' ? 'allowed' : 'denied', now)) !== (await now());
    const name = `${cell.action} ${cell.role}`;
    expect(changed).toBe(!secondLocks.has(name));
  });
});
