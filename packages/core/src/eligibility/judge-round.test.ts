import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nghiDinh152_2025 } from '../law-vn/instruments/nghi-dinh-152-2025.ts';
import { lawInForce } from '../law-vn/law-in-force.ts';
import { provisionAt } from '../sources/provision-at.ts';
import { judgeRound } from './judge-round.ts';
import type { RoundEntry } from './round.ts';

const law = lawInForce({ on: '2025-12-31' });
const provision = provisionAt(nghiDinh152_2025, 7, 1);
const good = {
  nominee: 'individual',
  subjects: ['employee'],
  ratings: { 2025: 'excellent' },
  judgements: { 'tinh-than-tu-luc': true },
} as const;

function entry(id: string, more: Partial<RoundEntry<'CSTDCS'>> = {}): RoundEntry<'CSTDCS'> {
  return { id, nominee: id, nomination: { award: 'CSTDCS', year: 2025, facts: good }, ...more };
}

describe('judgeRound', () => {
  it('proposes all who are eligible where there is no quota, and tells why others are not', () => {
    const poor = { award: 'CSTDCS', year: 2025, facts: { ...good, ratings: { 2025: 'failed' } } } as const;
    const result = judgeRound([entry('a'), entry('b', { nomination: poor })], law);
    expect(result.entries.map(({ id, outcome, reason }) => [id, outcome, reason])).toStrictEqual([
      ['a', 'proposed', null],
      ['b', 'cut', { why: 'verdict' }],
    ]);
    expect(result.entries[1]?.verdict.outcome).toBe('ineligible');
  });

  it('cuts by score to 20 %, rounded down, and at least one where that is the rule', () => {
    const entries = [3, 9, 7, 1].map((score) => entry(`s${score}`, { score }));
    const share = { base: 9, percent: 20, rounding: 'down' as const };
    const result = judgeRound(entries, law, [{ awards: ['CSTDCS'], allowed: share, provision }]);
    expect(result.quotas).toStrictEqual([{ quota: 0, allowed: 1, eligible: 4, proposed: 1, provision }]);
    expect(result.entries.filter(({ outcome }) => outcome === 'proposed').map(({ id }) => id)).toStrictEqual(['s9']);
    expect(result.entries[0]?.reason).toStrictEqual({ why: 'quota', quota: 0, allowed: 1, place: 3 });
    const small = { base: 4, percent: 20, rounding: 'down' as const };
    expect(judgeRound(entries, law, [{ awards: ['CSTDCS'], allowed: small, provision }]).quotas[0]?.allowed).toBe(0);
    const least = { ...small, minimum: 1 };
    expect(judgeRound(entries, law, [{ awards: ['CSTDCS'], allowed: least, provision }]).quotas[0]?.allowed).toBe(1);
  });

  it('prefers women among equals (Decree 152, Điều 4.6), and leaves other equals across the last place to people', () => {
    const equals = [entry('a', { score: 5 }), entry('b', { score: 5 }), entry('c', { score: 5, womenFirst: true })];
    const one = judgeRound(equals, law, [{ awards: ['CSTDCS'], allowed: 1, provision }]);
    expect(one.entries.map(({ outcome }) => outcome)).toStrictEqual(['cut', 'cut', 'proposed']);
    const two = judgeRound(equals, law, [{ awards: ['CSTDCS'], allowed: 2, provision }]);
    expect(two.entries.map(({ outcome }) => outcome)).toStrictEqual(['tied', 'tied', 'proposed']);
    expect(two.entries[0]?.reason).toStrictEqual({ why: 'tie', quota: 0, allowed: 2, with: ['a', 'b'] });
  });

  it('gives the same result by id for any order of the list', () => {
    const entries = Array.from({ length: 8 }, (_, index) =>
      entry(`e${index}`, { score: index % 3, womenFirst: index % 4 === 0 }),
    );
    const byId = (list: readonly RoundEntry<'CSTDCS'>[]) =>
      new Map(
        judgeRound(list, law, [{ awards: ['CSTDCS'], allowed: 3, provision }]).entries.map((one) => [
          one.id,
          one.reason,
        ]),
      );
    const expected = byId(entries);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: 8 }), (shuffled) => {
        const found = byId(shuffled);
        for (const { id } of entries) expect(found.get(id)).toStrictEqual(expected.get(id));
      }),
      { numRuns: 30 },
    );
  });

  it('lets an initiative carry one proposal of a nominee, and only if it is needed', () => {
    const merit = { kind: 'initiative', year: 2025, scope: 'unit', applied: true, key: 'sk-1' } as const;
    const byMerit = {
      award: 'CSTDCS',
      year: 2025,
      facts: { ...good, ratings: { 2025: 'good' }, merits: [merit] },
    } as const;
    const twice = [
      entry('first', { nominee: 'x', nomination: byMerit }),
      entry('second', { nominee: 'x', nomination: byMerit }),
      entry('other', { nominee: 'y', nomination: byMerit }),
    ];
    expect(judgeRound(twice, law).entries.map(({ reason }) => reason)).toStrictEqual([
      null,
      { why: 'meritUsed', by: 'first', key: 'sk-1' },
      null,
    ]);
    const unneeded = { ...byMerit, facts: { ...good, merits: [merit] } } as const;
    const kept = [
      entry('first', { nominee: 'x', nomination: unneeded }),
      entry('second', { nominee: 'x', nomination: byMerit }),
    ];
    expect(judgeRound(kept, law).entries.map(({ reason }) => reason)).toStrictEqual([null, null]);
  });

  it('gives one reward for one achievement', () => {
    const named = { award: 'CSTDCS', year: 2025, achievement: 'cuu-nguoi-2025', facts: good } as const;
    const result = judgeRound(
      [
        entry('a', { nominee: 'x', nomination: named }),
        entry('b', { nominee: 'x', nomination: named }),
        entry('c', { nominee: 'y', nomination: named }),
      ],
      law,
    );
    expect(result.entries.map(({ reason }) => reason)).toStrictEqual([
      null,
      { why: 'achievementRewarded', by: 'a', key: 'cuu-nguoi-2025' },
      null,
    ]);
  });

  it('refuses two entries with one id', () => {
    expect(() => judgeRound([entry('a'), entry('a')], law)).toThrow('KEY_DUPLICATE');
  });
});
