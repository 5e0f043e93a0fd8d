import type { Rational } from '../../numbers/rational.ts';
import type { Given } from '../methods/prepared-method.ts';
import type { ScoringProblem, Situation } from '../scoring-problem.ts';
import type { Handling, HandlingRules } from '../table/handling.ts';
import type { PreparedNode } from '../table/prepared-table.ts';
import type { Slot } from './slot.ts';

/** How a criterion of a unit is to be scored: compared as usual, compared apart, or as the table declares. */
export type Placing =
  | (Given & { readonly how: 'usual' | 'apart' })
  | { readonly how: 'typed'; readonly points: Rational }
  | { readonly how: 'handled'; readonly situation: Situation; readonly handling: Exclude<Handling, 'comparedApart'> }
  | { readonly how: 'notAsked' }
  | { readonly how: 'wrong'; readonly problem: ScoringProblem };

export function placingOf(node: PreparedNode, slot: Slot): Placing {
  const { when } = node.flat;
  switch (slot.state) {
    case 'given': {
      const { value, target } = slot;
      if (!slot.assigned) return handled(when, 'notAssigned', slot);
      // a method that compares has to know before the comparison who takes part in it
      if (node.method?.scoreApart !== undefined && target?.numerator === 0)
        return handled(when, 'zeroTarget', { value, target: null });
      return { how: 'usual', value, target };
    }
    case 'typed':
      return { how: 'typed', points: slot.points };
    case 'missing':
    case 'notApplicable':
      return handled(when, slot.state, null);
    case 'notAsked':
      return { how: 'notAsked' };
    case 'wrong':
      return { how: 'wrong', problem: slot.problem };
  }
}

/** What the table declares for a situation; refused where it declares nothing. */
export function handled(when: HandlingRules, situation: Situation, given: Given | null): Placing {
  const declared = when[situation] ?? 'refused';
  if (declared === 'notAssigned') return handled(when, 'notAssigned', given);
  if (declared === 'comparedApart')
    return given === null
      ? { how: 'handled', situation, handling: 'refused' }
      : { how: 'apart', value: given.value, target: given.target };
  // a full score is the method's own affair and was asked before
  if (declared === 'full') return { how: 'handled', situation, handling: 'refused' };
  return { how: 'handled', situation, handling: declared };
}
