import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { nomineePolicy } from '../modules/nominees/nominee.policy.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import { mayDo, reachIn, requireMay } from './access.ts';

const today = '2026-11-22';
const laiChau = { code: '12', validFrom: '2008-08-01' };
const office: Viewer = { subject: 'x', role: 'HOME_AFFAIRS', units: [laiChau], organizations: [] };
const holder = { unit: laiChau, organizations: [] };
const foreign = { unit: { code: '24', validFrom: '2025-07-01' }, organizations: [] };

test('a resolver asks with its context: for one record', () => {
  expect(mayDo({ viewer: office, today }, nomineePolicy, 'nominee.read', holder)).toEqual({ allowed: true });
  requireMay({ viewer: office, today }, nomineePolicy, 'eligibility.sign', holder);
});

test('for a list', () => {
  const reach = reachIn({ viewer: office, today }, nomineePolicy, 'nominee.read');
  expect(reach).toMatchObject({ kind: 'own', organizationKeys: [] });
  expect(reach.kind === 'own' && reach.unitKeys.includes('12@2008-08-01')).toBe(true);
});

test('a refusal is an error with the action, the reasons and a sentence', () => {
  const refusal = (viewer: Viewer | null) => {
    try {
      requireMay({ viewer, today }, nomineePolicy, 'nominee.read', foreign);
    } catch (error) {
      return error instanceof GraphQLError ? [error.message, error.extensions.code, error.extensions.data] : error;
    }
    return null;
  };
  expect(refusal(null)).toEqual([
    'This is not public. Sign in and send a token.',
    'NOT_ALLOWED',
    { action: 'nominee.read', reasons: ['TOKEN_NEEDED'] },
  ]);
  expect(refusal(office)).toEqual([
    'This belongs to another unit.',
    'NOT_ALLOWED',
    { action: 'nominee.read', reasons: ['NOT_OWN'] },
  ]);
});
