import { expect, it } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import type { Finding } from './finding.ts';
import { evaluateRoundAnniversary, roundAnniversary } from './round-anniversary.ts';
import type { Scene } from './scene.ts';

function ask(facts: Facts, on: string) {
  const scene: Scene = {
    facts,
    award: 'HCDL1',
    year: Number(on.slice(0, 4)),
    achievement: undefined,
    on,
    until: Number(on.slice(0, 4)),
    sureFrom: Number.NEGATIVE_INFINITY,
    possibleFrom: Number.NEGATIVE_INFINITY,
    floor: Number.NEGATIVE_INFINITY,
    windowMissing: [],
    standards: {},
  };
  const trace: Finding[] = [];
  const outcome = evaluateRoundAnniversary(roundAnniversary(), scene, trace);
  expect(evaluateRoundAnniversary(roundAnniversary(), scene, null)).toBe(outcome);
  return { outcome, finding: trace[0] };
}

it.each([
  ['1945-08-28', '2024-12-31', 'unmet', 79],
  ['1945-08-28', '2025-01-01', 'met', 80],
  ['1945-08-28', '2025-12-31', 'met', 80],
  ['1945-08-28', '2026-01-01', 'unmet', 81],
  ['2000-05-05', '2025-05-05', 'unmet', 25],
])('founded on %s, proposed on %s: %s', (foundedOn, on, outcome, age) => {
  expect(ask({ foundedOn }, on)).toMatchObject({ outcome, finding: { observed: { value: age } } });
});

it('the year of founding is no anniversary, nor is one before it', () => {
  expect(ask({ foundedOn: '2025-03-01' }, '2025-12-31').outcome).toBe('unmet');
  expect(ask({ foundedOn: '2035-03-01' }, '2025-12-31').outcome).toBe('unmet');
});

it('asks for a founding day that is not known', () => {
  expect(ask({}, '2025-01-01')).toMatchObject({ outcome: 'unknown', finding: { missing: ['foundedOn'] } });
});
