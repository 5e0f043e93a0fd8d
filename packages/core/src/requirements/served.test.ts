import { describe, expect, it } from 'vitest';
import type { Service } from '../facts/service.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';
import { evaluateServed, type Served, served } from './served.ts';

const sceneOf = (service: readonly Service[] | undefined, on = '2025-12-31'): Scene => ({
  facts: service === undefined ? {} : { service },
  award: 'HUCCSVV1',
  year: 2025,
  achievement: undefined,
  on,
  until: 2025,
  sureFrom: Number.NEGATIVE_INFINITY,
  possibleFrom: Number.NEGATIVE_INFINITY,
  floor: Number.NEGATIVE_INFINITY,
  windowMissing: [],
  standards: {},
});

function ask(requirement: Served, service: readonly Service[] | undefined, on?: string) {
  const trace: Finding[] = [];
  const outcome = evaluateServed(requirement, sceneOf(service, on), trace);
  expect(evaluateServed(requirement, sceneOf(service, on), null)).toBe(outcome);
  return { outcome, finding: trace[0] };
}

const army = (from: string, until: string | null, place?: Service['place']): Service => ({
  kind: 'army',
  from,
  until,
  ...(place === undefined ? {} : { place }),
});

describe('a half-open band', () => {
  const band = served({ in: ['army'], atLeast: 10, below: 15, unbroken: true });

  it('begins with the last day of the tenth year and ends before the last day of the fifteenth', () => {
    const from2000 = [army('2000-07-01', null)];
    expect(ask(band, from2000, '2010-06-29').outcome).toBe('unmet');
    expect(ask(band, from2000, '2010-06-30').outcome).toBe('met');
    expect(ask(band, from2000, '2015-06-29').outcome).toBe('met');
    expect(ask(band, from2000, '2015-06-30').outcome).toBe('unmet');
  });

  it('counts only service of the kinds asked', () => {
    expect(ask(band, [{ kind: 'police', from: '2012-01-01', until: null }]).outcome).toBe('unmet');
  });
});

describe('without a gap', () => {
  const unbroken = served({ in: ['army'], atLeast: 10, unbroken: true });

  it('takes the longest run, not the sum and not the last one', () => {
    expect(ask(unbroken, [army('2000-01-01', '2008-12-31'), army('2010-01-01', '2018-12-31')]).outcome).toBe('unmet');
    const { outcome, finding } = ask(unbroken, [army('2000-01-01', '2010-12-31'), army('2015-01-01', '2018-12-31')]);
    expect(outcome).toBe('met');
    expect(finding).toMatchObject({ observed: { least: 11, most: 11 }, missing: [] });
  });

  it('joins stretches that touch', () => {
    expect(ask(unbroken, [army('2000-01-01', '2005-03-31'), army('2005-04-01', '2009-12-31')]).outcome).toBe('met');
  });
});

describe('places that count twice', () => {
  const doubled = served({ in: ['army'], atLeast: 10, double: ['sea', 'island'] });

  it('doubles the days there', () => {
    expect(ask(doubled, [army('2020-01-01', '2024-12-31', 'island')]).outcome).toBe('met');
    expect(ask(doubled, [army('2020-01-01', '2024-12-30', 'island')]).outcome).toBe('unmet');
    expect(ask(doubled, [army('2020-01-01', '2024-12-31', 'border')]).outcome).toBe('unmet');
  });

  it('asks for the place where it would decide, and only there', () => {
    expect(ask(doubled, [army('2020-01-01', '2024-12-31')])).toMatchObject({
      outcome: 'unknown',
      finding: { observed: { least: 5, most: 10 }, missing: ['service[0].place'] },
    });
    expect(ask(doubled, [army('2021-01-01', '2024-12-31')])).toMatchObject({
      outcome: 'unmet',
      finding: { missing: [] },
    });
    expect(ask(doubled, [army('2010-01-01', '2024-12-31')])).toMatchObject({
      outcome: 'met',
      finding: { missing: [] },
    });
  });
});

describe('nothing but some places', () => {
  const only = served({ in: ['army'], atLeast: 1, below: 5, only: ['sea', 'island'] });

  it('leaves the rest out', () => {
    expect(
      ask(only, [army('2010-01-01', '2019-12-31', 'ordinary'), army('2020-01-01', '2020-12-31', 'sea')]).outcome,
    ).toBe('met');
    expect(ask(only, [army('2010-01-01', '2019-12-31', 'ordinary')]).outcome).toBe('unmet');
  });

  it('an unknown place matters only where it could change the outcome', () => {
    const threeAtSea = army('2020-01-01', '2022-12-31', 'sea');
    expect(ask(only, [threeAtSea, army('2023-01-01', '2023-12-31')]).outcome).toBe('met');
    expect(ask(only, [threeAtSea, army('2023-01-01', '2024-12-31')])).toMatchObject({
      outcome: 'unknown',
      finding: { observed: { least: 3, most: 5 }, missing: ['service[1].place'] },
    });
    expect(ask(only, [army('2023-01-01', '2023-06-30')]).outcome).toBe('unmet');
  });

  it('at least no year is some time, however short', () => {
    const some = served({ in: ['army'], atLeast: 0, below: 1, only: ['sea'] });
    expect(ask(some, []).outcome).toBe('unmet');
    expect(ask(some, [army('2025-01-01', '2025-01-01', 'sea')]).outcome).toBe('met');
    expect(ask(some, [army('2025-01-01', '2025-01-01')]).outcome).toBe('unknown');
    expect(ask(some, [army('2024-01-01', '2024-12-31', 'sea')]).outcome).toBe('unmet');
  });
});

it('a register that nobody gave leaves it open', () => {
  expect(ask(served({ in: ['army'], atLeast: 10 }), undefined)).toMatchObject({
    outcome: 'unknown',
    finding: { observed: {}, missing: ['service'] },
  });
});
