import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DemoGateway, openDemoGateway } from './client/demo-gateway.ts';
import { openTestDatabase, type TestDatabase } from './support/test-database.ts';

let seeded: TestDatabase;
let gateway: DemoGateway;

beforeAll(async () => {
  seeded = await openTestDatabase({ seeded: true });
  gateway = await openDemoGateway(seeded.database);
});

afterEach(() => seeded.reset());

afterAll(async () => {
  await gateway.close();
  await seeded.close();
});

const mutation = /* GraphQL */ `
  mutation ($input: SignEligibilityInput!) {
    signEligibility(input: $input) {
      __typename
      ... on Problem { code sentence }
      ... on NotAllowed { reasons }
      ... on StandardChanged { standardDigest }
      ... on SignedVerdict {
        key
        nominee { key }
        award { code }
        year
        lawOn
        outcome
        note
        signedOn
        signerName
        signerRole
        signerScope
        coreVersion
        standardDigest
        factsDigest
        verdict
        nomination
        eligibility { outcome sentences }
        check { standardUnchanged outcomeUnchanged }
      }
    }
  }
`;

const office = 'so-noi-vu-lai-chau';
const input = {
  key: 'yeu-cau-0001',
  nominee: 'lai-chau/nguoi-mau-01',
  award: 'CSTDCS',
  year: 2025,
  lawOn: '2025-12-31',
  note: 'Đã đối chiếu hồ sơ.',
};

async function sign(user: string | null, more: object = {}): Promise<Record<string, unknown>> {
  const { data, errors } = await gateway.askAs(user, mutation, { input: { ...input, ...more } });
  expect(errors).toEqual([]);
  return data?.signEligibility as Record<string, unknown>;
}

const count = async () => [
  await seeded.database.prisma.signedVerdict.count(),
  await seeded.database.prisma.changeRequest.count(),
];

test('an office signs: who, when, on what facts, by which standard and version, with the whole verdict', async () => {
  const signed = await sign(office);
  expect(signed).toMatchObject({
    __typename: 'SignedVerdict',
    nominee: { key: input.nominee },
    award: { code: 'CSTDCS' },
    year: 2025,
    lawOn: '2025-12-31',
    outcome: 'ELIGIBLE',
    note: input.note,
    signedOn: '2026-11-22',
    signerName: 'Sở Nội vụ Lai Châu (dùng thử)',
    signerRole: 'HOME_AFFAIRS',
    signerScope: ['12@2008-08-01'],
    coreVersion: expect.stringMatching(/^\d+\.\d+\.\d+/),
    standardDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    factsDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    verdict: { outcome: 'eligible', award: 'CSTDCS', lawOn: '2025-12-31', finding: { outcome: 'met' } },
    nomination: { award: 'CSTDCS', year: 2025, facts: { nominee: 'individual', ratings: { 2025: 'excellent' } } },
    eligibility: { outcome: 'ELIGIBLE' },
    check: { standardUnchanged: true, outcomeUnchanged: true },
  });
  expect(await count()).toEqual([1, 1]);
  const list =
    '{ signedVerdicts(nominee: "lai-chau/nguoi-mau-01") { totalCount nodes { key outcome check { standardUnchanged } } } }';
  expect((await gateway.askAs(office, list)).data).toEqual({
    signedVerdicts: {
      totalCount: 1,
      nodes: [{ key: signed.key, outcome: 'ELIGIBLE', check: { standardUnchanged: true } }],
    },
  });
  expect((await gateway.askAs('so-noi-vu-bac-giang', list)).data).toEqual({
    signedVerdicts: { totalCount: 0, nodes: [] },
  });
});

test('the record says who signed what, with one version; what was refused is an attempt', async () => {
  const signed = await sign(office);
  const { prisma } = seeded.database;
  const changes = await prisma.change.findMany();
  expect(changes).toMatchObject([
    {
      kind: 'signedVerdict',
      entityId: signed.key,
      version: 1,
      action: 'eligibility.sign',
      before: null,
      after: { key: signed.key, nominee: input.nominee, award: 'CSTDCS', outcome: 'eligible', note: input.note },
      key: input.key,
      holderUnitId: '12@2008-08-01',
      holderOrganizations: ['lai-chau-2024/so-van-hoa-the-thao-du-lich'],
      actorRole: 'HOME_AFFAIRS',
    },
  ]);
  const list = '{ signedVerdicts(nominee: "lai-chau/nguoi-mau-01") { nodes { version change { action version } } } }';
  expect((await gateway.askAs(office, list)).data).toEqual({
    signedVerdicts: { nodes: [{ version: 1, change: { action: 'eligibility.sign', version: 1 } }] },
  });
  await sign('so-van-hoa-lai-chau');
  await sign('so-noi-vu-bac-giang');
  await sign(office, { key: 'yeu-cau-0003', award: 'CSTDCX' });
  await sign(null);
  const attempts = await prisma.refusedAttempt.findMany({ orderBy: { at: 'asc' } });
  expect(attempts.map(({ action, code }) => [action, code])).toEqual([
    ['signEligibility', 'NOT_ALLOWED'],
    ['signEligibility', 'NOMINEE_UNKNOWN'],
    ['signEligibility', 'AWARD_UNKNOWN'],
  ]);
  expect(await prisma.change.count()).toBe(1);
});

