import type { ActionOf, GuardOf, StateOf, TransitionRules, TransitionTable } from './define-transitions.ts';

/** What a table, its states, actions and guards are called in one language; the compiler lists what has no name. */
export interface TransitionNames<Table extends TransitionTable<string, TransitionRules<string>>> {
  readonly name: string;
  readonly states: { readonly [S in StateOf<Table>]: string };
  readonly actions: { readonly [A in ActionOf<Table>]: string };
  readonly guards: { readonly [G in GuardOf<Table>]: string };
}
