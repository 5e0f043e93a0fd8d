import { expect, test } from 'vitest';
import { openDemoGateway } from '../client/demo-gateway.ts';
import { gatewayForTests } from '../client/gateway-for-tests.ts';

const seeded = gatewayForTests(openDemoGateway, { restored: true });

type Fields = Record<string, unknown>;

const office = 'so-noi-vu-lai-chau';
const commune = 'cap-xa-lai-chau';

const record = (user: string | null, mutation: string, more: string, input: Fields) =>
  seeded.gateway.change(user, mutation, input, more);

const indicator = (user: string | null, input: Fields = {}) =>
  record(user, 'createIndicator', 'indicator { key code name version }', {
    key: 'lai-chau-2026/chuyen-doi-so',
    code: 'CDS_HC',
    nameVi: 'Tỷ lệ hồ sơ trực tuyến (hư cấu)',
    nameEn: 'Share of online dossiers (made up)',
    unitOfMeasure: '%',
    valueType: 'RATE',
    direction: 'UP',
    periodicity: 'MONTH',
    accumulation: 'POINT',
    releaseLagMonths: 1,
    ...input,
  });

const group = (user: string | null, input: Fields = {}) =>
  record(user, 'createUnitGroup', 'group { key members { unit { code } from } }', {
    key: 'lai-chau-2026/xa-diem',
    name: 'Các xã điểm (hư cấu)',
    within: { code: '12' },
    members: [
      { unit: { code: '03388' }, from: '2026' },
      { unit: { code: '03390' }, from: '2026', until: '2026-07' },
    ],
    sizes: [{ on: '2026', size: 2 }],
    ...input,
  });

test('an indicator is recorded once, by whoever holds the namespace', async () => {
  const requestKey = 'chi-tieu-0001';
  const first = await indicator(office, { requestKey });
  expect(first).toMatchObject({ version: 1, indicator: { code: 'CDS_HC', version: 1 } });
  expect(await indicator(office, { requestKey })).toEqual(first);
  expect(await indicator(office)).toMatchObject({ rules: [{ code: 'KEY_DUPLICATE' }] });
  expect(await indicator(null)).toMatchObject({ reasons: ['TOKEN_NEEDED'] });
  expect(await indicator('nguoi-doc')).toMatchObject({ reasons: ['ROLE_NOT_ALLOWED'] });
  expect(await indicator('so-noi-vu-bac-giang')).toMatchObject({ reasons: ['NAMESPACE_FOREIGN'] });
  expect(await indicator(office, { key: 'lai-chau-2026/khac', code: 'thường' })).toMatchObject({
    rules: [{ path: 'indicators[0].code' }],
  });
  expect(await indicator(office, { key: 'lai-chau-2026/khac', partOf: 'national/khong-co' })).toMatchObject({
    rules: [{ code: 'REFERENCE_DANGLING', path: 'indicators[0].partOf' }],
  });
  expect(await seeded.database.prisma.change.count()).toBe(1);
  const can = '{ canCreateIndicator(namespace: "lai-chau-2026") { allowed reasons } }';
  expect((await seeded.gateway.askAs(office, can)).data).toEqual({
    canCreateIndicator: { allowed: true, reasons: [] },
  });
  expect((await seeded.gateway.askAs(commune, can)).data).toMatchObject({ canCreateIndicator: { allowed: false } });
});

test('a group of units is recorded by the unit that it lies in', async () => {
  expect(await group(commune)).toMatchObject({ reasons: ['NOT_OWN'] });
  expect(await group('so-noi-vu-bac-giang')).toMatchObject({ reasons: ['NOT_OWN'] });
  expect(await group(office, { within: { code: '03386' } })).toMatchObject({ code: 'UNIT_ENDED' });
  const members = [{ unit: { code: '99999' }, from: '2026' }];
  expect(await group(office, { members })).toMatchObject({
    rules: [{ code: 'UNIT_UNKNOWN', path: 'unitGroups[0].members[0].unit' }],
  });
  expect(await seeded.database.prisma.change.count()).toBe(0);
  expect(await group(office)).toMatchObject({
    version: 1,
    group: { key: 'lai-chau-2026/xa-diem', members: [{ unit: { code: '03388' } }, { unit: { code: '03390' } }] },
  });
  const can = '{ canCreateUnitGroup(namespace: "lai-chau-2026", within: { code: "12" }) { allowed reasons } }';
  expect((await seeded.gateway.askAs(office, can)).data).toMatchObject({ canCreateUnitGroup: { allowed: true } });
  expect((await seeded.gateway.askAs(commune, can)).data).toMatchObject({
    canCreateUnitGroup: { reasons: ['NOT_OWN'] },
  });
});
