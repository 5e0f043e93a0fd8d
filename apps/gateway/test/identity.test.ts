import { vietnamUnitsWithSeedProvinces } from '@thidua/core';
import { generateKeyPair } from 'jose';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fixedClock } from '../src/platform/clock.ts';
import { demoUsers } from '../src/platform/identity/demo-users.ts';
import { type Identity, openIdentity } from '../src/platform/identity/identity.ts';
import type { IdentitySettings } from '../src/platform/identity/identity-settings.ts';
import { type GatewayClient, openGateway, testDay } from './client/gateway-client.ts';
import { type Issuer, openIssuer } from './client/open-issuer.ts';
import { openTestDatabase, type TestDatabase } from './support/test-database.ts';

const whoAsks = '{ viewer { name role units { code validFrom } organizations { key } } }';
const now = fixedClock(testDay).now();
const settings: IdentitySettings = {
  production: true,
  issuer: undefined,
  audience: 'thidua',
  claims: { role: 'thidua_role', unit: 'thidua_unit' },
};

let lines: string[] = [];
const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
const open = (identity?: Identity) => openGateway({ database: seeded.database, log, ...(identity && { identity }) });
const asking = async (gateway: GatewayClient, token?: string) => {
  const { status, data, errors } = await gateway.ask(whoAsks, {}, token);
  return status === 200 ? data?.viewer : { status, code: errors[0]?.extensions.code };
};

let seeded: TestDatabase;
let issuer: Issuer;
let production: GatewayClient;
let development: GatewayClient;
let developmentIdentity: Identity;
beforeAll(async () => {
  seeded = await openTestDatabase({ seeded: true });
  issuer = await openIssuer(now);
  const users = () => demoUsers(vietnamUnitsWithSeedProvinces(), testDay);
  production = await open(await openIdentity({ ...settings, issuer: issuer.issuer }, { log, users }));
  developmentIdentity = await openIdentity({ ...settings, production: false }, { log, users });
  development = await open(developmentIdentity);
});
afterAll(async () => {
  await Promise.all([production.close(), development.close(), issuer.close()]);
  await seeded.close();
});
beforeEach(() => {
  lines = [];
});

const demoToken = async (user: string) => {
  const found = await developmentIdentity.development?.tokenFor(user, now);
  return found?.token ?? '';
};

describe('who asks', () => {
  test('is nobody without a token', async () => {
    expect(await asking(production)).toBeNull();
    expect(await asking(development)).toBeNull();
  });

  test('is who the issuer says, by the keys that its discovery document names, asked for once', async () => {
    const claims = { name: 'Lan', thidua_role: 'HOME_AFFAIRS', thidua_unit: '12@2008-08-01' };
    const token = await issuer.tokenFor(claims);
    const answers = await Promise.all(Array.from({ length: 10 }, () => asking(production, token)));
    const viewer = {
      name: 'Lan',
      role: 'HOME_AFFAIRS',
      units: [{ code: '12', validFrom: '2008-08-01' }],
      organizations: [],
    };
    expect(answers).toEqual(Array.from({ length: 10 }, () => viewer));
    expect(issuer.timesAsked()).toBe(2);
  });

  test('without claims is somebody without role and units', async () => {
    expect(await asking(production, await issuer.tokenFor({}))).toEqual({
      name: null,
      role: null,
      units: [],
      organizations: [],
    });
  });

  test('is known anew with each request: the next one on the same connection is nobody again', async () => {
    expect(await asking(development, await demoToken('nguoi-doc'))).toMatchObject({ name: 'Người đọc (dùng thử)' });
    expect(await asking(development)).toBeNull();
  });
});

