import { describe, expect, it } from 'vitest';
import type { Honour } from '../facts/honour.ts';
import { after } from './after.ts';
import { elapsed } from './elapsed.ts';
import { evaluate } from './evaluate.ts';
import type { Finding } from './finding.ts';
import type { Requirement } from './requirement.ts';
import type { Scene } from './scene.ts';

function sceneOf(honours: readonly Honour[]): Scene {
  return {
    facts: { honours },
    award: 'HCSV',
    year: 2025,
    achievement: undefined,
    on: '2025-12-31',
    until: 2025,
    sureFrom: Number.NEGATIVE_INFINITY,
    possibleFrom: Number.NEGATIVE_INFINITY,
    floor: Number.NEGATIVE_INFINITY,
    windowMissing: [],
    standards: {},
  };
}

function outcomeOf(requirement: Requirement, honours: readonly Honour[]) {
  const trace: Finding[] = [];
  const outcome = evaluate(requirement, sceneOf(honours), trace);
  expect(evaluate(requirement, sceneOf(honours), null)).toBe(outcome);
  return { outcome, finding: trace[0] };
}

describe('the years after an earlier award', () => {
  const twentyFive = after<Requirement>({ awards: ['HCHCM'] }, elapsed(25));

  it('begin with the year after it', () => {
    expect(outcomeOf(twentyFive, [{ award: 'HCHCM', year: 2000 }]).outcome).toBe('met');
    expect(outcomeOf(twentyFive, [{ award: 'HCHCM', year: 2001 }]).outcome).toBe('unmet');
    expect(outcomeOf(twentyFive, []).outcome).toBe('unmet');
  });

  it('may begin with any such award', () => {
    const honours = [
      { award: 'HCHCM', year: 1990 },
      { award: 'HCHCM', year: 2010 },
    ];
    expect(outcomeOf(twentyFive, honours).outcome).toBe('met');
  });
});

describe('the latest award only', () => {
  const restarting = after<Requirement>({ awards: ['HCHCM'], latestOf: ['HCHCM'] }, elapsed(10));
  const interrupted = after<Requirement>({ awards: ['HCHCM'], latestOf: ['HCHCM', 'HCDL1'] }, elapsed(10));
  const first: Honour = { award: 'HCHCM', year: 1990 };

  it('restarts with a further award', () => {
    expect(outcomeOf(restarting, [first]).outcome).toBe('met');
    expect(outcomeOf(restarting, [first, { award: 'HCHCM', year: 2020 }]).outcome).toBe('unmet');
    expect(outcomeOf(restarting, [{ award: 'HCHCM', year: 2020 }, first]).outcome).toBe('unmet');
    expect(outcomeOf(restarting, [first, { award: 'HCHCM', year: 2015 }]).outcome).toBe('met');
  });

  it('is stopped by another kind in between, not by one before or after the year in question', () => {
    expect(outcomeOf(restarting, [first, { award: 'HCDL1', year: 2000 }]).outcome).toBe('met');
    expect(outcomeOf(interrupted, [first, { award: 'HCDL1', year: 2000 }]).outcome).toBe('unmet');
    expect(outcomeOf(interrupted, [first, { award: 'HCDL1', year: 1980 }]).outcome).toBe('met');
    expect(outcomeOf(interrupted, [first, { award: 'HCDL1', year: 2026 }]).outcome).toBe('met');
  });

  it('is open while it is not known whether the later one counts, and says what would settle it', () => {
    const upward = after<Requirement>({ awards: ['HCHCM'], latestOf: ['HCHCM'], countsUpward: true }, elapsed(10));
    const honours: readonly Honour[] = [
      { ...first, basis: 'merit' },
      { award: 'HCHCM', year: 2020 },
    ];
    const { outcome, finding } = outcomeOf(upward, honours);
    expect(outcome).toBe('unknown');
    expect(finding).toMatchObject({ parts: [{ year: 2020 }, { year: 1990, missing: ['honours[1].basis'] }] });
    expect(
      outcomeOf(upward, [
        { ...first, basis: 'merit' },
        { award: 'HCHCM', year: 2020, basis: 'sudden' },
      ]).outcome,
    ).toBe('met');
  });
});

describe('years that already earned the award itself', () => {
  const five = after<Requirement>({ awards: ['HCHCM'], sinceItself: true }, elapsed(5));
  const anchor: Honour = { award: 'HCHCM', year: 2010 };

  it('do not count again', () => {
    expect(outcomeOf(five, [anchor, { award: 'HCSV', year: 2021, basis: 'merit' }]).outcome).toBe('unmet');
    expect(outcomeOf(five, [anchor, { award: 'HCSV', year: 2020, basis: 'merit' }]).outcome).toBe('met');
  });

  it('were not used up by a grant for something sudden or thematic', () => {
    expect(outcomeOf(five, [anchor, { award: 'HCSV', year: 2021, basis: 'sudden' }]).outcome).toBe('met');
    expect(outcomeOf(five, [anchor, { award: 'HCSV', year: 2021, basis: 'campaign' }]).outcome).toBe('met');
  });

  it('are open while the basis of that grant is not known', () => {
    const { outcome, finding } = outcomeOf(five, [anchor, { award: 'HCSV', year: 2021 }]);
    expect(outcome).toBe('unknown');
    expect(JSON.stringify(finding)).toContain('honours[1].basis');
  });

  it('count where the clause does not say so', () => {
    const any = after<Requirement>({ awards: ['HCHCM'] }, elapsed(5));
    expect(outcomeOf(any, [anchor, { award: 'HCSV', year: 2021, basis: 'merit' }]).outcome).toBe('met');
  });
});
