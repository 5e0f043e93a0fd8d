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

/** Points for what one unit has, beside the others of its group; `pointsOf` a node that comes before this one. */
export type PointsRule<Value extends ReadValue = ReadValue> = (
  given: Given<Value>,
  figures: GroupFigures,
  pointsOf: (node: string) => Rational,
) => MethodOutcome;

/** A method with its numbers read. */
export interface PreparedMethod {
  readonly takes: ValueKind;
  readonly needsTarget: boolean;
  /** What of the others matters, seen from all units that are compared as usual and all that are compared apart. */
  readonly compare?: (usual: readonly Given[], apart: readonly Given[]) => GroupFigures;
  readonly score: PointsRule;
  /** For units that are compared apart. */
  readonly scoreApart?: PointsRule;
}

/** A method that takes one kind of value. The engine refuses other kinds before it asks. */
export function preparedFor<K extends ValueKind>(
  takes: K,
  method: {
    readonly needsTarget?: boolean;
    readonly compare?: (usual: readonly Given<ReadValues[K]>[], apart: readonly Given<ReadValues[K]>[]) => GroupFigures;
    readonly score: PointsRule<ReadValues[K]>;
    readonly scoreApart?: PointsRule<ReadValues[K]>;
  },
): PreparedMethod {
  // `takes` is the promise that values are of this kind, which the compiler cannot carry through a list of methods
  return { needsTarget: false, ...method, takes } as unknown as PreparedMethod;
}