describe('a token that is not taken', () => {
  test('is answered 401 with a code, a sentence and nothing of its own', async () => {
    const token = await issuer.tokenFor({ exp: now.getTime() / 1000 - 61 });
    const { status, data, errors, headers } = await production.ask(whoAsks, {}, token);
    expect([status, data]).toEqual([401, null]);
    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(errors).toEqual([
      {
        message: 'The token has expired. Sign in again for a new one.',
        extensions: {
          code: 'TOKEN_EXPIRED',
          data: {},
          sentences: {
            vi: 'Mã truy cập đã hết hạn. Hãy đăng nhập lại để lấy mã mới.',
            en: 'The token has expired. Sign in again for a new one.',
          },
        },
      },
    ]);
  });

  test('is refused for another key, another service, a strange claim', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const code = async (token: string) => ((await asking(production, token)) as { code: unknown }).code;
    expect(await code(await issuer.tokenFor({}, privateKey))).toBe('TOKEN_UNTRUSTED');
    expect(await code(await issuer.tokenFor({ aud: 'other' }))).toBe('TOKEN_WRONG_AUDIENCE');
    expect(await code(await issuer.tokenFor({ thidua_role: 'KING' }))).toBe('TOKEN_CLAIM_UNUSABLE');
  });

  test('of the development issuer is worth nothing in production', async () => {
    expect(await asking(production, await demoToken('so-noi-vu-lai-chau'))).toEqual({
      status: 401,
      code: 'TOKEN_UNTRUSTED',
    });
  });

  test('is refused where nobody is trusted', async () => {
    const nobody = await open();
    expect(await asking(nobody, await demoToken('nguoi-doc'))).toEqual({ status: 401, code: 'TOKEN_UNTRUSTED' });
    expect(await asking(nobody)).toBeNull();
    await nobody.close();
  });

  test.each(['Basic YTpi', 'Bearer', 'Bearer ', 'Bearer a b', 'bearer abc', '', 'Bearer a.b.c, Bearer d.e.f'])(
    'an authorization of another form is refused too (%j)',
    async (authorization) => {
      const response = await fetch(`${production.origin}/graphql?query={viewer{name}}`, {
        headers: { authorization, accept: 'application/json' },
      });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOKEN_MALFORMED' } }] });
    },
  );

  test('comes before everything else that may be wrong with a request', async () => {
    const response = await fetch(`${production.origin}/graphql`, {
      method: 'POST',
      headers: { authorization: 'Bearer a.b.c', 'content-type': 'application/json' },
      body: 'no JSON',
    });
    expect(response.status).toBe(401);
  });
});

test('an issuer that is away: 503 for a token, an answer for the public', async () => {
  const gone = await openIssuer(now);
  const token = await gone.tokenFor({});
  await gone.close();
  const gateway = await open(await openIdentity({ ...settings, issuer: gone.issuer }, { log, users: () => [] }));
  expect(await asking(gateway, token)).toEqual({ status: 503, code: 'ISSUER_UNREACHABLE' });
  expect(await asking(gateway)).toBeNull();
  await gateway.close();
});

describe('tokens for demo users', () => {
  const get = async (gateway: GatewayClient, query: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${gateway.origin}/dev/token${query}`, { headers });
    const text = await response.text();
    return { status: response.status, cache: response.headers.get('cache-control'), text };
  };

  test('are handed out on this machine, and taken', async () => {
    const { status, cache, text } = await get(development, '?user=cap-xa-lai-chau');
    expect([status, cache]).toEqual([200, 'no-store']);
    const { token, authorization, expiresAt } = JSON.parse(text);
    expect([authorization, expiresAt]).toEqual([`Bearer ${token}`, '2026-11-22T13:00:00.000Z']);
    expect(await asking(development, token)).toMatchObject({ role: 'COMMUNE', units: [{ validFrom: '2025-07-01' }] });
  });

  test('are listed, and a wrong name is told who there is', async () => {
    const listed = JSON.parse((await get(development, '')).text);
    expect(listed.users).toHaveLength(10);
    const unknown = await get(development, '?user=vua');
    expect([unknown.status, JSON.parse(unknown.text).users]).toEqual([404, listed.users]);
  });

  test('do not exist in production, behind a proxy, or for another way of asking', async () => {
    expect((await get(production, '?user=nguoi-doc')).status).toBe(404);
    const handedOn = await get(development, '?user=nguoi-doc', { 'x-forwarded-for': '203.0.113.7' });
    expect([handedOn.status, handedOn.text]).toEqual([404, expect.not.stringContaining('eyJ')]);
    const posted = await fetch(`${development.origin}/dev/token?user=nguoi-doc`, { method: 'POST' });
    expect(posted.status).toBe(404);
  });
});

test('the log never holds a token, taken, refused or handed out, nor the words of its claims', async () => {
  const good = await issuer.tokenFor({ name: 'ten-bi-mat' });
  const bad = await issuer.tokenFor({ name: 'ten-bi-mat', exp: 1 });
  const strange = await issuer.tokenFor({ thidua_role: 'vai-bi-mat' });
  for (const token of [good, bad, strange]) await production.ask(whoAsks, {}, token);
  const handed = JSON.parse(await (await fetch(`${development.origin}/dev/token?user=nguoi-doc`)).text()).token;
  await development.ask(whoAsks, {}, handed);
  await expect.poll(() => lines.filter((line) => line.includes('request answered')).length).toBe(5);
  const logged = lines.join('\n');
  for (const token of [good, bad, strange, handed])
    for (const part of token.split('.')) expect(logged).not.toContain(part);
  expect(logged).not.toContain('bi-mat');
  expect(lines.map((line) => JSON.parse(line).errorCodes).filter(Boolean)).toEqual([
    ['TOKEN_EXPIRED'],
    ['TOKEN_CLAIM_UNUSABLE'],
  ]);
});
