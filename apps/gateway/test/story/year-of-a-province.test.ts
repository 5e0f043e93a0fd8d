import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStory, type StoryGateway } from '../client/story-gateway.ts';
import { checkRecord } from '../support/check-record.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import {
  actOn,
  assign,
  campaign,
  childKey,
  codeOf,
  communes,
  launch,
  monthly,
  ns,
  office,
  ownReport,
  provinceCode,
  report,
  reportsOf,
  targets,
  versionOf,
} from './year-of-a-province.ts';

let seeded: TestDatabase;
let story: StoryGateway;

beforeAll(async () => {
  seeded = await openTestDatabase({ seeded: true });
  story = await openStory(seeded.database, '2026-01-05');
});

afterAll(async () => {
  await story.close();
  await seeded.close();
});

const [first, second, third] = communes;

// One year told in order: each test goes on from where the one before it ended.

test('the office drafts, hands in, approves and launches under a national movement; nobody else sees the draft', async () => {
  const launched = await launch(story);
  expect(launched).toMatchObject({ __typename: 'CampaignChanged', version: 7, change: { action: 'campaign.launch' } });
  const { campaign: seen } = await story.look(
    null,
    `{ campaign(key: "${campaign}") { name theme state phase(on: "2026-02-01") version linksUp { kind parent { ... on Movement { key } } } duties { key } contents { text } } }`,
  );
  expect(seen).toMatchObject({
    state: 'LAUNCHED',
    phase: 'RUNNING',
    version: 7,
    theme: 'Đoàn kết, sáng tạo, phát triển (hư cấu)',
    linksUp: [{ kind: 'LAUNCHED_UNDER', parent: { key: 'national/nong-thon-moi' } }],
    duties: [{ key: monthly }],
  });
});

test('it assigns five targets to three communes, and sees where the sum differs', async () => {
  await assign(story);
  const seen = await Promise.all(
    targets.map(async ({ slug }) => {
      const { target } = await story.look(
        null,
        `{ target(key: "${ns}/${slug}") { state assignedBelow { __typename demanded assigned difference counted { target { key } } } } }`,
      );
      return target as { state: string; assignedBelow: { difference: string; counted: unknown[] } };
    }),
  );
  expect(seen.map(({ state }) => state)).toEqual(Array(5).fill('ASSIGNED'));
  expect(seen.map(({ assignedBelow }) => assignedBelow.difference)).toEqual(['0', '0', '0', '0', '10']);
  expect(seen.every(({ assignedBelow }) => assignedBelow.counted.length === 3)).toBe(true);
});

test('reports for January: two in time, one late; one item goes back and comes again', async () => {
  story.on('2026-02-01');
  await story.done(office, 'scheduleReports', {
    duty: monthly,
    periods: ['2026-01'],
    reporters: communes.map((user) => ({ unit: { code: codeOf(user) } })),
  });
  expect(await reportsOf(story, office, '2026-01')).toEqual([]);
  await report(story, first, '2026-01', '10');
  await report(story, second, '2026-01', '20');
  expect((await reportsOf(story, third, '2026-01')).map(({ unit }) => unit?.code)).toEqual([codeOf(third)]);
  story.on('2026-02-15');
  await report(story, third, '2026-01', '30');
  const handedIn = await reportsOf(story, office, '2026-01');
  expect(handedIn.map(({ state, late }) => [state, late]).sort()).toEqual([
    ['SUBMITTED', false],
    ['SUBMITTED', false],
    ['SUBMITTED', true],
  ]);

  const wrong = handedIn.find(({ unit }) => unit?.code === codeOf(first));
  const item = wrong?.items[0];
  if (wrong === undefined || item === undefined) throw new Error('no item');
  await story.done(office, 'returnReportItem', {
    ...actOn(wrong),
    item: item.key,
    reason: 'Số liệu chưa khớp với tháng trước',
    deadline: '2026-02-20',
  });
  const back = await ownReport(story, first, '2026-01');
  expect(back.state).toBe('RETURNED');
  expect(back.items.map(({ state }) => state).sort()).toEqual(['RETURNED', ...Array<string>(4).fill('SUBMITTED')]);
  await story.done(first, 'resubmitReport', {
    ...actOn(back),
    answers: [{ item: item.key, answer: { figure: { quantity: { exact: { value: '11' } }, status: 'PRELIMINARY' } } }],
  });
  expect((await ownReport(story, first, '2026-01')).state).toBe('SUBMITTED');
});

test('nothing of it is public before it is accepted; then the figures are', async () => {
  const figures = async () => {
    const { observations } = await story.look(
      null,
      `{ observations(filter: { unit: { code: "${codeOf(first)}" } }, first: 50) { totalCount } }`,
    );
    return (observations as { totalCount: number }).totalCount;
  };
  expect(await figures()).toBe(0);
  expect(await reportsOf(story, null, '2026-01')).toEqual([]);
  for (const seen of await reportsOf(story, office, '2026-01')) await story.done(office, 'acceptReport', actOn(seen));
  expect(await figures()).toBe(5);
  expect((await reportsOf(story, null, '2026-01')).map(({ state }) => state)).toEqual(Array(3).fill('ACCEPTED'));
});

