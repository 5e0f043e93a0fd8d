import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passesVote, votesNeeded } from './vote.ts';

const percent = fc.integer({ min: 1, max: 100 });

it('passes exactly where votes × 100 ≥ percent × members, in integers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), percent, (members, votes, share) => {
      const agree = Math.min(votes, members);
      expect(passesVote({ members, agree, percent: share })).toBe(agree * 100 >= share * members);
    }),
  );
});

it('needs the least number that passes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), percent, (members, share) => {
      const needed = votesNeeded({ members, percent: share });
      expect(passesVote({ members, agree: needed, percent: share })).toBe(true);
      expect(passesVote({ members, agree: needed - 1, percent: share })).toBe(needed === 0 ? null : false);
    }),
  );
});