test('whether one may sign is told beforehand', async () => {
  const can = async (user: string) =>
    (await gateway.askAs(user, '{ nominee(key: "lai-chau/nguoi-mau-01") { canSign { allowed reasons } } }')).data
      ?.nominee;
  expect(await can(office)).toEqual({ canSign: { allowed: true, reasons: [] } });
  expect(await can('so-van-hoa-lai-chau')).toEqual({ canSign: { allowed: false, reasons: ['ROLE_NOT_ALLOWED'] } });
  expect(await can('so-noi-vu-bac-giang')).toBeNull();
});

test('asking again with the same key signs once, also at the same time; another body or no key is refused', async () => {
  const [first, second] = await Promise.all([sign(office), sign(office)]);
  expect(second?.key).toBe(first?.key);
  expect((await sign(office)).key).toBe(first?.key);
  expect(await count()).toEqual([1, 1]);
  expect(await sign(office, { note: 'Khác.' })).toMatchObject({
    __typename: 'KeyUsedOtherwise',
    code: 'KEY_USED_OTHERWISE',
  });
  expect(await sign(office, { key: 'x' })).toMatchObject({ __typename: 'KeyMalformed' });
  expect(await count()).toEqual([1, 1]);
  expect((await sign(office, { key: 'yeu-cau-0002' })).key).not.toBe(first?.key);
  expect(await count()).toEqual([2, 2]);
});

test('keys of different senders do not meet', async () => {
  await sign(office);
  expect(await sign('so-noi-vu-bac-giang', { nominee: 'bac-giang/nguoi-mau-01' })).toMatchObject({
    outcome: 'INELIGIBLE',
  });
});

test('only the home-affairs office signs, and whoever may not see is not told that there is somebody', async () => {
  for (const user of [null, 'nguoi-doc', 'so-noi-vu-bac-giang', 'cap-xa-lai-chau']) {
    const refusal = await sign(user);
    expect(refusal, String(user)).toMatchObject({ __typename: 'NomineeUnknown' });
    const absent = await sign(user, { nominee: 'lai-chau/khong-co' });
    expect(String(absent.sentence).replace('lai-chau/khong-co', '')).toBe(
      String(refusal.sentence).replace(input.nominee, ''),
    );
  }
  expect(await sign('so-van-hoa-lai-chau')).toMatchObject({ __typename: 'NotAllowed', reasons: ['ROLE_NOT_ALLOWED'] });
  expect(await sign('cap-xa-lai-chau', { nominee: 'lai-chau/nguoi-mau-02' })).toMatchObject({
    __typename: 'NotAllowed',
  });
  expect(await count()).toEqual([0, 0]);
});

test('what cannot be judged, a standard that changed and a long note leave nothing behind, the key neither', async () => {
  expect(await sign(office, { lawOn: '2026-10-01' })).toMatchObject({ code: 'LAW_NOT_ENCODED' });
  expect(await sign(office, { award: 'CSTDCX' })).toMatchObject({ code: 'AWARD_UNKNOWN' });
  expect(await sign(office, { note: 'x'.repeat(2_001) })).toMatchObject({ code: 'NOTE_TOO_LONG' });
  const changed = await sign(office, { expectedDigest: '0'.repeat(64) });
  expect(changed).toMatchObject({ code: 'STANDARD_CHANGED' });
  expect(await count()).toEqual([0, 0]);
  expect(await sign(office, { expectedDigest: changed.standardDigest })).toMatchObject({ outcome: 'ELIGIBLE' });
});

test('the digest is that of the verdict that was read, the same on every day of an era and another in another', async () => {
  const digestOn = async (lawOn: string, award = 'HCLD3') => {
    const { data } = await gateway.askAs(
      office,
      `{ eligibility(nominee: "lai-chau/nguoi-mau-01", award: "${award}", year: 2025, lawOn: "${lawOn}") { ... on Eligibility { standardDigest } } }`,
    );
    return Object(data?.eligibility).standardDigest;
  };
  expect(await digestOn('2025-12-31')).toBe(await digestOn('2025-07-01'));
  expect(await digestOn('2025-12-31')).not.toBe(await digestOn('2025-06-30'));
  expect(await digestOn('2025-12-31', 'CSTDCS')).toBe((await sign(office)).standardDigest);
});

test.each(['signed_verdict', 'register_entry', 'change_request'])(
  '%s refuses to change or lose a row',
  async (table) => {
    await sign(office);
    const { pool } = seeded.database;
    const column = table === 'change_request' ? 'key' : 'id';
    await expect(pool.query(`UPDATE "${table}" SET ${column} = ${column}`)).rejects.toThrow(
      `${table} is append-only: UPDATE refused`,
    );
    await expect(pool.query(`DELETE FROM "${table}"`)).rejects.toThrow(`${table} is append-only: DELETE refused`);
  },
);

test('a correction stays with the nominee whom it corrects, and corrects once', async () => {
  const { prisma } = seeded.database;
  const old = await prisma.registerEntry.findFirstOrThrow({
    where: { nomineeId: 'lai-chau/nguoi-mau-01', register: 'ratings' },
  });
  const data = {
    register: 'ratings',
    year: 2025,
    entry: { year: 2025, rating: 'good' },
    supersedesId: old.id,
  } as const;
  const add = (id: string, nomineeId: string) =>
    prisma.registerEntry.create({ data: { id: `00000000-0000-4000-8000-00000000000${id}`, nomineeId, ...data } });
  await expect(add('1', 'lai-chau/nguoi-mau-02')).rejects.toThrow();
  await add('2', 'lai-chau/nguoi-mau-01');
  await expect(add('3', 'lai-chau/nguoi-mau-01')).rejects.toThrow();
});
