/**
 * What becomes of a criterion that cannot be scored as usual:
 * `refused` the sheet has no total until somebody mends it; `excluded` it leaves the total and what could be attained;
 * `renormalised` its points are spread over its siblings in proportion; `zero` it counts 0 of its maximum;
 * `comparedApart` the unit is compared with units in the same situation only (methods that compare).
 */
export type Handling = 'refused' | 'excluded' | 'renormalised' | 'zero' | 'comparedApart';

/** By situation; what neither the criterion nor a part above it declares is refused. */
export interface HandlingRules {
  /** The criterion does not concern the unit. */
  readonly notApplicable?: Handling;
  /** The unit was not given this target. */
  readonly notAssigned?: Handling;
  /** Nobody filled it in. */
  readonly missing?: Handling;
  /** A target of 0 where one divides by it; `notAssigned`: taken for no target. */
  readonly zeroTarget?: Handling | 'notAssigned';
  /** A result of 0 where one divides by it (inverse ratios); `full`: the best there is. */
  readonly zeroActual?: Handling | 'full';
}
