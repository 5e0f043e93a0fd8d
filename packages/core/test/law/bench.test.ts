import { describe, expect, it } from 'vitest';
import { isEligibleByHand } from '../../bench/floor.ts';
import { makeNominations } from '../../bench/nominations.ts';
import { makeRulesEngine } from '../../bench/rules-engine.ts';
import { judge, judgeOutcome } from '../../src/eligibility/judge.ts';
import { lawInForce } from '../../src/law-vn/law-in-force.ts';

// The benchmark compares times of the same work only if all find the same; times themselves are not asserted.
describe('the contestants of the benchmark', () => {
  it('find the same nominations eligible', async () => {
    const law = lawInForce({ on: '2025-12-31' });
    const run = makeRulesEngine(2025);
    const nominations = makeNominations(500);
    const found = nominations.map((one) => judge(one, law).outcome === 'eligible');
    expect(nominations.map((one) => judgeOutcome(one, law) === 'eligible')).toStrictEqual(found);
    expect(nominations.map(isEligibleByHand)).toStrictEqual(found);
    expect(await Promise.all(nominations.map(run))).toStrictEqual(found);
    expect(new Set(found).size).toBe(2);
  });
});
