import { ThiduaError } from '../errors/thidua-error.ts';
import type { GuardsOf, TransitionRules, TransitionTable } from './define-transitions.ts';

/** Whether each guard of the action holds, judged by the caller before the call. */
export type GuardAnswers<Rules, Action extends keyof Rules> = Readonly<Record<GuardsOf<Rules, Action>, boolean>>;

/**
 * The state after `action`. `guards` answers every guard that the action names (`{}` where it names none); a guard
 * that is not answered does not hold.
 * @throws `TRANSITION_REFUSED` where the action does not start from this state; its data names the actions that do.
 * @throws `TRANSITION_GUARD_FAILED` with the first guard, in the order of the table, that does not hold.
 */
export function transition<
  State extends string,
  Rules extends TransitionRules<State>,
  Action extends keyof Rules & string,
>(
  table: TransitionTable<State, Rules>,
  state: NoInfer<State>,
  action: Action,
  guards: GuardAnswers<Rules, NoInfer<Action>>,
): State {
  const rule = Object.hasOwn(table.actions, action) ? table.actions[action] : undefined;
  if (rule === undefined || !rule.from.includes(state)) {
    throw new ThiduaError('TRANSITION_REFUSED', {
      table: table.name,
      state,
      action,
      allowed: allowedActions(table, state),
    });
  }
  const answers: Readonly<Record<string, boolean>> = guards;
  const failed = rule.guards?.find((guard) => answers[guard] !== true);
  if (failed !== undefined) {
    throw new ThiduaError('TRANSITION_GUARD_FAILED', { table: table.name, state, action, guard: failed });
  }
  return rule.to;
}

/** The actions that start from this state, in the order of the table, whatever their guards; empty in an end state. */
export function allowedActions<State extends string, Rules extends TransitionRules<State>>(
  table: TransitionTable<State, Rules>,
  state: NoInfer<State>,
): readonly (keyof Rules & string)[] {
  return Object.keys(table.actions).filter((action) => table.actions[action]?.from.includes(state));
}

/** Whether `text`, say from a database, is a state of the table. */
export function isStateOf<State extends string, Rules extends TransitionRules<State>>(
  table: TransitionTable<State, Rules>,
  text: string,
): text is State {
  return (table.states as readonly string[]).includes(text);
}
