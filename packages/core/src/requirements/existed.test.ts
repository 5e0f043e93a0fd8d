import { expect, it } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { evaluateExisted, existed } from './existed.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';

function ask(years: number, facts: Facts, on: string) {
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
  const outcome = evaluateExisted(existed(years), scene, trace);
  expect(evaluateExisted(existed(years), scene, null)).toBe(outcome);
  return { outcome, finding: trace[0] };
}

it('is inclusive: met on the anniversary, not the day before', () => {
  expect(ask(30, { foundedOn: '1995-11-22' }, '2025-11-21').outcome).toBe('unmet');
  expect(ask(30, { foundedOn: '1995-11-22' }, '2025-11-22').outcome).toBe('met');
});

it('a founding day of 29 February has its anniversary on 28 February', () => {
  expect(ask(10, { foundedOn: '2016-02-29' }, '2026-02-27').outcome).toBe('unmet');
  expect(ask(10, { foundedOn: '2016-02-29' }, '2026-02-28').outcome).toBe('met');
});

it('what will be founded has not existed; the end of the calendar is no error', () => {
  expect(ask(10, { foundedOn: '2190-01-01' }, '2025-01-01').outcome).toBe('unmet');
});

it('asks for a founding day that is not known', () => {
  expect(ask(10, {}, '2025-01-01')).toMatchObject({ outcome: 'unknown', finding: { missing: ['foundedOn'] } });
});
