import { describe, expect, test } from 'vitest';
import { openDemoGateway } from '../client/demo-gateway.ts';
import { gatewayForTests } from '../client/gateway-for-tests.ts';
import type { Outcome } from '../client/mutation-document.ts';

const seeded = gatewayForTests(openDemoGateway, { restored: true });

const office = 'so-noi-vu-lai-chau';
const foreignOffice = 'so-noi-vu-bac-giang';
const key = 'lai-chau-2026/thi-dua-2026';

const body = {
  name: 'Phong trào thi đua năm 2026 (hư cấu)',
  theme: 'Đoàn kết, kỷ cương, sáng tạo (hư cấu)',
  kind: 'REGULAR',
  scope: 'LOCALITY',
  launchers: [{ post: 'PEOPLES_COMMITTEE_CHAIR', printed: 'Chủ tịch UBND tỉnh' }],
  year: 2026,
  from: '2026-01-01',
  until: '2026-12-31',
  subjects: [{ class: 'LOCALITY', printed: 'Các xã, phường' }],
  contents: [
    {
      key: 'noi-dung-1',
      label: '1',
      text: 'Phát triển kinh tế',
      domain: 'ECONOMY',
      children: [{ key: 'noi-dung-1a', label: 'a', text: 'Giảm nghèo', domain: 'SOCIETY', measurable: true }],
    },
  ],
  roles: [{ organization: 'lai-chau-2024/so-noi-vu', roles: ['FOCAL'] }],
  links: [{ parent: { occasion: 'Đại hội thi đua yêu nước (hư cấu)' }, kind: 'CELEBRATES' }],
  duties: [
    {
      key: 'bao-cao-thang',
      kind: 'REPORT',
      name: 'Báo cáo tháng',
      frequency: 'MONTH',
      during: '2026',
      obligors: ['xã'],
    },
  ],
};

interface Answered extends Outcome {
  readonly change?: NonNullable<Outcome['change']> & {
    readonly before: object | null;
    readonly after: Record<string, unknown>;
  };
  readonly campaign?: Record<string, unknown> | null;
  readonly draft?: Record<string, unknown> | null;
}

const answer = /* GraphQL */ `
  change { before after }
  campaign { key state version phase launchedOn launchedByEvent { key } events { key functions } contents { key } duties { key } roles { key } }
  draft { key state version name }
`;

const ask = async (user: string | null, mutation: string, input: object) =>
  (await seeded.gateway.change(user, mutation, input, answer)) as Answered;

const create = (user: string | null, more: object = {}, at = key) =>
  ask(user, 'createCampaign', { key: at, campaign: { ...body, ...more } });

const move = (mutation: string, expectedVersion: number, more: object = {}, user = office) =>
  ask(user, mutation, { key, expectedVersion, ...more });

async function launched(more: object = {}): Promise<void> {
  await create(office, more);
  await move('submitCampaign', 1);
  await move('approveCampaign', 2);
  const event = { key: 'lai-chau-2026/le-phat-dong', name: 'Lễ phát động (hư cấu)', place: 'Hội trường (hư cấu)' };
  expect(await move('launchCampaign', 3, { launchedOn: '2026-01-15', by: { event } })).toMatchObject({ version: 4 });
}

const counts = async () => {
  const { prisma } = seeded.database;
  const where = { where: { namespace: 'lai-chau-2026' } };
  return {
    campaigns: await prisma.campaign.count(where),
    drafts: await prisma.campaignDraft.count(where),
    changes: await prisma.change.count(),
  };
};

