import { toExactDecimal } from '../../numbers/decimal.ts';
import { rational } from '../../numbers/rational.ts';
import type { TiePolicy } from './ranking-rules.ts';

/** The place of each run of equal units, best first, from how many there are in each: `[1, 2, 1]` gives 1, 2, 4. */
export function placesOf(runs: readonly number[], policy: TiePolicy): readonly string[] {
  let before = 0;
  return runs.map((length, index) => {
    const first = before + 1;
    before += length;
    return placeOf(first, before, index + 1, policy);
  });
}

function placeOf(first: number, last: number, run: number, policy: TiePolicy): string {
  switch (policy) {
    case 'standard':
      return String(first);
    case 'modified':
      return String(last);
    case 'dense':
      return String(run);
    case 'fractional':
      return toExactDecimal(rational(first + last, 2)) ?? String(first);
  }
}
