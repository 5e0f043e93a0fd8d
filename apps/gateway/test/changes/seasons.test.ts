import { describe, expect, test } from 'vitest';
import { openDemoGateway } from '../client/demo-gateway.ts';
import { gatewayForTests } from '../client/gateway-for-tests.ts';

const seeded = gatewayForTests(openDemoGateway, { restored: true });

type Fields = Record<string, unknown>;

const office = 'so-noi-vu-lai-chau';
const head = 'cap-xa-lai-chau';
const season = 'lai-chau-2026/khoi-1.2026';
const document = 'lai-chau-2024/ct-477';
const allowance = '{ allowed reasons rules { code } }';

const ofGroup = 'group { key canCreateSeason { allowed } }';
const ofSeason =
  'season { key state version members { role unit { code } organization { key } } documents { role document { key } } }';

const mutate = (user: string | null, name: string, input: Fields) =>
  seeded.gateway.change(user, name, input, name === 'createEmulationGroup' ? ofGroup : ofSeason);

const createGroup = (user: string | null, input: Fields = {}) =>
  mutate(user, 'createEmulationGroup', {
    key: 'lai-chau-2026/khoi-1',
    kind: 'KHOI',
    name: 'Khối thi đua số 1 (hư cấu)',
    level: 'PROVINCE',
    within: { code: '12' },
    ...input,
  });

const members = [
  { unit: { code: '03388' } },
  { unit: { code: '03390' } },
  { organization: 'lai-chau-2024/so-van-hoa-the-thao-du-lich' },
];

const createSeason = (user: string | null, input: Fields = {}) =>
  mutate(user, 'createGroupSeason', {
    group: 'lai-chau-2026/khoi-1',
    expectedVersion: 1,
    key: season,
    year: 2026,
    members,
    requirements: ['kế hoạch', 'bảng tiêu chí chấm điểm'],
    ...input,
  });

const act = (user: string | null, name: string, expectedVersion: number, input: Fields = {}) =>
  mutate(user, name, { season, expectedVersion, ...input });

const formed = async () => {
  expect(await createGroup(office)).toMatchObject({ version: 1, group: { canCreateSeason: { allowed: true } } });
  expect(await createSeason(office)).toMatchObject({ version: 1, season: { state: 'FORMED' } });
};

