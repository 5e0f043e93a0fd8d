import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mostRowsAMinute } from '../src/modules/changes/record-refusal.ts';
import { register } from '../src/modules/units/unit-register.ts';
import { type Clock, fixedClock } from '../src/platform/clock.ts';
import { demoUsers } from '../src/platform/identity/demo-users.ts';
import { openIdentity } from '../src/platform/identity/identity.ts';
import { silentLogger } from '../src/platform/logger.ts';
import { countStatements } from './client/count-statements.ts';
import { type GatewayClient, openGateway, testDay } from './client/gateway-client.ts';
import { type Issuer, openIssuer } from './client/open-issuer.ts';
import { openTestDatabase, type TestDatabase } from './support/test-database.ts';

const start = fixedClock(testDay).now();
let now = start;
const clock: Clock = { today: () => testDay, now: () => now };
const office = { thidua_role: 'HOME_AFFAIRS', thidua_unit: '12@2008-08-01' };
const settings = {
  production: true,
  audience: 'thidua',
  claims: { role: 'thidua_role', unit: 'thidua_unit' },
};

let seeded: TestDatabase;
let issuer: Issuer;
let gateway: GatewayClient;
let developmentToken: string;

beforeAll(async () => {
  seeded = await openTestDatabase({ seeded: true });
  issuer = await openIssuer(start);
  const options = { log: silentLogger, users: () => demoUsers(register, testDay) };
  const identity = await openIdentity({ ...settings, issuer: issuer.issuer }, options);
  gateway = await openGateway({ database: seeded.database, clock, identity });
  const { development } = await openIdentity({ ...settings, production: false, issuer: undefined }, options);
  developmentToken = (await development?.tokenFor('so-noi-vu-lai-chau', start))?.token ?? '';
});

afterEach(async () => {
  now = start;
  await seeded.reset();
});

afterAll(async () => {
  await Promise.all([gateway.close(), issuer.close()]);
  await seeded.close();
});

const create = /* GraphQL */ `
  mutation Ban_hanh($input: CreateDocumentInput!) {
    createDocument(input: $input) { __typename ... on Problem { code } }
  }
`;
const input = { requestKey: 'yeu-cau-0001', key: 'lai-chau-2026/ct-01', kind: 'CHI_THI', title: 'Chỉ thị (hư cấu)' };

const written = async () => {
  const { prisma } = seeded.database;
  const where = { where: { namespace: 'lai-chau-2026' } };
  return {
    documents: await prisma.document.count(where),
    namespaces: await prisma.namespaceHolder.count(where),
    changes: await prisma.change.count(),
    keys: await prisma.changeRequest.count(),
    attempts: await prisma.refusedAttempt.count(),
  };
};
const nothing = { documents: 0, namespaces: 0, changes: 0, keys: 0, attempts: 0 };

const counted = async () => {
  const rows = await seeded.database.prisma.refusalCount.findMany({ orderBy: [{ since: 'asc' }, { action: 'asc' }] });
  return rows.map(({ subject, action, code, count }) => ({ subject, action, code, count }));
};

const stranger = await generateKeyPair('RS256');

describe('a mutation with a token that is not taken', () => {
  const bad: readonly [string, string, () => Promise<string> | string][] = [
    ['expired', 'TOKEN_EXPIRED', () => issuer.tokenFor({ ...office, exp: start.getTime() / 1000 - 61 })],
    ['forged', 'TOKEN_UNTRUSTED', () => issuer.tokenFor(office, stranger.privateKey)],
    ['unsigned', 'TOKEN_UNTRUSTED', () => issuer.unsigned(office)],
    ['signed with a secret', 'TOKEN_UNTRUSTED', () => withSecret()],
    ['for another service', 'TOKEN_WRONG_AUDIENCE', () => issuer.tokenFor({ ...office, aud: 'other' })],
    ['not valid yet', 'TOKEN_NOT_YET_VALID', () => issuer.tokenFor({ ...office, nbf: start.getTime() / 1000 + 61 })],
    ['of no role that there is', 'TOKEN_CLAIM_UNUSABLE', () => issuer.tokenFor({ ...office, thidua_role: 'KING' })],
    ['of the development issuer, in production', 'TOKEN_UNTRUSTED', () => developmentToken],
  ];

  test.each(bad)('%s: nothing is written but that it was refused', async (_name, code, tokenOf) => {
    const { status, data, errors } = await gateway.ask(create, { input }, await tokenOf());
    expect([status, data, errors.map(({ extensions }) => extensions.code)]).toEqual([401, null, [code]]);
    await expect
      .poll(counted, { timeout: 15_000 })
      .toEqual([{ subject: '', action: 'createDocument', code, count: 1 }]);
    expect(await written()).toEqual(nothing);
  });

  test('is one that would be done with a good one', async () => {
    const { data } = await gateway.ask(create, { input }, await issuer.tokenFor(office));
    expect(data).toEqual({ createDocument: { __typename: 'DocumentChanged' } });
    expect(await written()).toEqual({ documents: 1, namespaces: 1, changes: 1, keys: 1, attempts: 0 });
    expect(await counted()).toEqual([]);
  });

  const withSecret = () =>
    new SignJWT({ iss: issuer.issuer, aud: 'thidua', sub: 'chi-lan', exp: start.getTime() / 1000 + 600, ...office })
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .sign(new TextEncoder().encode('mot-bi-mat-hu-cau-dai-it-nhat-ba-muoi-hai-byte'));
});

