import { describe, expect, it } from 'vitest';
import type { MembersOfYear } from '../facts/members.ts';
import { evaluate } from './evaluate.ts';
import type { Finding } from './finding.ts';
import type { Scene } from './scene.ts';
import { shareOfMembers } from './share-of-members.ts';

function sceneOf(members?: MembersOfYear): Scene {
  return {
    facts: members === undefined ? {} : { members: { 2025: members } },
    award: 'TTLDXS',
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

const seventy = shareOfMembers('LDTT', 70);
const aboveHalf = shareOfMembers('LDTT', 50, { above: true });

describe('shareOfMembers', () => {
  it.each([
    [seventy, 139, 'unmet'],
    [seventy, 140, 'met'],
    [aboveHalf, 100, 'unmet'],
    [aboveHalf, 101, 'met'],
    [shareOfMembers('LDTT', 50), 100, 'met'],
  ] as const)('%o of 200 with %i: %s', (asked, holders, outcome) => {
    expect(evaluate(asked, sceneOf({ total: 200, holders: { LDTT: holders } }), null)).toBe(outcome);
  });

  it('counts who completed apart from who holds a title', () => {
    const scene = sceneOf({ total: 200, completed: 199, holders: { LDTT: 200 } });
    expect(evaluate(shareOfMembers('completed', 100), scene, null)).toBe('unmet');
    expect(evaluate(shareOfMembers('LDTT', 100), scene, null)).toBe('met');
  });

  it.each([
    [seventy, sceneOf(), 'members.2025.holders.LDTT'],
    [seventy, sceneOf({ total: 10, completed: 10 }), 'members.2025.holders.LDTT'],
    [shareOfMembers('completed', 100), sceneOf({ total: 10 }), 'members.2025.completed'],
  ] as const)('names what is not known', (asked, scene, path) => {
    const trace: Finding[] = [];
    expect(evaluate(asked, scene, trace)).toBe('unknown');
    expect(trace).toMatchObject([{ kind: 'leaf', outcome: 'unknown', missing: [path] }]);
  });

  it('keeps the strict bound in its data alone where it is asked', () => {
    expect(seventy).toStrictEqual({ kind: 'shareOfMembers', who: 'LDTT', percent: 70 });
    expect(aboveHalf).toStrictEqual({ kind: 'shareOfMembers', who: 'LDTT', percent: 50, above: true });
  });
});