describe('a draft', () => {
  test('is written, checked and kept from the public', async () => {
    const made = await create(office);
    expect(made).toMatchObject({
      __typename: 'CampaignChanged',
      version: 1,
      campaign: null,
      draft: { state: 'DRAFT' },
    });
    expect(made.change).toMatchObject({
      action: 'campaign.create',
      before: null,
      after: { key, state: 'DRAFT', unit: { code: '12', validFrom: '2008-08-01' } },
    });
    expect(made.change?.after.contentItems).toHaveLength(2);
    expect(made.change?.after.duties).toHaveLength(1);
    expect(await counts()).toEqual({ campaigns: 0, drafts: 1, changes: 1 });
    const look = `query ($key: String!, $id: ID!) {
      campaign(key: $key) { key }
      campaignDraft(key: $key) { key id file canEdit { allowed } canSubmit { allowed } canApprove { allowed rules { code } } }
      campaignDrafts { totalCount edges { node { key } } }
      node(id: $id) { __typename }
    }`;
    const id = Buffer.from(`CampaignDraft:${key}`).toString('base64');
    const seenBy = async (user: string | null) => (await seeded.gateway.askAs(user, look, { key, id })).data;
    expect(await seenBy(office)).toMatchObject({
      campaign: null,
      campaignDraft: {
        key,
        file: { campaigns: [{ key: 'thi-dua-2026' }], duties: [{ of: 'campaign:thi-dua-2026' }] },
        canEdit: { allowed: true },
        canSubmit: { allowed: true },
        canApprove: { allowed: false, rules: [{ code: 'TRANSITION_REFUSED' }] },
      },
      campaignDrafts: { totalCount: 1 },
      node: { __typename: 'CampaignDraft' },
    });
    for (const user of [null, foreignOffice, 'cap-xa-lai-chau', 'so-van-hoa-lai-chau', 'nguoi-doc']) {
      expect(await seenBy(user), String(user)).toEqual({
        campaign: null,
        campaignDraft: null,
        campaignDrafts: { totalCount: 0, edges: [] },
        node: null,
      });
    }
  });

  test('is refused with every fault and its place; nothing of it stays', async () => {
    expect(await create(null)).toMatchObject({ code: 'NOT_ALLOWED', reasons: ['TOKEN_NEEDED'] });
    expect(await create('nguoi-doc')).toMatchObject({ reasons: ['ROLE_NOT_ALLOWED'] });
    expect(await create('so-van-hoa-lai-chau')).toMatchObject({ reasons: ['ROLE_NOT_ALLOWED'] });
    expect(await create(foreignOffice, {}, 'lai-chau-2024/moi')).toMatchObject({ reasons: ['NAMESPACE_FOREIGN'] });
    expect(await create(office, { unit: { code: '24' } })).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await create('cap-xa-lai-chau', { unit: { code: '12' } }, 'mot-xa/moi')).toMatchObject({
      reasons: ['NOT_OWN'],
    });
    const faults = {
      from: '2026-12-31',
      until: '2026-01-01',
      roles: [{ organization: 'lai-chau-2024/khong-co', roles: ['FOCAL'] }],
    };
    expect((await create(office, faults)).rules?.map(({ code, path }) => [code, path])).toEqual([
      ['REFERENCE_DANGLING', 'campaigns[0].roles[0].organization'],
      ['DATES_REVERSED', 'campaigns[0].until'],
    ]);
    expect(await create(office, {}, 'lai-chau-2024/thi-dua-2024').then(({ code }) => code)).toBeDefined();
    expect(await counts()).toEqual({ campaigns: 0, drafts: 0, changes: 0 });
    await create(office);
    expect(await create(office)).toMatchObject({ rules: [{ code: 'KEY_DUPLICATE' }] });
  });

  test('is edited as a whole while it is a draft, by its own unit, at the version that was seen', async () => {
    await create(office);
    const edit = (expectedVersion: number, user = office) =>
      ask(user, 'editCampaign', { key, expectedVersion, campaign: { ...body, name: 'Tên mới (hư cấu)' } });
    expect(await edit(1, foreignOffice)).toMatchObject({ code: 'ENTITY_UNKNOWN' });
    expect(await edit(0)).toMatchObject({ code: 'STALE_VERSION' });
    expect(await edit(1)).toMatchObject({
      version: 2,
      draft: { name: 'Tên mới (hư cấu)', version: 2 },
      change: { before: { name: body.name }, after: { name: 'Tên mới (hư cấu)' } },
    });
    await move('submitCampaign', 2);
    expect(await edit(3)).toMatchObject({
      rules: [{ code: 'TRANSITION_REFUSED', data: { state: 'SUBMITTED', action: 'edit' } }],
    });
    expect(await move('returnCampaign', 3, { reason: '  ' })).toMatchObject({ rules: [{ code: 'FIELD_EMPTY' }] });
    expect(await move('returnCampaign', 3, { reason: 'x'.repeat(2001) })).toMatchObject({ code: 'FILE_TOO_LARGE' });
    const returned = await move('returnCampaign', 3, { reason: 'Bổ sung nội dung' });
    expect(returned).toMatchObject({ version: 4, draft: { state: 'DRAFT' }, change: { why: 'Bổ sung nội dung' } });
    expect(await edit(4)).toMatchObject({ version: 5 });
    expect(await move('cancelCampaign', 5)).toMatchObject({ version: 6, draft: { state: 'CANCELLED' } });
    expect(await move('submitCampaign', 6)).toMatchObject({ code: 'TRANSITION_REFUSED' });
  });

  test('of a commune is worked out by the commune, and approved by the office above it alone', async () => {
    const at = 'mot-xa-2026/thi-dua';
    const commune = 'cap-xa-lai-chau';
    const more = { launchers: [{ post: 'PEOPLES_COMMITTEE_CHAIR', printed: 'Chủ tịch UBND xã' }] };
    expect(await create(commune, more, at)).toMatchObject({ version: 1 });
    const act = (user: string, mutation: string, expectedVersion: number, rest: object = {}) =>
      ask(user, mutation, { key: at, expectedVersion, ...rest });
    expect(await act(office, 'submitCampaign', 1)).toMatchObject({ reasons: ['ONLY_ITSELF'] });
    expect(await act('cap-xa-lai-chau-2', 'submitCampaign', 1)).toMatchObject({ code: 'ENTITY_UNKNOWN' });
    expect(await act(commune, 'submitCampaign', 1)).toMatchObject({ version: 2 });
    expect(await act(commune, 'approveCampaign', 2)).toMatchObject({ reasons: ['ROLE_NOT_ALLOWED'] });
    expect(await act(office, 'approveCampaign', 2)).toMatchObject({ version: 3 });
    const by = { document: 'lai-chau-2024/ct-477' };
    expect(await act(office, 'launchCampaign', 3, { by, launchedOn: '2026-02-01' })).toMatchObject({
      reasons: ['ONLY_ITSELF'],
    });
    expect(await act(commune, 'launchCampaign', 3, { by, launchedOn: '2026-02-01' })).toMatchObject({
      version: 4,
      campaign: { state: 'LAUNCHED' },
    });
  });
});

