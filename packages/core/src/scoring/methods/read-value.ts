import type { PlainDay } from '../../calendar/plain-day.ts';
import type { Rational } from '../../numbers/rational.ts';

/** The shape of each kind of value that a method takes, with its numbers read. */
export interface ReadValues {
  points: { readonly kind: 'points'; readonly number: Rational };
  actual: { readonly kind: 'actual'; readonly number: Rational };
  count: { readonly kind: 'count'; readonly number: Rational };
  lateness: { readonly kind: 'lateness'; readonly number: Rational };
  rank: { readonly kind: 'rank'; readonly number: Rational };
  passed: { readonly kind: 'passed'; readonly passed: boolean };
  grade: { readonly kind: 'grade'; readonly grade: string };
  events: { readonly kind: 'events'; readonly numbers: ReadonlyMap<string, Rational> };
  figures: { readonly kind: 'figures'; readonly numbers: ReadonlyMap<string, Rational> };
  /** `null`: not done. */
  date: { readonly kind: 'date'; readonly date: PlainDay | null };
  votes: { readonly kind: 'votes'; readonly votes: Rational; readonly of: Rational };
}

export type ValueKind = keyof ReadValues;

export type ReadValue = ReadValues[ValueKind];