test('reports for February, consolidated upward; the one that is missing is named', async () => {
  story.on('2026-03-01');
  await story.done(office, 'scheduleReports', {
    duty: monthly,
    periods: ['2026-02'],
    reporters: [...communes, office].map((user) => ({ unit: { code: codeOf(user) } })),
  });
  await report(story, first, '2026-02', '5');
  await report(story, second, '2026-02', '6');
  for (const seen of await reportsOf(story, office, '2026-02')) {
    if (seen.state === 'SUBMITTED') await story.done(office, 'acceptReport', actOn(seen));
  }
  const own = await ownReport(story, office, '2026-02');
  const consolidated = await story.done(office, 'consolidateReports', {
    ...actOn(own),
    children: communes.map((user) => ({ code: codeOf(user) })),
  });
  expect(consolidated.__typename).toBe('ReportsConsolidated');
  const after = await reportsOf(story, office, '2026-02');
  expect(after.filter(({ state }) => state === 'CONSOLIDATED').map(({ consolidatedInto }) => consolidatedInto)).toEqual(
    [own.key, own.key],
  );
  story.on('2026-03-20');
  const { dueReports } = await story.look(
    office,
    `{ dueReports(duty: "${monthly}", from: "2026-02-01", until: "2026-03-01") { __typename ... on DueReports { reports { standing by { unit { code } } } } } }`,
  );
  const { reports } = dueReports as { reports: { standing: string; by: { unit: { code: string } | null } }[] };
  expect(reports.filter(({ standing }) => standing === 'OVERDUE').map(({ by }) => by.unit?.code)).toContain(
    codeOf(third),
  );
});

test('an accepted report is frozen; a correction is a new edition, and the figure it corrects stays on record', async () => {
  const january = await ownReport(story, second, '2026-01');
  const refused = await story.change(second, 'answerReport', {
    ...actOn(january),
    answers: [{ item: january.items[0]?.key, answer: { noFigure: 'x' } }],
  });
  expect(refused).toMatchObject({ __typename: 'RulesBroken', code: 'TRANSITION_REFUSED' });
  await story.done(second, 'correctReport', { ...actOn(january), why: 'Nhầm đơn vị tính' });
  const correction = await ownReport(story, second, '2026-01');
  expect(correction).toMatchObject({ edition: 2, state: 'SCHEDULED', inForce: false });
});

test('a target is adjusted by a document before its deadline', async () => {
  await story.done(office, 'createDocument', {
    key: `${ns}/qd-02`,
    kind: 'QUYET_DINH',
    title: 'Quyết định điều chỉnh chỉ tiêu (hư cấu)',
  });
  const key = childKey('nong-nghiep', 2);
  const adjusted = await story.done(office, 'adjustTarget', {
    target: key,
    expectedVersion: await versionOf(story, `target(key: "${key}")`),
    key: `${key}-dc`,
    decidedBy: `${ns}/qd-02`,
    predicate: { atLeast: { value: '100' } },
  });
  expect(adjusted.__typename).toBe('TargetChanged');
  const { target } = await story.look(null, `{ target(key: "${ns}/nong-nghiep") { assignedBelow { difference } } }`);
  expect(target).toMatchObject({ assignedBelow: { difference: '0' } });
});

test('the campaign is reviewed at its end and closed; then nothing moves under it', async () => {
  story.on('2026-11-05');
  const version = () => versionOf(story, `campaign(key: "${campaign}")`);
  await story.done(office, 'reviewCampaignFinally', {
    key: campaign,
    expectedVersion: await version(),
    event: { key: `${ns}/tong-ket`, name: 'Tổng kết phong trào thi đua năm 2026 (hư cấu)', on: '2026-11-05' },
  });
  await story.done(office, 'closeCampaign', { key: campaign, expectedVersion: await version() });
  const late = await story.change(office, 'proposeTarget', {
    key: `${ns}/muon`,
    promisedBy: { campaign },
    target: {
      name: 'Chỉ tiêu muộn (hư cấu)',
      indicator: 'national/jobs',
      scope: { unit: { code: provinceCode } },
      period: '2026',
      predicate: { total: { value: '1' } },
    },
  });
  expect(late).toMatchObject({ __typename: 'RulesBroken' });
});

test('the record holds together from the first change to the last', async () => {
  const { faults, changes, things } = await checkRecord(seeded.database.prisma);
  expect(faults).toEqual([]);
  expect(changes).toBeGreaterThan(60);
  expect(things).toBeGreaterThan(25);
});
