import { vietnamUnitsWithSeedProvinces } from '@thidua/core';
import { expect, test } from 'vitest';
import { isGatewayError } from '../gateway-errors.ts';
import { silentLogger as log } from '../logger.ts';
import { demoUsers } from './demo-users.ts';
import { developmentLines } from './development-lines.ts';
import { openIdentity } from './identity.ts';
import type { IdentitySettings } from './identity-settings.ts';
import { verifyToken } from './verify-token.ts';

const register = vietnamUnitsWithSeedProvinces();
const now = new Date('2026-11-22T05:00:00Z');
const users = demoUsers(register, '2026-11-22');
const settings: IdentitySettings = {
  production: false,
  issuer: undefined,
  audience: 'thidua',
  claims: { role: 'thidua_role', unit: 'thidua_unit' },
};
const develop = async (more: Partial<IdentitySettings> = {}) => {
  const { development } = await openIdentity({ ...settings, ...more }, { log, users: () => users });
  if (development === null) throw new Error('no development issuer');
  return development;
};

test('production without an issuer does not open', async () => {
  const caught = await openIdentity({ ...settings, production: true }, { log, users: () => users }).catch(
    (error: unknown) => error,
  );
  expect(isGatewayError(caught, 'ISSUER_MISSING')).toBe(true);
  expect(String(caught)).toContain('Set THIDUA_ISSUER');
});

test('where an issuer is set there is no other, in production or not', async () => {
  for (const production of [true, false]) {
    const identity = await openIdentity(
      { ...settings, production, issuer: 'https://id.example' },
      { log, users: () => users },
    );
    expect([identity.trusted.issuer, identity.development]).toEqual(['https://id.example', null]);
  }
});

test('every demo user gets a token that this process takes, for eight hours', async () => {
  const issuer = await develop({ audience: 'other', claims: { role: 'r', unit: 'u' } });
  for (const { user, role, name } of users) {
    const { token, expiresAt } = (await issuer.tokenFor(user, now)) ?? { token: '', expiresAt: now };
    expect(await verifyToken(token, issuer.trusted, now)).toMatchObject({ subject: `demo:${user}`, role, name });
    expect(expiresAt.toISOString()).toBe('2026-11-22T13:00:00.000Z');
  }
  expect(await issuer.tokenFor('nobody', now)).toBeNull();
});

test('a token of one process is none in another: the key dies with it', async () => {
  const [one, other] = await Promise.all([develop(), develop()]);
  const token = (await one.tokenFor('nguoi-doc', now))?.token ?? '';
  await expect(verifyToken(token, other.trusted, now)).rejects.toMatchObject({ code: 'TOKEN_UNTRUSTED' });
});

test('demo users stand for the units of the day', () => {
  expect(users.map(({ user, role, unit }) => [user, role, ...unit])).toEqual([
    ['so-noi-vu-lai-chau', 'HOME_AFFAIRS', '12@2008-08-01'],
    ['so-noi-vu-bac-giang', 'HOME_AFFAIRS', '24@2025-07-01'],
    ['so-noi-vu-tra-vinh', 'HOME_AFFAIRS', '86@2025-07-01'],
    ['so-noi-vu-vinh-long', 'HOME_AFFAIRS', '86@2025-07-01'],
    ['so-noi-vu-hau-giang', 'HOME_AFFAIRS', '92@2025-07-01'],
    ['so-van-hoa-lai-chau', 'DEPARTMENT', 'lai-chau-2024/so-van-hoa-the-thao-du-lich'],
    ['cap-xa-lai-chau', 'COMMUNE', expect.stringMatching(/^\d{5}@2025-07-01$/)],
    ['cap-xa-lai-chau-2', 'COMMUNE', expect.stringMatching(/^\d{5}@2025-07-01$/)],
    ['cap-xa-lai-chau-3', 'COMMUNE', expect.stringMatching(/^\d{5}@2025-07-01$/)],
    ['nguoi-doc', 'READER'],
  ]);
  expect(new Set(users.filter(({ role }) => role === 'COMMUNE').map(({ unit }) => unit[0])).size).toBe(3);
  expect(users.every(({ name }) => name.endsWith('(dùng thử)'))).toBe(true);
  expect(demoUsers(register, '2024-12-31')[1]).toMatchObject({
    name: 'Sở Nội vụ Bắc Giang (dùng thử)',
    unit: [expect.stringMatching(/^24@(?!2025)/)],
  });
});

test('the lines at start say what it is, give one token, and where the others are', async () => {
  const issuer = await develop();
  const lines = await developmentLines(issuer, 'http://localhost:4000', now);
  const text = lines.join('\n');
  expect(text).toContain('DEVELOPMENT: whoever sits at this machine can be any of the demo users.');
  expect(text).toContain('of so-noi-vu-lai-chau, good for 8 hours');
  const token = /Bearer ([\w.-]+)/.exec(text)?.[1] ?? '';
  expect(await verifyToken(token, issuer.trusted, now)).toMatchObject({ role: 'HOME_AFFAIRS' });
  expect(text).toContain('http://localhost:4000/dev/token?user=…');
});
