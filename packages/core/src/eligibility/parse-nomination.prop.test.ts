import fc from 'fast-check';
import { describe, it } from 'vitest';
import { lawInForce } from '../law-vn/law-in-force.ts';
import { judge } from './judge.ts';
import { parseNomination } from './parse-nomination.ts';

const law = lawInForce({ on: '2025-12-31' });

/** Whether the answer is one of the two, with what belongs to it. */
function isAnswer(input: unknown): boolean {
  const parsed = parseNomination(input, law);
  return parsed.ok || (parsed.issues.length > 0 && parsed.issues.length <= 200);
}

describe('parseNomination', () => {
  it('throws nothing, whatever JSON it is given', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), isAnswer));
  });

  it('throws nothing, whatever stands in any register, and judge takes what it reads', () => {
    const registers = [
      'ratings',
      'honours',
      'merits',
      'contests',
      'prizes',
      'members',
      'service',
      'posts',
      'discipline',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...registers, 'pending', 'judgements', 'amounts'),
        fc.jsonValue(),
        (register, value) => {
          const parsed = parseNomination({ award: 'CSTDCS', year: 2025, facts: { [register]: value } }, law);
          if (parsed.ok) judge(parsed.nomination, law);
          return true;
        },
      ),
    );
  });

  it('reads what it read again to the same', () => {
    const ratings = fc.dictionary(
      fc.integer({ min: 1990, max: 2025 }).map(String),
      fc.constantFrom('excellent', 'good', 'completed', 'failed', 'unrated'),
    );
    fc.assert(
      fc.property(ratings, (register) => {
        const once = parseNomination({ award: 'CSTDCS', year: 2025, facts: { ratings: register } }, law);
        if (!once.ok) return false;
        const again = parseNomination(JSON.parse(JSON.stringify(once.nomination)), law);
        return again.ok && JSON.stringify(again.nomination) === JSON.stringify(once.nomination);
      }),
    );
  });
});
