import { describe, expect, it } from 'vitest';
import { lawInForce } from '../law-vn/law-in-force.ts';
import { provisionCode } from '../sources/provision-at.ts';
import { compareLaws } from './compare-laws.ts';
import { impactOf } from './impact-of.ts';

const commune = {
  nominee: 'collective',
  subjects: ['commune'],
  contests: [{ kind: 'movement', by: 'district', year: 2025, as: 'leader' }],
} as const;
const before = lawInForce({ on: '2025-06-30' });
const after = lawInForce({ on: '2025-07-01' });

describe('compareLaws', () => {
  it('names the clause that turns the verdict on a commune that led its district', () => {
    const comparison = compareLaws({ award: 'XPTB', year: 2025, facts: commune }, { before, after });
    expect([comparison.before.outcome, comparison.after.outcome]).toStrictEqual(['undetermined', 'ineligible']);
    expect(
      comparison.turnedBy
        .filter(({ outcome }) => outcome === 'unmet')
        .map(({ under, provision }) => [under, provisionCode(provision)]),
    ).toStrictEqual([['after', '152/2025/NĐ-CP, 8']]);
  });

  it('says nothing turns where the outcome is the same', () => {
    const facts = { nominee: 'individual', subjects: ['employee'], ratings: { 2025: 'failed' } } as const;
    const comparison = compareLaws({ award: 'LDTT', year: 2025, facts }, { before, after });
    expect(comparison).toMatchObject({ turned: false, turnedBy: [] });
  });
});

describe('impactOf', () => {
  const led = { award: 'XPTB', year: 2025, facts: commune } as const;
  const ledProvince = {
    award: 'XPTB',
    year: 2025,
    facts: { ...commune, contests: [{ kind: 'movement', by: 'province', year: 2025, as: 'leader' }] },
  } as const;

  it('counts who changes, and explains only those', () => {
    const impact = impactOf({ before, after }, [led, ledProvince, { ...led, facts: { nominee: 'individual' } }]);
    expect(impact.other.map(({ index }) => index)).toStrictEqual([0, 1]);
    expect([impact.gain, impact.lose, impact.unchanged]).toStrictEqual([[], [], 1]);
    expect(impact.counts.before).toStrictEqual({ eligible: 0, ineligible: 2, undetermined: 1, deferred: 0 });
    expect(impact.counts.after).toStrictEqual({ eligible: 0, ineligible: 2, undetermined: 1, deferred: 0 });
  });

  it('tells who loses and who gains', () => {
    const facts = {
      nominee: 'collective',
      subjects: [],
      ratings: { 2023: 'good' },
      members: { 2023: { total: 10, completed: 10, holders: { LDTT: 6 }, disciplined: { warning: 0, heavier: 0 } } },
      judgements: {
        'noi-bo-doan-ket': true,
      },
    } as const;
    const old = lawInForce({ on: '2023-12-31' });
    const now = lawInForce({ on: '2024-01-01' });
    const nomination = { award: 'TTLDTT', year: 2023, facts } as const;
    const impact = impactOf({ before: old, after: now }, [nomination]);
    // 6 of 10: more than half, less than 70 %.
    expect(impact.counts.after.ineligible).toBe(1);
    expect(impact.counts.before.ineligible).toBe(0);
  });
});
