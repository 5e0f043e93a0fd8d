import { beforeAll, expect, test } from 'vitest';
import { openDemoGateway } from '../client/demo-gateway.ts';
import { gatewayForTests } from '../client/gateway-for-tests.ts';

const seeded = gatewayForTests(openDemoGateway, { restored: true });
let campaign: string;

beforeAll(async () => {
  const { id } = await seeded.database.prisma.campaign.findFirstOrThrow({ where: { namespace: 'lai-chau-2024' } });
  campaign = id;
});

const office = 'so-noi-vu-lai-chau';

const things: Readonly<Record<string, string>> = {
  createMovement: 'change { before after } movement { key name scope }',
  createEvent: 'change { before after } event { key functions campaigns { key } }',
  createDuty: 'change { before after } duty { key frequency campaign { key } plan { key } obligors }',
};

const ask = (user: string | null, mutation: string, input: object) =>
  seeded.gateway.change(user, mutation, input, things[mutation]);

test('a movement is recorded under a namespace of the office, once', async () => {
  const key = 'lai-chau-2026/cham-ngoan-hoc-gioi';
  const movement = {
    requestKey: 'mot-phong-trao',
    key,
    name: 'Thi đua học tốt (hư cấu)',
    scope: 'LOCAL',
    from: '2026',
  };
  const made = await ask(office, 'createMovement', movement);
  expect(made).toMatchObject({
    version: 1,
    change: { kind: 'movement', entity: key, before: null, after: { key, from: '2026' } },
    movement: { key, scope: 'LOCAL' },
  });
  expect(await ask(office, 'createMovement', movement)).toEqual(made);
  expect(await ask(office, 'createMovement', { ...movement, requestKey: 'khoa-khac' })).toMatchObject({
    rules: [{ code: 'KEY_DUPLICATE' }],
  });
  const other = { ...movement, requestKey: 'khoa-khac-nua', key: 'lai-chau-2026/moi', canonicalOf: 'lai-chau-2024/gi' };
  expect(await ask(office, 'createMovement', other)).toMatchObject({ rules: [{ code: 'REFERENCE_DANGLING' }] });
  expect(await ask('so-noi-vu-bac-giang', 'createMovement', { ...other, canonicalOf: null })).toMatchObject({
    reasons: ['NAMESPACE_FOREIGN'],
  });
  expect(await ask('so-van-hoa-lai-chau', 'createMovement', other)).toMatchObject({ reasons: ['ROLE_NOT_ALLOWED'] });
});

test('an event serves campaigns of the office alone', async () => {
  const event = {
    key: 'lai-chau-2026/hoi-nghi',
    name: 'Hội nghị (hư cấu)',
    functions: ['ROLL_OUT', 'AWARD'],
    on: '2026-03',
  };
  expect(await ask(office, 'createEvent', { ...event, campaigns: [campaign] })).toMatchObject({
    change: { kind: 'event', after: { campaigns: [campaign] } },
    event: { functions: ['ROLL_OUT', 'AWARD'], campaigns: [{ key: campaign }] },
  });
  const commune = { ...event, key: 'mot-xa-2026/hoi-nghi', campaigns: [campaign] };
  expect(await ask('cap-xa-lai-chau', 'createEvent', commune)).toMatchObject({ reasons: ['NOT_OWN'] });
  expect(
    await ask('cap-xa-lai-chau', 'createEvent', { ...commune, campaigns: ['lai-chau-2024/khong-co'] }),
  ).toMatchObject({
    rules: [{ code: 'REFERENCE_DANGLING' }],
  });
});

const duty = { kind: 'REPORT', name: 'Báo cáo tháng (hư cấu)', frequency: 'MONTH', during: '2024', obligors: ['xã'] };

test('a duty is recorded under a campaign or plan of the office', async () => {
  const of = { campaign };
  expect(await ask(office, 'createDuty', { of, duty: { ...duty, key: 'lai-chau-2026/bao-cao' } })).toMatchObject({
    version: 1,
    change: { kind: 'duty', after: { of: { kind: 'campaign', key: campaign } } },
    duty: { frequency: 'MONTH', campaign: { key: campaign }, obligors: ['xã'] },
  });
  const plan = await seeded.database.prisma.plan.findFirst({ where: { unitId: '12@2008-08-01' } });
  if (plan !== null) {
    const underPlan = { of: { plan: plan.id }, duty: { ...duty, key: 'lai-chau-2026/bao-cao-2' } };
    expect(await ask(office, 'createDuty', underPlan)).toMatchObject({
      duty: { plan: { key: plan.id }, campaign: null },
    });
  }
  const theirs = { of, duty: { ...duty, key: 'mot-xa-2026/bao-cao' } };
  expect(await ask('cap-xa-lai-chau', 'createDuty', theirs)).toMatchObject({ reasons: ['NOT_OWN'] });
  expect(await ask('so-noi-vu-bac-giang', 'createDuty', theirs)).toMatchObject({ reasons: ['NOT_OWN'] });
  const nowhere = { of: { campaign: 'lai-chau-2024/khong-co' }, duty: theirs.duty };
  expect(await ask(office, 'createDuty', nowhere)).toMatchObject({ code: 'ENTITY_UNKNOWN' });
  const organization = { of, duty: { ...duty, key: 'lai-chau-2026/b', via: 'lai-chau-2024/khong-co' } };
  expect(await ask(office, 'createDuty', organization)).toMatchObject({
    rules: [{ code: 'REFERENCE_DANGLING', path: 'duties[0].via' }],
  });
});

test('nothing is recorded under a closed campaign, and its twin says so', async () => {
  await seeded.database.prisma.campaign.update({ where: { id: campaign }, data: { state: 'CLOSED' } });
  const rule = { code: 'TRANSITION_REFUSED', data: { table: 'campaign', state: 'CLOSED', allowed: [] } };
  const given = { of: { campaign }, duty: { ...duty, key: 'lai-chau-2026/bao-cao' } };
  expect(await ask(office, 'createDuty', given)).toMatchObject({ rules: [rule] });
  const event = { key: 'lai-chau-2026/hoi-nghi', name: 'Hội nghị', functions: ['AWARD'], campaigns: [campaign] };
  expect(await ask(office, 'createEvent', event)).toMatchObject({ rules: [rule] });
  const look = `query ($key: String!) { campaign(key: $key) { canCreateDuty { allowed rules { code } sentence } } }`;
  const { data } = await seeded.gateway.askAs(office, look, { key: campaign });
  expect(data).toMatchObject({
    campaign: { canCreateDuty: { allowed: false, rules: [{ code: 'TRANSITION_REFUSED' }] } },
  });
  expect(await seeded.database.prisma.change.count()).toBe(0);
});