test('an act is made once for one key, and by one of many at once', async () => {
  await create(office);
  const requestKey = 'mot-lan-trinh';
  const first = await move('submitCampaign', 1, { requestKey });
  expect(await move('submitCampaign', 1, { requestKey })).toEqual(first);
  expect(await move('submitCampaign', 2, { requestKey })).toMatchObject({ code: 'KEY_USED_OTHERWISE' });
  const answers = await Promise.all(Array.from({ length: 6 }, () => move('approveCampaign', 2)));
  const said = answers.map(({ __typename, code }) => code ?? __typename).sort();
  expect(said).toEqual(['CampaignChanged', ...Array<string>(5).fill('STALE_VERSION')]);
  expect(await counts()).toEqual({ campaigns: 0, drafts: 1, changes: 3 });
});

describe('a launch', () => {
  test('needs approval, a document or an event, and a day that has come', async () => {
    await create(office);
    const by = { document: 'lai-chau-2024/ct-477' };
    const launchedOn = '2026-01-15';
    expect(await move('launchCampaign', 1, { by, launchedOn })).toMatchObject({ code: 'TRANSITION_REFUSED' });
    await move('submitCampaign', 1);
    await move('approveCampaign', 2);
    expect(await move('launchCampaign', 3, { launchedOn })).toMatchObject({ code: 'TRANSITION_GUARD_FAILED' });
    expect(await move('launchCampaign', 3, { by, launchedOn: '2026-12-01' })).toMatchObject({
      rules: [{ code: 'DAY_IN_FUTURE', path: 'launchedOn' }],
    });
    expect(await move('launchCampaign', 3, { by: { document: 'lai-chau-2024/khong-co' }, launchedOn })).toMatchObject({
      rules: [{ code: 'REFERENCE_DANGLING', path: 'campaigns[0].launchedBy.document' }],
    });
    expect(await counts()).toMatchObject({ campaigns: 0, changes: 3 });
    expect(await move('launchCampaign', 3, { by, launchedOn })).toMatchObject({ version: 4 });
    expect(await move('launchCampaign', 4, { by, launchedOn })).toMatchObject({ code: 'TRANSITION_REFUSED' });
  });

  test('by whom the Law does not name is refused', async () => {
    const more = { year: null, from: null, until: null, launchers: [{ post: 'PRIME_MINISTER', printed: 'Thủ tướng' }] };
    await create(office, more);
    await move('submitCampaign', 1);
    await move('approveCampaign', 2);
    const by = { document: 'lai-chau-2024/ct-477' };
    expect(await move('launchCampaign', 3, { by, launchedOn: '2025-01-15' })).toMatchObject({
      rules: [{ code: 'LAUNCH_MISFIT', path: 'campaigns[0].launchers' }],
    });
  });

  test('makes the campaign public with all that it holds, and its versions run on', async () => {
    await launched();
    const { data } = await seeded.gateway.ask(
      `query ($key: String!) {
        campaign(key: $key) {
          state version phase launchedByEvent { name on } linksUp { kind } duties { key } roles { roles }
          contents { label children { label } }
          canSuspend { allowed reasons }
        }
      }`,
      { key },
    );
    expect(data).toMatchObject({
      campaign: {
        state: 'LAUNCHED',
        version: 4,
        phase: 'RUNNING',
        launchedByEvent: { on: '2026-01-15' },
        duties: [{ key: 'lai-chau-2026/bao-cao-thang' }],
        canSuspend: { allowed: false, reasons: ['TOKEN_NEEDED'] },
      },
    });
    const changes = await seeded.database.prisma.change.findMany({
      where: { entityId: key },
      orderBy: { version: 'asc' },
    });
    expect(changes.map(({ version, action }) => [version, action])).toEqual([
      [1, 'campaign.create'],
      [2, 'campaign.submit'],
      [3, 'campaign.approve'],
      [4, 'campaign.launch'],
    ]);
    expect(changes.at(-1)).toMatchObject({ before: { state: 'APPROVED' }, after: { state: 'LAUNCHED' } });
  });
});

