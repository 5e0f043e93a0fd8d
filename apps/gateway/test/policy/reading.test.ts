import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { register } from '../../src/modules/units/unit-register.ts';
import { demoUsers } from '../../src/platform/identity/demo-users.ts';
import { season as openSeason, targets as sheetTargets } from '../client/scoring-inputs.ts';
import { openStory, type StoryGateway } from '../client/story-gateway.ts';
import { codeOf, communes, monthly, ns, office, provinceCode } from '../story/year-of-a-province.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { type Cell, cells, tables, withCell } from './cells.ts';
import { departmentKey, makeWorld, oddUsers, viewers } from './world.ts';

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
const [first] = communes;
const roleOf = new Map<string | null, string>([
  [null, 'ANONYMOUS'],
  ...[...demoUsers(register, '2026-11-22'), ...oddUsers].map(({ user, role }) => [user, role] as const),
]);

beforeAll(async () => {
  seeded = await openTestDatabase({ seeded: true });
  story = await openStory(seeded.database, '2026-01-05', oddUsers);
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
  const sheet = `${openSeason}:${codeOf(first)}@2025-07-01`;
  hidden.push({
    name: 'ScoreSheet of a commune',
    one: `scoreSheet(key: "${sheet}") { key }`,
    list: `scoreSheets(season: "${openSeason}", first: 100) { nodes { key } }`,
    key: sheet,
    node: null,
  });
}, 900_000);

afterAll(async () => {
  await story.close();
  await seeded.close();
});

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
  const { ranking } = await story.look(
    viewer,
    `{ ranking(season: "${openSeason}", provisional: true) { __typename } }`,
  );
  lines.push(`provisional ranking: ${ranking === null ? '-' : 'seen'}`);
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

/** In this world no department is a focal point or leads a season with sheets: see reports-seen and scoring-seen. */
const elsewhere = new Set(['report.read DEPARTMENT', 'sheet.read DEPARTMENT', 'ranking.read DEPARTMENT']);

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
    expect(changed).toBe(!secondLocks.has(name) && !elsewhere.has(name));
  });
});
