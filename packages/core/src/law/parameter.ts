import type { PlainDay } from '../calendar/plain-day.ts';
import type { Words } from '../requirements/words.ts';
import type { Provision } from '../sources/provision.ts';
import type { Era } from './era.ts';
import { eraOn } from './era-on.ts';

/** What is counted: whole đồng, đồng a month, percent (`1.5`), a part of a whole (`2/3`). */
export type ParameterUnit = 'dong' | 'dongPerMonth' | 'percent' | 'fraction';

/** What a number of the law was during one era, and where it stands. */
export interface ParameterValue<Amount extends number | string = number | string> {
  readonly amount: Amount;
  readonly provision: Provision;
  /** How the words were read where they leave a choice. */
  readonly reading?: Words;
}

/**
 * A number of the law that stands in no table row: money as a whole number, a share as an exact text. Eras oldest
 * first, without overlap; a gap is a time not known.
 */
export interface Parameter<Amount extends number | string = number | string> {
  /** Kebab-case ASCII, e.g. `base-salary`. */
  readonly name: string;
  readonly label: Words;
  readonly unit: ParameterUnit;
  readonly values: readonly Era<ParameterValue<Amount>>[];
}

/** Keeps whether the amounts are numbers or texts. */
export function defineParameter<Amount extends number | string>(parameter: Parameter<Amount>): Parameter<Amount> {
  return parameter;
}

/** What the parameter was on `day`; undefined: not encoded for it, and never taken from another era. */
export function parameterOn<Amount extends number | string>(
  parameter: Parameter<Amount>,
  day: PlainDay,
): ParameterValue<Amount> | undefined {
  return eraOn(parameter.values, day)?.value;
}
