/** What one action does: from any of `from` to `to`, when every guard named holds. `to` may be one of `from`. */
export interface TransitionRule<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  /** Names of conditions that the caller judges; see `transition`. */
  readonly guards?: readonly string[];
}

export type TransitionRules<State extends string> = Readonly<Record<string, TransitionRule<State>>>;

/**
 * The states of one concept and the acts that move it between them. Stored states record acts; what follows from the
 * clock or the data (running, overdue) is computed and has no state here.
 */
export interface TransitionTable<State extends string, Rules extends TransitionRules<State>> {
  /** Names the table in errors: `campaign`. */
  readonly name: string;
  readonly states: readonly State[];
  /** The state of a new thing. */
  readonly initial: State;
  readonly actions: Rules;
}

/**
 * Types a table from its own literals, so that a misspelt state in a rule, and later a misspelt state, action or guard
 * in a call, does not compile. Returns the table unchanged.
 */
export function defineTransitions<
  const State extends string,
  const Rules extends TransitionRules<NoInfer<State>>,
>(table: {
  readonly name: string;
  readonly states: readonly State[];
  readonly initial: NoInfer<State>;
  readonly actions: Rules;
}): TransitionTable<State, Rules> {
  return table;
}

type AnyTable = TransitionTable<string, TransitionRules<string>>;

/** The states of a table: `StateOf<typeof campaignTransitions>`. */
export type StateOf<Table extends AnyTable> = Table['states'][number];

/** The actions of a table. */
export type ActionOf<Table extends AnyTable> = keyof Table['actions'] & string;

/** The guards that the rules of these actions name together; `never` where they name none. */
export type GuardsOf<Rules, Action extends keyof Rules> = Action extends keyof Rules
  ? Rules[Action] extends { readonly guards: readonly (infer Guard extends string)[] }
    ? Guard
    : never
  : never;

/** The guards that any rule of a table names. */
export type GuardOf<Table extends AnyTable> = GuardsOf<Table['actions'], ActionOf<Table>>;
