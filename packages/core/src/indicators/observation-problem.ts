import type { ErrorTable } from '../errors/error-table.ts';
import type { Observation } from './observation.ts';

/** Every reason why a figure gets no successor, with the shape of its data. */
export type ObservationProblemTable = Pick<
  ErrorTable,
  | 'TRANSITION_REFUSED'
  | 'OBSERVATION_SUPERSEDED'
  | 'OBSERVATION_REASON_MISSING'
  | 'OBSERVATION_PERIOD_NOT_ENDED'
  | 'OBSERVATION_KNOWN_EARLIER'
  | 'OBSERVATION_UNCHANGED'
  | 'OBSERVATION_KEY_TAKEN'
  | 'OBSERVATION_NOT_DECLARED'
>;

export type ObservationProblem = {
  [C in keyof ObservationProblemTable]: { readonly code: C; readonly data: Readonly<ObservationProblemTable[C]> };
}[keyof ObservationProblemTable];

/** The new figure, which stands beside the old one; or every reason why there is none. */
export type ObservationResult =
  | { readonly kind: 'done'; readonly observation: Observation }
  | { readonly kind: 'refused'; readonly problems: readonly [ObservationProblem, ...ObservationProblem[]] };
