import { describe, expect, test } from 'vitest';
import { openDemoGateway } from '../client/demo-gateway.ts';
import { gatewayForTests } from '../client/gateway-for-tests.ts';

const seeded = gatewayForTests(openDemoGateway, { restored: true });

type Fields = Record<string, unknown>;

const office = 'so-noi-vu-lai-chau';
const commune = 'cap-xa-lai-chau';
const campaign = 'lai-chau-2024/nam-2024';
const allowance = '{ allowed reasons rules { code } }';

const mutate = (user: string | null, name: string, more: string, input: Fields) =>
  seeded.gateway.change(user, name, input, more);
const read = (user: string | null, query: string) => seeded.gateway.look(user, query);

const jobs = {
  name: 'Giải quyết việc làm năm 2026 (hư cấu)',
  indicator: 'national/jobs',
  scope: { unit: { code: '12' } },
  period: '2026',
  predicate: { total: { value: '9000' } },
};

const propose = (user: string | null, input: Fields = {}) =>
  mutate(user, 'proposeTarget', `proposal { key state version canAssign ${allowance} }`, {
    key: 'lai-chau-2026/viec-lam',
    promisedBy: { campaign },
    target: jobs,
    ...input,
  });

const assign = (user: string | null, input: Fields = {}) =>
  mutate(user, 'assignTarget', 'target { key state version }', {
    proposal: 'lai-chau-2026/viec-lam',
    expectedVersion: 1,
    ...input,
  });

const shares = (values: readonly string[], codes = ['03388', '03390', '03394']) =>
  values.map((value, place) => ({
    key: `lai-chau-2026/viec-lam-${place + 1}`,
    unit: { code: codes[place] ?? '12' },
    demand: { value },
  }));

const sum = '{ demanded assigned difference counted { value } notCounted { target { key } why } notSummed sentence }';

const distribute = (user: string | null, input: Fields = {}) =>
  mutate(
    user,
    'assignTargets',
    `parent { key assignedBelow ${sum} } targets { key state scope { ... on AdminUnit { code } } partOf { key } }`,
    { parent: 'lai-chau-2026/viec-lam', expectedVersion: 1, to: shares(['3000', '3000', '2500']), ...input },
  );

const adjust = (user: string | null, input: Fields = {}) =>
  mutate(user, 'adjustTarget', 'target { key state adjustedOn adjusts { key } }', {
    target: 'lai-chau-2026/viec-lam',
    expectedVersion: 1,
    key: 'lai-chau-2026/viec-lam.2',
    predicate: { total: { value: '9500' } },
    decidedBy: 'lai-chau-2024/ct-477',
    ...input,
  });

const written = async () => {
  const { prisma } = seeded.database;
  return [
    await prisma.target.count({ where: { namespace: 'lai-chau-2026' } }),
    await prisma.targetProposal.count(),
    await prisma.change.count(),
  ];
};