describe('a season', () => {
  test('goes from forming to the mid-year review by its head, and is scored once every member is', async () => {
    await formed();
    const deputies = [{ organization: 'lai-chau-2024/so-van-hoa-the-thao-du-lich' }];
    expect(await act(office, 'electGroupHead', 1, { head: { unit: { code: '03388' } }, deputies })).toMatchObject({
      version: 2,
      season: { state: 'HEAD_ELECTED', members: [{ role: 'HEAD' }, { role: 'MEMBER' }, { role: 'DEPUTY' }] },
    });
    expect(await act(head, 'adoptGroupPlanAndCriteria', 2, { plan: document })).toMatchObject({
      rules: [{ code: 'TRANSITION_GUARD_FAILED', data: { guard: 'criteriaAdopted' } }],
    });
    expect(await act(head, 'adoptGroupPlanAndCriteria', 2, { plan: document, criteria: document })).toMatchObject({
      season: {
        state: 'PLAN_AND_CRITERIA_ADOPTED',
        documents: [
          { role: 'PLAN', document: { key: document } },
          { role: 'CRITERIA', document: { key: document } },
        ],
      },
    });
    expect(await act(head, 'startGroupSeason', 3)).toMatchObject({ season: { state: 'RUNNING' } });
    expect(await act(head, 'reviewGroupSeasonMidYear', 4, { documents: [document] })).toMatchObject({
      season: { state: 'MID_REVIEW', documents: [{}, {}, { role: 'MID_REVIEW' }] },
    });
    expect(await act(head, 'scoreGroupSeason', 5)).toMatchObject({
      rules: [{ code: 'TRANSITION_GUARD_FAILED', data: { guard: 'everyMemberScored' } }],
    });
    const can = `{ groupSeasons(filter: { group: "lai-chau-2026/khoi-1" }) { nodes: edges { node { canScore ${allowance} canStart ${allowance} canClose ${allowance} } } } }`;
    const { data } = await seeded.gateway.askAs(head, can);
    expect(JSON.stringify(data)).toContain(
      '"canScore":{"allowed":false,"reasons":[],"rules":[{"code":"TRANSITION_GUARD_FAILED"}]}',
    );
    await seeded.database.prisma.groupSeason.update({ where: { id: season }, data: { state: 'SCORED' } });
    expect(await act(office, 'reviewGroupSeasonYear', 5)).toMatchObject({ reasons: ['ONLY_ITSELF'] });
  });

  test('ends with its review and its closing', async () => {
    await formed();
    const { prisma } = seeded.database;
    const table = { key: 'lai-chau-2026/bang', version: '1', title: 'Bảng điểm (hư cấu)', period: '2026' };
    const groupId = 'lai-chau-2026/khoi-1';
    await prisma.scoreTable.create({
      data: {
        ...table,
        id: `${table.key}@1`,
        namespace: 'lai-chau-2026',
        groupId,
        agencies: [],
        nodes: 1,
        body: { ...table, group: groupId },
        digest: '0'.repeat(64),
        createdOn: '2026-11-22',
      },
    });
    await prisma.seasonTable.create({
      data: { seasonId: season, tableId: `${table.key}@1`, adoptedOn: '2026-11-22' },
    });
    await act(office, 'electGroupHead', 1, { head: { unit: { code: '03388' } } });
    // A score table that is adopted is the criteria.
    expect(await act(head, 'adoptGroupPlanAndCriteria', 2, { plan: document })).toMatchObject({ version: 3 });
    await act(head, 'startGroupSeason', 3);
    await act(head, 'reviewGroupSeasonMidYear', 4);
    const rows = await prisma.groupSeasonMember.findMany({ where: { seasonId: season }, orderBy: { position: 'asc' } });
    for (const { unitId, organizationId } of rows) {
      const unit = unitId ?? organizationId ?? '';
      const key = `${season}:${unit}`;
      await prisma.scoreSheet.create({
        data: {
          id: `${key}#1`,
          key,
          seasonId: season,
          unitId,
          organizationId,
          edition: 1,
          latest: true,
          inForce: false,
          state: 'COUNCIL_APPROVED',
          body: { version: 1, state: 'COUNCIL_APPROVED', sheet: { unit } },
        },
      });
    }
    expect(await act(head, 'scoreGroupSeason', 5)).toMatchObject({ season: { state: 'SCORED' } });
    expect(await act(head, 'reviewGroupSeasonYear', 6)).toMatchObject({ season: { state: 'FINAL_REVIEW' } });
    expect(await act(head, 'closeGroupSeason', 7)).toMatchObject({ version: 8, season: { state: 'CLOSED' } });
    expect(await act(head, 'startGroupSeason', 8)).toMatchObject({
      rules: [{ code: 'TRANSITION_REFUSED', data: { state: 'CLOSED', allowed: [] } }],
    });
  });

  test('is formed by the office of the unit that its group lies in, of members that live in its year', async () => {
    expect(await createGroup(null)).toMatchObject({ reasons: ['TOKEN_NEEDED'] });
    expect(await createGroup(head)).toMatchObject({ reasons: ['ROLE_NOT_ALLOWED'] });
    expect(await createGroup('so-noi-vu-bac-giang')).toMatchObject({ reasons: ['NOT_OWN'] });
    await createGroup(office);
    expect(await createSeason('so-noi-vu-bac-giang')).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await createSeason(office, { expectedVersion: 0 })).toMatchObject({ code: 'STALE_VERSION' });
    expect(await createSeason(office, { group: 'lai-chau-2026/khong-co' })).toMatchObject({ code: 'ENTITY_UNKNOWN' });
    expect(await createSeason(office, { members: [...members, { unit: { code: '03390' } }] })).toMatchObject({
      rules: [{ code: 'KEY_DUPLICATE', path: 'members[3]' }],
    });
    const ended = [{ unit: { code: '24', on: '2025-06-30' } }];
    expect(await createSeason(office, { members: ended })).toMatchObject({
      rules: [{ code: 'UNIT_ENDED', path: 'members[0]', data: { successors: [{ name: 'Tỉnh Bắc Ninh' }] } }],
    });
    expect(await createSeason(office, { members: [{ organization: 'lai-chau-2024/khong-co' }] })).toMatchObject({
      rules: [{ code: 'REFERENCE_DANGLING', path: 'emulationGroups[0].seasons[0].members[0].organization' }],
    });
    expect(await seeded.database.prisma.groupSeason.count({ where: { namespace: 'lai-chau-2026' } })).toBe(0);
    expect(await createSeason(office)).toMatchObject({ version: 1 });
    expect(await createSeason(office, { expectedVersion: 2, key: 'lai-chau-2026/khac' })).toMatchObject({
      rules: [{ code: 'KEY_DUPLICATE', path: 'year' }],
    });
    expect(
      await createSeason(office, { expectedVersion: 2, key: 'lai-chau-2026/khoi-1.2027', year: 2027 }),
    ).toMatchObject({
      version: 1,
    });
    const stored = await seeded.database.prisma.emulationGroup.findUnique({
      where: { id: 'lai-chau-2026/khoi-1' },
      include: { seasons: true },
    });
    expect(stored?.seasons.map(({ year, position }) => [year, position])).toEqual([
      [2026, 0],
      [2027, 1],
    ]);
  });

  test('elects among its members, who may be exchanged until then', async () => {
    await formed();
    expect(await act(head, 'electGroupHead', 1, { head: { unit: { code: '03388' } } })).toMatchObject({
      reasons: ['ROLE_NOT_ALLOWED'],
    });
    expect(await act(office, 'electGroupHead', 0, { head: { unit: { code: '03388' } } })).toMatchObject({
      code: 'STALE_VERSION',
    });
    expect(await act(office, 'electGroupHead', 1, { head: { unit: { code: '03394' } } })).toMatchObject({
      rules: [{ code: 'TRANSITION_GUARD_FAILED', data: { guard: 'headIsMember' } }],
    });
    const deputies = [{ unit: { code: '03394' } }, { unit: { code: '03388' } }];
    expect(await act(office, 'electGroupHead', 1, { head: { unit: { code: '03388' } }, deputies })).toMatchObject({
      rules: [
        { code: 'REFERENCE_DANGLING', path: 'deputies[0]' },
        { code: 'KEY_DUPLICATE', path: 'deputies[1]' },
      ],
    });
    expect(await act('so-noi-vu-bac-giang', 'replaceGroupMembers', 1, { members })).toMatchObject({
      reasons: ['NOT_OWN'],
    });
    const anew = [...members.slice(1), { unit: { code: '03394' } }];
    expect(await act(office, 'replaceGroupMembers', 1, { members: anew })).toMatchObject({
      version: 2,
      season: { state: 'FORMED', members: [{ unit: { code: '03390' } }, {}, { unit: { code: '03394' } }] },
    });
    expect(await act(office, 'electGroupHead', 2, { head: { unit: { code: '03394' } } })).toMatchObject({ version: 3 });
    expect(await act(office, 'replaceGroupMembers', 3, { members })).toMatchObject({
      rules: [{ code: 'TRANSITION_REFUSED', data: { action: 'replaceMembers' } }],
    });
    expect(await act(head, 'adoptGroupPlanAndCriteria', 3, { plan: document, criteria: document })).toMatchObject({
      reasons: ['NOT_OWN'],
    });
    const other = 'cap-xa-lai-chau-3';
    expect(
      await act(other, 'adoptGroupPlanAndCriteria', 3, { plan: 'lai-chau-2024/khong-co', criteria: document }),
    ).toMatchObject({
      rules: [{ code: 'REFERENCE_DANGLING', path: 'documents' }],
    });
    expect(await act(other, 'adoptGroupPlanAndCriteria', 3, { plan: document, criteria: document })).toMatchObject({
      version: 4,
    });
  });

  test('of a cluster that lies in no province is headed by whom an office of a member records', async () => {
    const cluster = 'clusters/mien-nui-bien-gioi-phia-bac.2024';
    const { prisma } = seeded.database;
    await prisma.groupSeason.update({ where: { id: cluster }, data: { state: 'FORMED' } });
    const election = { season: cluster, expectedVersion: 0, head: { unit: { code: '12' } } };
    expect(await mutate('so-noi-vu-bac-giang', 'electGroupHead', election)).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await mutate(office, 'electGroupHead', election)).toMatchObject({
      version: 1,
      season: { state: 'HEAD_ELECTED' },
    });
    const more = { group: 'clusters/mien-nui-bien-gioi-phia-bac', expectedVersion: 0, key: 'lai-chau-2026/cum.2026' };
    expect(await createSeason(office, more)).toMatchObject({ reasons: ['NOT_OWN'] });
  });
});
