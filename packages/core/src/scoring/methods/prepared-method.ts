import type { Rational } from '../../numbers/rational.ts';
import type { ScoringCode, ScoringProblems, Situation } from '../scoring-problem.ts';
import type { ReadValue, ReadValues, ValueKind } from './read-value.ts';
import type { RuleName } from './rule-name.ts';

/** What one unit has for one criterion. */
export interface Given<Value extends ReadValue = ReadValue> {
  readonly value: Value;
  /** `null` where the method needs none, or the unit was not assigned it. */
  readonly target: Rational | null;
}

/** What the others of the group have to do with a unit's points; empty where a method does not compare. */
export interface GroupFigures {
  /** The best of those that are compared as usual; `null`: none. */
  readonly best: Rational | null;
  /** The best of those compared apart. */
  readonly bestApart: Rational | null;
  /** All of those compared as usual, best first, where places matter. */
  readonly ordered: readonly Rational[];
}

export const noFigures: GroupFigures = { best: null, bestApart: null, ordered: [] };

/** What a problem of the method is, without its place. */
export type MethodProblem = {
  [C in ScoringCode]: { readonly code: C; readonly data: ScoringProblems[C] };
}[ScoringCode];

/** What a method says about a value: one of three, told apart by the field that is there. */
export type MethodOutcome =
  | {
      readonly points: Rational;
      readonly rule: RuleName;
      /** Points that belong to the criterion which collects the excess. */
      readonly excess?: Rational;
      /** Events that bar the unit. */
      readonly bars?: readonly Barring[];
      readonly situation?: never;
      readonly problem?: never;
    }
  | { readonly situation: Situation; readonly problem?: never }
  | { readonly problem: MethodProblem; readonly situation?: never };

/** An event after which a unit may not have certain awards, whatever its points. */
export interface Barring {
  readonly event: string;
  readonly from: readonly string[];
}

/** What a method is asked. */
export interface Asked<Value extends ReadValue = ReadValue> extends Given<Value> {
  readonly figures: GroupFigures;
  /** Points of a node that comes before this one. */
  readonly pointsOf: (node: string) => Rational;
}

/** A method with its numbers read. */
export interface PreparedMethod {
  readonly takes: ValueKind;
  readonly needsTarget: boolean;
  /** What of the others matters, seen from all units that are compared as usual and all that are compared apart. */
  readonly compare?: (usual: readonly Given[], apart: readonly Given[]) => GroupFigures;
  readonly score: (asked: Asked) => MethodOutcome;
  /** For units that are compared apart. */
  readonly scoreApart?: (asked: Asked) => MethodOutcome;
}

/** A method that takes one kind of value. The engine refuses other kinds before it asks. */
export function preparedFor<K extends ValueKind>(
  takes: K,
  method: {
    readonly needsTarget?: boolean;
    readonly compare?: (usual: readonly Given<ReadValues[K]>[], apart: readonly Given<ReadValues[K]>[]) => GroupFigures;
    readonly score: (asked: Asked<ReadValues[K]>) => MethodOutcome;
    readonly scoreApart?: (asked: Asked<ReadValues[K]>) => MethodOutcome;
  },
): PreparedMethod {
  // `takes` is the promise that values are of this kind, which the compiler cannot carry through a list of methods
  return { needsTarget: false, ...method, takes } as unknown as PreparedMethod;
}
