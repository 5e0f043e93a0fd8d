import { createHmac } from 'node:crypto';
import { CompactSign, createLocalJWKSet, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { TokenRefused } from './token-refused.ts';
import { type TrustedIssuer, verifyToken } from './verify-token.ts';

const now = new Date('2026-11-22T05:00:00Z');
const second = now.getTime() / 1000;
const claims = { role: 'thidua_role', unit: 'thidua_unit' };
const good: JWTPayload = {
  iss: 'https://issuer.example',
  aud: 'thidua',
  sub: 'an-official',
  iat: second,
  exp: second + 600,
  thidua_role: 'COMMUNE',
  thidua_unit: '03385@2025-07-01',
};

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
let own: Pair;
let strange: Pair;
let trusted: TrustedIssuer;
beforeAll(async () => {
  [own, strange] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('RS256', { extractable: true }),
  ]);
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(own.publicKey)), kid: 'one' }] });
  trusted = { issuer: 'https://issuer.example', audience: 'thidua', claims, keys };
});

const signed = (changes: object = {}, { privateKey } = own, header: object = {}) =>
  new SignJWT({ ...good, ...changes })
    .setProtectedHeader({ alg: 'RS256', kid: 'one', ...header })
    .sign(privateKey as CryptoKey);
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function outcome(token: string): Promise<unknown> {
  try {
    return await verifyToken(token, trusted, now);
  } catch (error) {
    return error instanceof TokenRefused ? error.code : error;
  }
}

test('a token of the issuer says who asks', async () => {
  expect(await outcome(await signed())).toEqual({
    subject: 'an-official',
    role: 'COMMUNE',
    units: [{ code: '03385', validFrom: '2025-07-01' }],
    organizations: [],
  });
});

describe('a token is refused', () => {
  test('that is for another service, of another issuer, or says neither', async () => {
    expect(await outcome(await signed({ aud: 'another' }))).toBe('TOKEN_WRONG_AUDIENCE');
    expect(await outcome(await signed({ aud: undefined }))).toBe('TOKEN_WRONG_AUDIENCE');
    expect(await outcome(await signed({ iss: 'https://issuer.example/' }))).toBe('TOKEN_UNTRUSTED');
    expect(await outcome(await signed({ iss: undefined }))).toBe('TOKEN_UNTRUSTED');
    expect(await outcome(await signed({ aud: ['another', 'thidua'] }))).toMatchObject({ subject: 'an-official' });
  });

  test('that was signed by another key, whatever name it gives that key', async () => {
    expect(await outcome(await signed({}, strange))).toBe('TOKEN_UNTRUSTED');
    expect(await outcome(await signed({}, strange, { kid: 'two' }))).toBe('TOKEN_UNTRUSTED');
    const jwk = await exportJWK(strange.publicKey);
    expect(await outcome(await signed({}, strange, { jwk, kid: undefined }))).toBe('TOKEN_UNTRUSTED');
    expect(await outcome(await signed({}, strange, { jku: 'https://elsewhere.example/keys' }))).toBe('TOKEN_UNTRUSTED');
  });

  test('that was changed after it was signed', async () => {
    const [header, , signature] = (await signed()).split('.');
    const changed = base64({ ...good, thidua_role: 'HOME_AFFAIRS', thidua_unit: '12@2008-08-01' });
    expect(await outcome(`${header}.${changed}.${signature}`)).toBe('TOKEN_UNTRUSTED');
  });

  test.each(['none', 'None', 'NONE'])('that is not signed at all (%s)', async (alg) => {
    expect(await outcome(`${base64({ alg, kid: 'one' })}.${base64(good)}.`)).toBe('TOKEN_UNTRUSTED');
  });

  test.each(['HS256', 'HS384', 'HS512'])('that is signed with the public key as a shared secret (%s)', async (alg) => {
    const said = `${base64({ alg, kid: 'one' })}.${base64(good)}`;
    const pem = await exportSPKI(own.publicKey);
    const { n } = await exportJWK(own.publicKey);
    for (const secret of [
      pem,
      pem.trim(),
      JSON.stringify(await exportJWK(own.publicKey)),
      Buffer.from(`${n}`, 'base64url'),
    ]) {
      const signature = createHmac(`sha${alg.slice(2)}`, secret)
        .update(said)
        .digest('base64url');
      expect(await outcome(`${said}.${signature}`)).toBe('TOKEN_UNTRUSTED');
    }
  });

  test('that is checked with a shared secret, even where the keys are one', async () => {
    const secret = new TextEncoder().encode('a secret that is long enough to be one');
    const token = await new SignJWT(good).setProtectedHeader({ alg: 'HS256' }).sign(secret);
    const caught = await verifyToken(token, { ...trusted, keys: async () => secret }, now).catch((error) => error.code);
    expect(caught).toBe('TOKEN_UNTRUSTED');
  });

  test('that is no token', async () => {
    expect(await outcome('a.b.c')).toBe('TOKEN_MALFORMED');
    expect(await outcome((await signed()).split('.').slice(0, 2).join('.'))).toBe('TOKEN_MALFORMED');
    const list = new CompactSign(new TextEncoder().encode('[1]')).setProtectedHeader({ alg: 'RS256', kid: 'one' });
    expect(await outcome(await list.sign(own.privateKey))).toBe('TOKEN_MALFORMED');
  });

  test('without an end or without a subject', async () => {
    expect(await outcome(await signed({ exp: undefined }))).toBe('TOKEN_CLAIM_UNUSABLE');
    expect(await outcome(await signed({ exp: 'tomorrow' }))).toBe('TOKEN_CLAIM_UNUSABLE');
    expect(await outcome(await signed({ sub: undefined }))).toBe('TOKEN_CLAIM_UNUSABLE');
  });
});

test('clocks may differ by less than 60 seconds, and by no more', async () => {
  const subject = { subject: 'an-official' };
  expect(await outcome(await signed({ exp: second - 59 }))).toMatchObject(subject);
  expect(await outcome(await signed({ exp: second - 60 }))).toBe('TOKEN_EXPIRED');
  expect(await outcome(await signed({ exp: second - 3600 }))).toBe('TOKEN_EXPIRED');
  expect(await outcome(await signed({ nbf: second + 60 }))).toMatchObject(subject);
  expect(await outcome(await signed({ nbf: second + 61 }))).toBe('TOKEN_NOT_YET_VALID');
});

test('what an expired token says is not told before its signature is known to be good', async () => {
  expect(await outcome(await signed({ exp: second - 3600 }, strange))).toBe('TOKEN_UNTRUSTED');
});

test('the refusal holds nothing of the token', async () => {
  const token = await signed({ exp: second - 3600 });
  const caught = (await verifyToken(token, trusted, now).catch((error: unknown) => error)) as TokenRefused;
  expect(JSON.stringify([caught, caught.message, caught.data, caught.cause])).not.toContain('official');
});
