import { type DayInterval, isInInterval } from '../calendar/day-interval.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { Words } from '../requirements/words.ts';
import type { Provision } from '../sources/provision.ts';

/** What the law says of some awards during some days, and where. */
export interface DecisionRow<Code extends string, Value> extends DayInterval {
  readonly awards: readonly Code[];
  readonly value: Value;
  /** At least one. */
  readonly provisions: readonly Provision[];
  /** How the words were read where they leave a choice, and why. */
  readonly reading?: Words;
}

/** What is known to be regulated and is not encoded, because it could not be read or is only remembered. */
export interface TableGap<Code extends string> extends DayInterval {
  readonly awards: readonly Code[];
  readonly what: Words;
  /** Numbers of the instruments that would say it. */
  readonly instruments: readonly string[];
}

/** Which day of a case chooses the row. */
export type DecisiveDay = 'dossierReceived' | 'decided' | 'councilMet' | 'stepBegun';

/** One question of the law (who decides, how many votes …) answered for many awards, as data. */
export interface DecisionTable<Code extends string, Value> {
  /** Kebab-case ASCII, e.g. `vote-shares`. */
  readonly name: string;
  readonly label: Words;
  readonly decisiveDay: DecisiveDay;
  /** The days of which the table speaks at all; outside them it has neither rows nor gaps. */
  readonly encoded: DayInterval;
  /** Number of the instrument that ended what is encoded. */
  readonly endedBy?: string;
  /** From this day on the rows still stand in their instrument, but another one, unread, may have changed the matter. */
  readonly unconfirmed?: { readonly from: PlainDay; readonly because: string };
  readonly rows: readonly DecisionRow<Code, Value>[];
  readonly gaps: readonly TableGap<Code>[];
}

/** A row for the days of `era`. */
export function tableRow<const Code extends string, const Value>(
  era: DayInterval,
  awards: readonly Code[],
  provisions: readonly Provision[],
  value: Value,
  reading?: Words,
): DecisionRow<Code, Value> {
  const { from, until } = era;
  return { from, until, awards, value, provisions, ...(reading === undefined ? {} : { reading }) };
}

/** A gap for the days of `era`. */
export function tableGap<const Code extends string>(
  era: DayInterval,
  awards: readonly Code[],
  instruments: readonly string[],
  what: Words,
): TableGap<Code> {
  const { from, until } = era;
  return { from, until, awards, what, instruments };
}

/** An award on the day that is decisive for the table. */
export interface TableQuestion<Code extends string> {
  readonly award: Code;
  readonly on: PlainDay;
}

/**
 * The rows that speak of the award on that day, in the order of the table. None: the table does not say; whether that
 * is because the law is silent or because it was not read, {@link gapsOn} and `encoded` tell.
 */
export function rowsOn<Code extends string, Value>(
  table: DecisionTable<Code, Value>,
  { award, on }: TableQuestion<NoInfer<Code>>,
): readonly DecisionRow<Code, Value>[] {
  return table.rows.filter((row) => isInInterval(on, row) && row.awards.includes(award));
}

/** What of the award on that day is regulated and not encoded. */
export function gapsOn<Code extends string, Value>(
  table: DecisionTable<Code, Value>,
  { award, on }: TableQuestion<NoInfer<Code>>,
): readonly TableGap<Code>[] {
  return table.gaps.filter((gap) => isInInterval(on, gap) && gap.awards.includes(award));
}