describe('what was refused at the door', () => {
  test('is told by a closed list of operations, whatever was sent', async () => {
    const token = issuer.unsigned({});
    for (const query of [
      '{ today }',
      'subscription { x }',
      'mutation { khongCo }',
      'mutation { khongCo createMovement }',
      'không phải câu hỏi',
      `query ${'x'.repeat(200)} { today }`,
    ]) {
      await gateway.ask(query, {}, token);
    }
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const send = (body?: string) => fetch(`${gateway.origin}/graphql`, { method: 'POST', headers, body: body ?? null });
    await send('no JSON');
    await send(JSON.stringify({ query: `mutation { createMovement } # ${'x'.repeat(100_000)}` }));
    await fetch(`${gateway.origin}/graphql?query={today}`, { headers: { authorization: headers.authorization } });
    const code = 'TOKEN_UNTRUSTED';
    const seen = (action: string, count: number) => ({ subject: '', action, code, count });
    await expect
      .poll(counted, { timeout: 15_000 })
      .toEqual([
        seen('', 4),
        seen('createMovement', 1),
        seen('mutation', 1),
        seen('query', 2),
        seen('subscription', 1),
      ]);
  });

  test('in a flood is a number, in few statements, and begins anew with the next hour', async () => {
    const token = await issuer.tokenFor({ sub: 'ten-bi-mat', exp: 1 });
    const statements = await countStatements(async () => {
      for (let round = 0; round < 20; round++)
        await Promise.all(Array.from({ length: 15 }, () => gateway.ask(create, { input }, token)));
      now = new Date(start.getTime() + 3_600_000);
      await gateway.ask(create, { input }, token);
      await expect.poll(async () => (await counted()).length, { timeout: 15_000 }).toBe(2);
    });
    const row = { subject: '', action: 'createDocument', code: 'TOKEN_EXPIRED' };
    expect(await counted()).toEqual([
      { ...row, count: 300 },
      { ...row, count: 1 },
    ]);
    expect(statements.filter((text) => text.includes('INSERT INTO refusal_count')).length).toBeLessThan(100);
    const kept = JSON.stringify((await seeded.database.pool.query('SELECT * FROM refusal_count')).rows);
    for (const part of [...token.split('.'), 'bi-mat', '127.0.0.1', 'lai-chau']) expect(kept).not.toContain(part);
  });

  test('is stored before the gateway is gone', async () => {
    const brief = await openGateway({ database: seeded.database, clock });
    await brief.ask('{ today }', {}, developmentToken);
    await brief.ask('{ today }', {}, developmentToken);
    await brief.close();
    expect(await counted()).toEqual([{ subject: '', action: 'query', code: 'TOKEN_UNTRUSTED', count: 2 }]);
  });
});

test('a known sender who is refused again and again leaves so many rows a minute, and is counted beyond', async () => {
  const [reader, other] = [await issuer.tokenFor({ thidua_role: 'READER' }), await issuer.tokenFor({ sub: 'anh-nam' })];
  const refuse = async (token: string, times = 1) => {
    for (let time = 0; time < times; time++) {
      const { data } = await gateway.ask(create, { input }, token);
      expect(data).toMatchObject({ createDocument: { code: 'NOT_ALLOWED' } });
    }
  };
  await refuse(reader, mostRowsAMinute + 3);
  await refuse(other);
  expect((await written()).attempts).toBe(mostRowsAMinute + 1);
  expect(await counted()).toEqual([{ subject: 'chi-lan', action: 'createDocument', code: 'NOT_ALLOWED', count: 3 }]);
  now = new Date(start.getTime() + 60_000);
  await refuse(reader);
  expect(await written()).toEqual({ ...nothing, attempts: mostRowsAMinute + 2 });
});
