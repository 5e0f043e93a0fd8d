import { expect, test } from 'vitest';
import { roles } from '../../platform/identity/viewer.ts';
import { nomineePolicy } from './nominee.policy.ts';

test('nobody may do anything with registers but for its own; only a home-affairs office signs', () => {
  const granted = Object.entries(nomineePolicy).map(([action, row]) => [
    action,
    ...['ANONYMOUS' as const, ...roles].map((role) => row[role] ?? 'denied'),
  ]);
  expect(['', 'ANONYMOUS', ...roles]).toEqual(['', 'ANONYMOUS', 'HOME_AFFAIRS', 'DEPARTMENT', 'COMMUNE', 'READER']);
  expect(granted).toEqual([
    ['nominee.read', 'denied', 'own', 'own', 'own', 'denied'],
    ['eligibility.read', 'denied', 'own', 'own', 'own', 'denied'],
    ['eligibility.sign', 'denied', 'own', 'denied', 'denied', 'denied'],
  ]);
});
