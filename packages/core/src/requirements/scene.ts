import type { PlainDay } from '../calendar/plain-day.ts';
import type { Facts } from '../facts/facts.ts';
import type { Finding } from './finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Requirement } from './requirement.ts';

/**
 * What a requirement is asked about. Years `from … until` are the window in which ratings, honours and merits count:
 * surely from `sureFrom` on, possibly already from `possibleFrom` on (an unknown rating leaves the beginning open).
 */
export interface Scene {
  readonly facts: Facts;
  /** The award in question. */
  readonly award: string;
  /** The year of achievement that the nomination is for. */
  readonly year: number;
  /** The name of the one achievement that the nomination is for, if it has one. */
  readonly achievement: string | undefined;
  /** The day of the proposal: years of service and existence are counted up to it. */
  readonly on: PlainDay;
  /** Last year of the window: the year in question, or the end of an earlier run. */
  readonly until: number;
  readonly sureFrom: number;
  readonly possibleFrom: number;
  /** The window as it was before any requirement narrowed it: after the last discipline, else all years. */
  readonly floor: number;
  /** Paths of the facts that leave the beginning of the window open. */
  readonly windowMissing: readonly string[];
  /** The standards of all awards on the same day of the law, for “đạt tiêu chuẩn”. */
  readonly standards: {
    readonly [award: string]:
      | { readonly standard: Requirement; readonly award?: { readonly class: string } }
      | undefined;
  };
}

/** Asks a requirement of a scene; where `trace` is a list, adds one finding to it and never cuts short. */
export type Evaluate = (requirement: Requirement, scene: Scene, trace: Finding[] | null) => RequirementOutcome;
