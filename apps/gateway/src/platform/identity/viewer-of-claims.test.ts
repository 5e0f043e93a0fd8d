import { expect, test } from 'vitest';
import { TokenRefused } from './token-refused.ts';
import { viewerOfClaims } from './viewer-of-claims.ts';

const names = { role: 'thidua_role', unit: 'thidua_unit' };
const of = (claims: object) => viewerOfClaims({ sub: 'x', ...claims }, names);
function refused(claims: object): unknown {
  try {
    return of(claims);
  } catch (error) {
    return error instanceof TokenRefused ? [error.code, (error.data as { claim: string }).claim] : error;
  }
}

test('what a token leaves out is empty', () => {
  expect(of({})).toEqual({ subject: 'x', role: null, units: [], organizations: [] });
  expect(of({ thidua_role: null, thidua_unit: null })).toEqual(of({}));
  expect(of({ thidua_role: 'HOME_AFFAIRS', thidua_unit: [] })).toMatchObject({ role: 'HOME_AFFAIRS', units: [] });
});

test('units are named with their first day, departments by the key of the organization', () => {
  expect(of({ name: 'An', thidua_role: 'HOME_AFFAIRS', thidua_unit: '24@2025-07-01' })).toEqual({
    subject: 'x',
    name: 'An',
    role: 'HOME_AFFAIRS',
    units: [{ code: '24', validFrom: '2025-07-01' }],
    organizations: [],
  });
  expect(of({ thidua_role: 'DEPARTMENT', thidua_unit: ['lai-chau-2024/so-noi-vu'] })).toMatchObject({
    units: [],
    organizations: ['lai-chau-2024/so-noi-vu'],
  });
});

test('the names of the claims are taken whole', () => {
  const claims = { sub: 'x', 'https://a.example/role': 'READER', a: { role: 'HOME_AFFAIRS' }, 'a.role': 'COMMUNE' };
  expect(viewerOfClaims(claims, { role: 'https://a.example/role', unit: 'u' }).role).toBe('READER');
  expect(viewerOfClaims(claims, { role: 'a.role', unit: 'u' }).role).toBe('COMMUNE');
});

test.each([
  [{ thidua_role: 'ADMIN' }, 'thidua_role'],
  [{ thidua_role: 'home_affairs' }, 'thidua_role'],
  [{ thidua_role: ['HOME_AFFAIRS'] }, 'thidua_role'],
  [{ thidua_role: 'constructor' }, 'thidua_role'],
  [{ thidua_role: 'HOME_AFFAIRS', thidua_unit: '24' }, 'thidua_unit'],
  [{ thidua_role: 'HOME_AFFAIRS', thidua_unit: '24@2025-02-30' }, 'thidua_unit'],
  [{ thidua_role: 'HOME_AFFAIRS', thidua_unit: 24 }, 'thidua_unit'],
  [{ thidua_role: 'HOME_AFFAIRS', thidua_unit: ['24@2025-07-01', null] }, 'thidua_unit'],
  [{ thidua_role: 'HOME_AFFAIRS', thidua_unit: { code: '24' } }, 'thidua_unit'],
  [{ thidua_role: 'HOME_AFFAIRS', thidua_unit: Array.from({ length: 101 }, () => '24@2025-07-01') }, 'thidua_unit'],
  // A department that could name its province would see all of it.
  [{ thidua_role: 'DEPARTMENT', thidua_unit: '12@2008-08-01' }, 'thidua_unit'],
  [{ thidua_role: 'COMMUNE', thidua_unit: 'lai-chau-2024/so-noi-vu' }, 'thidua_unit'],
  [{ sub: '' }, 'sub'],
  [{ sub: 'x'.repeat(256) }, 'sub'],
])('%j is refused, and the claim named', (claims, claim) => {
  expect(refused(claims)).toEqual(['TOKEN_CLAIM_UNUSABLE', claim]);
});
