import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isThiduaError } from '../errors/thidua-error.ts';
import { defineTransitions } from './define-transitions.ts';
import { allowedActions, transition } from './transition.ts';

const states = ['A', 'B', 'C', 'D'] as const;
const stateList = fc.subarray([...states], { minLength: 1 });
const rules = fc.record({ from: stateList, to: fc.constantFrom(...states) });
const tables = fc
  .dictionary(fc.constantFrom('go', 'stay', 'leave', 'return', 'constructor'), rules, { noNullPrototype: true })
  .map((actions) => defineTransitions({ name: 'any', states, initial: 'A', actions }));

describe('transition', () => {
  it('succeeds exactly for the allowed actions, and then as the rule says', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(...states),
        fc.constantFrom('go', 'stay', 'constructor'),
        (table, state, action) => {
          if (allowedActions(table, state).includes(action)) {
            expect(transition(table, state, action, {})).toBe(table.actions[action]?.to);
            return;
          }
          const refused = refusalOf(() => transition(table, state, action, {}));
          expect(refused).toStrictEqual({ table: 'any', state, action, allowed: allowedActions(table, state) });
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function refusalOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return isThiduaError(error, 'TRANSITION_REFUSED') ? error.data : error;
  }
}