describe('a proposed target', () => {
  test('is seen by its two sides alone, assigned by one of them, and public from then on', async () => {
    const target = { ...jobs, scope: { unit: { code: '03388' } } };
    expect(await propose(commune, { key: 'xa-2026/viec-lam', target })).toMatchObject({
      version: 1,
      proposal: { state: 'PROPOSED', canAssign: { allowed: false, reasons: ['NOT_OWN'] } },
    });
    const seen = '{ targetProposal(key: "xa-2026/viec-lam") { key } targetProposals { totalCount } }';
    const both = { targetProposal: { key: 'xa-2026/viec-lam' }, targetProposals: { totalCount: 1 } };
    const none = { targetProposal: null, targetProposals: { totalCount: 0 } };
    expect(await read(commune, seen)).toEqual(both);
    expect(await read(office, seen)).toEqual(both);
    for (const other of ['cap-xa-lai-chau-2', 'so-noi-vu-bac-giang', 'so-van-hoa-lai-chau', 'nguoi-doc', null]) {
      expect(await read(other, seen)).toEqual(none);
    }
    expect(await read(null, '{ target(key: "xa-2026/viec-lam") { key } }')).toEqual({ target: null });
    expect(await assign(commune, { proposal: 'xa-2026/viec-lam' })).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await assign('so-noi-vu-bac-giang', { proposal: 'xa-2026/viec-lam' })).toMatchObject({
      code: 'ENTITY_UNKNOWN',
    });
    expect(await assign(office, { proposal: 'xa-2026/viec-lam', expectedVersion: 0 })).toMatchObject({
      code: 'STALE_VERSION',
    });
    expect(await assign(office, { proposal: 'xa-2026/viec-lam' })).toMatchObject({
      version: 1,
      target: { key: 'xa-2026/viec-lam', state: 'ASSIGNED', version: 1 },
    });
    expect(await assign(office, { proposal: 'xa-2026/viec-lam', expectedVersion: 2 })).toMatchObject({
      rules: [{ code: 'TRANSITION_REFUSED' }],
    });
    const now = '{ target(key: "xa-2026/viec-lam") { promisedBy { ... on Campaign { key } } } }';
    expect(await read(null, now)).toEqual({ target: { promisedBy: [{ key: campaign }] } });
  });

  test('is refused with what is wrong and where', async () => {
    expect(await propose(null)).toMatchObject({ reasons: ['TOKEN_NEEDED'] });
    expect(await propose('nguoi-doc')).toMatchObject({ reasons: ['ROLE_NOT_ALLOWED'] });
    expect(await propose(commune)).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await propose('so-noi-vu-bac-giang')).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await propose(office, { promisedBy: { campaign: 'lai-chau-2024/khong-co' } })).toMatchObject({
      code: 'ENTITY_UNKNOWN',
    });
    expect(await propose(office, { key: 'bac-giang-2022/viec-lam' })).toMatchObject({ reasons: ['NAMESPACE_FOREIGN'] });
    expect(await propose(office, { target: { ...jobs, indicator: 'national/khong-co' } })).toMatchObject({
      rules: [{ code: 'REFERENCE_DANGLING', path: 'targets[0].indicator' }],
    });
    expect(await propose(office, { target: { ...jobs, predicate: { attention: false } } })).toMatchObject({
      __typename: 'RulesBroken',
      rules: [{ path: 'targets[0].predicate.kind' }],
    });
    await seeded.database.prisma.campaign.update({ where: { id: campaign }, data: { state: 'CLOSED' } });
    expect(await propose(office)).toMatchObject({
      rules: [{ code: 'TRANSITION_REFUSED', data: { table: 'campaign', state: 'CLOSED' } }],
    });
    expect(await written()).toEqual([0, 0, 0]);
    const twice = { target: { ...jobs, predicate: { total: { value: '1' }, atLeast: { value: '1' } } } };
    await expect(propose(office, twice)).rejects.toThrow();
  });

  test('on a unit that ended is refused, naming who carries it', async () => {
    const carrier = 'so-noi-vu-bac-giang';
    const promisedBy = { campaign: 'bac-giang-2022/nam-2022' };
    const ended = { ...jobs, scope: { unit: { code: '24', on: '2025-06-30' } } };
    const refused = { code: 'UNIT_ENDED', rules: [{ data: { successors: [{ name: 'Tỉnh Bắc Ninh' }] } }] };
    expect(await propose(carrier, { key: 'bac-giang-2022/moi', promisedBy, target: ended })).toMatchObject(refused);
    const commune = { ...jobs, scope: { unit: { code: '03386' } } };
    expect(await propose(office, { target: commune })).toMatchObject({ code: 'UNIT_ENDED' });
    await seeded.database.prisma.targetProposal.create({
      data: {
        id: 'bac-giang-2022/cu',
        namespace: 'bac-giang-2022',
        campaignId: promisedBy.campaign,
        assignerId: '24@2008-08-01',
        unitId: '24@2008-08-01',
        state: 'PROPOSED',
        body: {
          ...jobs,
          key: 'cu',
          scope: ended.scope,
          predicate: { kind: 'total', value: '1' },
          promisedBy: [`campaign:${promisedBy.campaign}`],
        },
      },
    });
    expect(await assign(carrier, { proposal: 'bac-giang-2022/cu', expectedVersion: 0 })).toMatchObject(refused);
    const can = `{ targetProposal(key: "bac-giang-2022/cu") { canAssign ${allowance} } }`;
    expect(await read(carrier, can)).toMatchObject({
      targetProposal: { canAssign: { allowed: false, reasons: [], rules: [{ code: 'UNIT_ENDED' }] } },
    });
    expect(await written()).toEqual([0, 1, 0]);
  });

  test('of a department is one of the unit in which it is', async () => {
    expect(await propose('so-van-hoa-lai-chau')).toMatchObject({ proposal: { state: 'PROPOSED' } });
    expect(await read('so-van-hoa-lai-chau', '{ targetProposals { totalCount } }')).toEqual({
      targetProposals: { totalCount: 1 },
    });
    expect(await assign('so-van-hoa-lai-chau')).toMatchObject({ reasons: ['ROLE_NOT_ALLOWED'] });
    const below = { target: { ...jobs, scope: { unit: { code: '03388' } } }, key: 'lai-chau-2026/khac' };
    expect(await propose('so-van-hoa-lai-chau', below)).toMatchObject({ reasons: ['NOT_OWN'] });
  });

  test('for a draft waits for its launch', async () => {
    await seeded.database.prisma.campaignDraft.create({
      data: {
        id: 'lai-chau-2026/nam-2026',
        namespace: 'lai-chau-2026',
        unitId: '12@2008-08-01',
        name: 'Phong trào thi đua năm 2026 (hư cấu)',
        state: 'APPROVED',
        body: {},
        sortKey: 'x',
      },
    });
    const draft = { promisedBy: { campaign: 'lai-chau-2026/nam-2026' } };
    expect(await propose('so-noi-vu-bac-giang', draft)).toMatchObject({ code: 'ENTITY_UNKNOWN' });
    expect(await propose(office, draft)).toMatchObject({
      proposal: { canAssign: { allowed: false, rules: [{ code: 'TRANSITION_REFUSED' }] } },
    });
    expect(await assign(office)).toMatchObject({
      rules: [{ code: 'TRANSITION_REFUSED', data: { state: 'APPROVED' } }],
    });
  });
});