describe('a launched campaign', () => {
  const review = (slug: string, on: string) => ({
    event: {
      key: `lai-chau-2026/${slug}`,
      name: 'Hội nghị (hư cấu)',
      on,
      source: [{ document: 'lai-chau-2024/ct-477' }],
    },
  });

  test('is reviewed, carried on, extended, suspended, resumed, finally reviewed and closed', async () => {
    await launched({ until: '2026-06-30' });
    expect(await move('reviewCampaignPreliminarily', 4, review('so-ket', '2026-12-01'))).toMatchObject({
      rules: [{ code: 'DAY_IN_FUTURE', path: 'event.on' }],
    });
    const reviewed = await move('reviewCampaignPreliminarily', 4, review('so-ket', '2026-06-01'));
    expect(reviewed).toMatchObject({ version: 5, campaign: { state: 'PRELIM_REVIEWED' } });
    expect(reviewed.campaign?.events).toContainEqual({ key: 'lai-chau-2026/so-ket', functions: ['REVIEW'] });
    expect(await move('carryOnCampaign', 5)).toMatchObject({ version: 6, campaign: { state: 'LAUNCHED' } });
    expect(await move('extendCampaign', 6, { until: '2026-05' })).toMatchObject({
      rules: [{ code: 'CAMPAIGN_EXTENSION_NOT_LATER' }],
    });
    expect(await move('extendCampaign', 6, { until: '2026-12' })).toMatchObject({
      version: 7,
      campaign: { phase: 'RUNNING' },
    });
    expect(await move('suspendCampaign', 7, { reason: '' })).toMatchObject({ code: 'FIELD_EMPTY' });
    expect(await move('suspendCampaign', 7, { reason: 'Thiên tai' })).toMatchObject({
      campaign: { state: 'SUSPENDED' },
    });
    expect(await move('resumeCampaign', 8)).toMatchObject({ version: 9, campaign: { state: 'LAUNCHED' } });
    expect(await move('reviewCampaignFinally', 9, review('tong-ket', '2026-11-20'))).toMatchObject({
      code: 'TRANSITION_GUARD_FAILED',
    });
    expect(await move('closeCampaign', 9)).toMatchObject({ code: 'TRANSITION_REFUSED' });
  });

  test('is closed once it was finally reviewed, and then read only', async () => {
    await launched({ until: '2026-06-30' });
    expect(await move('reviewCampaignFinally', 4, review('tong-ket', '2026-07-20'))).toMatchObject({
      version: 5,
      campaign: { state: 'FINAL_REVIEWED' },
    });
    expect(await move('closeCampaign', 5)).toMatchObject({ version: 6, campaign: { state: 'CLOSED' } });
    for (const mutation of ['submitCampaign', 'suspendCampaign', 'carryOnCampaign']) {
      expect(await move(mutation, 6, { reason: 'thử' }), mutation).toMatchObject({ code: 'TRANSITION_REFUSED' });
    }
    expect(await counts()).toMatchObject({ changes: 8 });
  });

  test('of a seed is at version 0, and moved by its own office alone', async () => {
    const seed = 'lai-chau-2024/campaign-2024';
    const { data } = await seeded.gateway.askAs(
      office,
      `{ campaigns(filter: { namespace: "lai-chau-2024" }) { edges { node { key state version canSuspend { allowed } canClose { allowed } } } } }`,
    );
    const edges = (data as { campaigns: { edges: { node: { key: string } }[] } }).campaigns.edges;
    const [node] = edges.map((edge) => edge.node);
    expect(node).toMatchObject({ version: 0, canSuspend: { allowed: true }, canClose: { allowed: false } });
    const suspend = (user: string, expectedVersion: number) =>
      ask(user, 'suspendCampaign', { key: node?.key ?? seed, expectedVersion, reason: 'Lý do (hư cấu)' });
    expect(await suspend(foreignOffice, 7)).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await suspend('cap-xa-lai-chau', 0)).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await suspend('so-van-hoa-lai-chau', 0)).toMatchObject({ reasons: ['ROLE_NOT_ALLOWED'] });
    expect(await suspend(office, 1)).toMatchObject({ code: 'STALE_VERSION' });
    expect(await suspend(office, 0)).toMatchObject({ version: 1, campaign: { state: 'SUSPENDED' } });
    expect(await ask(office, 'closeCampaign', { key: 'khong-co/gi', expectedVersion: 0 })).toMatchObject({
      code: 'ENTITY_UNKNOWN',
    });
  });
});
