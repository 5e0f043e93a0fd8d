import { type Facts, quotas } from '@thidua/core';
import { describe, expect, test } from 'vitest';
import { lawOn } from '../law-book/law-on.ts';
import type { FlagCandidate } from './flag-candidates.ts';
import type { LedCluster } from './flag-leaders.ts';
import { baseOf, baseVerdicts, decideFlags } from './flag-round.ts';

const of = lawOn('2026-03-01');
const [provision] = quotas.rows.flatMap(({ provisions }) => provisions);

const good: Facts = {
  nominee: 'collective',
  contests: [{ kind: 'cluster', by: 'ministryOrProvince', year: 2025, as: 'leader' }],
  honours: [],
  judgements: {
    'hoan-thanh-vuot-chi-tieu': true,
    'tieu-bieu-trong-bo-tinh': true,
    'tieu-bieu-trong-so-dan-dau': true,
    'thanh-tich-xuat-sac-trong-nam': true,
    'noi-bo-doan-ket': true,
    'to-chuc-dang-trong-sach': true,
    'tich-cuc-tiet-kiem': true,
    'di-dau-tiet-kiem': true,
  },
};

const cluster = (id: string, ...leaders: readonly string[]) =>
  ({
    season: { id, year: 2025 },
    leaders: leaders.map((unit) => ({ ranked: { unit } })),
    doubts: [],
  }) as unknown as LedCluster;

function candidate(key: string, clusters: readonly LedCluster[], facts: Facts = good): FlagCandidate {
  return { key, clusters, facts, nominee: null, doubts: [] };
}

/** `a` leads two clusters by itself; `c` and `d` lead a third together. */
function round(factsOfD: Facts, allowed: number | null) {
  const shared = cluster('third', 'c', 'd');
  const candidates = [
    candidate('a', [cluster('first', 'a'), cluster('second', 'a')]),
    candidate('c', [shared]),
    candidate('d', [shared], factsOfD),
  ];
  const decided = decideFlags(candidates, 2025, of, {
    allowed,
    provisions: provision === undefined ? [] : [provision],
  });
  return {
    base: baseOf(candidates, baseVerdicts(candidates, 2025, of)),
    outcomes: [...decided].map(([key, { outcome, reason }]) => `${key} ${outcome} ${reason?.why}`),
    ofC: decided.get('c')?.reason,
  };
}

describe('leaders of clusters', () => {
  test('count once, however many clusters they lead and however many share a lead; who shares one is for people', () => {
    const { base, outcomes, ofC } = round(good, 3);
    expect(base).toEqual({ met: 2, possible: 2 });
    expect(outcomes).toEqual(['a proposed undefined', 'c tied leadShared', 'd tied leadShared']);
    expect(ofC).toEqual({ why: 'leadShared', with: ['c', 'd'] });
    expect(round(good, null).outcomes).toEqual(outcomes);
  });

  test('across the last place are tied, and none where there is no place', () => {
    expect(round(good, 2).outcomes).toEqual(['a tied tie', 'c tied tie', 'd tied tie']);
    expect(round(good, 0).outcomes).toEqual(['a cut quota', 'c cut quota', 'd cut quota']);
  });

  test('of whom one is open or fails leave what the share is taken of open, or to the other', () => {
    const { honours: _, judgements: __, ...unknown } = good;
    const open = round(unknown, 3);
    expect(open.base).toEqual({ met: 1, possible: 2 });
    expect(open.outcomes).toEqual(['a proposed undefined', 'c tied leadShared', 'd open notDecided']);
    const failed = round({ ...good, judgements: { ...good.judgements, 'noi-bo-doan-ket': false } }, 3);
    expect(failed.base).toEqual({ met: 1, possible: 2 });
    expect(failed.outcomes).toEqual(['a proposed undefined', 'c tied leadShared', 'd cut notEligible']);
  });
});