describe('an assigned target', () => {
  const assigned = async () => {
    await propose(office);
    expect(await assign(office)).toMatchObject({ __typename: 'TargetChanged' });
  };

  test('is distributed downward, with the difference shown', async () => {
    await assigned();
    const answer = await distribute(office, { requestKey: 'giao-xuong-1' });
    expect(answer).toMatchObject({
      version: 2,
      parent: {
        assignedBelow: { demanded: '9000', assigned: '8500', difference: '500', notCounted: [], notSummed: null },
      },
      targets: [{ state: 'ASSIGNED', scope: { code: '03388' }, partOf: { key: 'lai-chau-2026/viec-lam' } }, {}, {}],
    });
    expect(JSON.stringify(answer)).toContain('8.500');
    expect(await distribute(office, { requestKey: 'giao-xuong-1' })).toEqual(answer);
    expect(await distribute(office)).toMatchObject({ code: 'STALE_VERSION' });
    const again = [{ ...shares(['500'])[0], key: 'lai-chau-2026/viec-lam-9' }];
    expect(await distribute(office, { expectedVersion: 2, to: again })).toMatchObject({
      parent: { assignedBelow: { assigned: '8500', notCounted: [{ why: 'SCOPE_TWICE' }] } },
    });
    expect((await written())[0]).toBe(5);
  });

  test('is distributed by its assigner, inside its own, to units that live, all or nothing', async () => {
    await assigned();
    const before = await written();
    expect(await distribute(commune)).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await distribute('so-van-hoa-lai-chau')).toMatchObject({ reasons: ['ROLE_NOT_ALLOWED'] });
    expect(await distribute(office, { to: [] })).toMatchObject({ rules: [{ code: 'FIELD_EMPTY', path: 'to' }] });
    expect(await distribute(office, { to: shares(['1', '2'], ['03388', '24']) })).toMatchObject({
      rules: [{ code: 'SCOPE_OUTSIDE_PARENT', path: 'targets[1].scope' }],
    });
    expect(await distribute(office, { to: shares(['1', '2'], ['03388', '03386']) })).toMatchObject({
      rules: [{ code: 'UNIT_ENDED', path: 'targets[1].scope.unit' }],
    });
    expect(await distribute(office, { promisedBy: { campaign: 'bac-giang-2022/nam-2022' } })).toMatchObject({
      code: expect.stringMatching(/NOT_ALLOWED|ENTITY_UNKNOWN/),
    });
    const wordy = [{ ...shares(['1'])[0], demand: { predicate: { growth: { rate: '5', base: '2025' } } } }];
    expect(await distribute(office, { to: wordy })).toMatchObject({
      parent: { assignedBelow: { assigned: '0', notCounted: [{ why: 'OTHER_KIND' }] } },
    });
    expect((await written())[0]).toBe((before[0] ?? 0) + 1);
  });

  test('is adjusted before its deadline, by a document, once for each version', async () => {
    await assigned();
    const can = `{ target(key: "lai-chau-2026/viec-lam") { canAdjust ${allowance} } }`;
    expect(await read(office, can)).toMatchObject({ target: { canAdjust: { allowed: true } } });
    expect(await read(commune, can)).toMatchObject({ target: { canAdjust: { reasons: ['NOT_OWN'] } } });
    expect(await adjust(commune)).toMatchObject({ reasons: ['NOT_OWN'] });
    expect(await adjust(office, { expectedVersion: 0 })).toMatchObject({ code: 'STALE_VERSION' });
    expect(await adjust(office, { decidedBy: 'lai-chau-2024/khong-co' })).toMatchObject({
      rules: [{ code: 'REFERENCE_DANGLING', path: 'targets[0].adjusts.decidedBy' }, {}],
    });
    expect(await adjust(office)).toMatchObject({
      version: 1,
      target: { state: 'ADJUSTED', adjustedOn: '2026-11-22', adjusts: { key: 'lai-chau-2026/viec-lam' } },
    });
    expect(await adjust(office, { key: 'lai-chau-2026/viec-lam.3' })).toMatchObject({
      rules: [{ code: 'TRANSITION_REFUSED', data: { state: 'ADJUSTED', allowed: [] } }],
    });
    expect(await read(office, can)).toMatchObject({ target: { canAdjust: { allowed: false } } });
    const next = { target: 'lai-chau-2026/viec-lam.2', key: 'lai-chau-2026/viec-lam.3' };
    expect(await adjust(office, next)).toMatchObject({ target: { state: 'ADJUSTED' } });
  });

  test('is adjusted no more after its deadline, nor under a closed campaign; the attempt is recorded', async () => {
    const late = { target: 'lai-chau-2024/jobs', expectedVersion: 0 };
    expect(await adjust(office, late)).toMatchObject({
      rules: [{ code: 'TARGET_ADJUSTED_AFTER_DEADLINE', data: { deadline: '2024-12-31', adjustedOn: '2026-11-22' } }],
    });
    expect(await seeded.database.prisma.refusedAttempt.findMany()).toMatchObject([
      { action: 'adjustTarget', code: 'TARGET_ADJUSTED_AFTER_DEADLINE' },
    ]);
    await assigned();
    await seeded.database.prisma.campaign.update({ where: { id: campaign }, data: { state: 'CLOSED' } });
    const closed = { rules: [{ code: 'TRANSITION_REFUSED', data: { table: 'campaign', state: 'CLOSED' } }] };
    expect(await adjust(office)).toMatchObject(closed);
    expect(await distribute(office)).toMatchObject(closed);
    const can = `{ target(key: "lai-chau-2026/viec-lam") { canAdjust ${allowance} canAssignBelow ${allowance} } }`;
    expect(await read(office, can)).toMatchObject({
      target: { canAdjust: { allowed: false, reasons: [] }, canAssignBelow: { allowed: false, reasons: [] } },
    });
  });

  test('is assigned once by many at once', async () => {
    await propose(office);
    const answers = await Promise.all(Array.from({ length: 8 }, () => assign(office)));
    const codes = answers.map(({ __typename, code }) => code ?? __typename);
    expect(codes.sort()).toEqual([...Array<string>(7).fill('STALE_VERSION'), 'TargetChanged']);
  });
});

test('what may be proposed is told beforehand', async () => {
  const can = (code: string, on = '') =>
    `{ canProposeTarget(promisedBy: { campaign: "${campaign}" }, scope: { unit: { code: "${code}" ${on} } }) ${allowance} }`;
  expect(await read(commune, can('03388'))).toMatchObject({ canProposeTarget: { allowed: true } });
  expect(await read(commune, can('03390'))).toMatchObject({ canProposeTarget: { reasons: ['NOT_OWN'] } });
  expect(await read(office, can('03390'))).toMatchObject({ canProposeTarget: { allowed: true } });
  expect(await read(office, can('03386'))).toMatchObject({
    canProposeTarget: { allowed: false, rules: [{ code: 'UNIT_ENDED' }] },
  });
});
