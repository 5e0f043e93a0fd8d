import { intervalsOverlap } from '../../calendar/day-interval.ts';
import type { ClosedInterval } from '../../calendar/partial-date.ts';
import { intervalOfPeriod, lastDayOfPeriod, type PeriodCode } from '../../calendar/period.ts';
import type { AdminUnit, UnitRef } from '../../organizations/admin-unit.ts';
import { unitEnded } from '../../organizations/unit-ended.ts';
import { unitNotYet } from '../../organizations/unit-not-yet.ts';
import { refOf } from '../../organizations/unit-ref.ts';
import type { UnitRegister } from '../../organizations/unit-register.ts';
import type { Indicator } from '../indicator.ts';
import type { RowContext } from './row-context.ts';
import type { RowProblem } from './row-problem.ts';
import { writtenPeriod } from './written-day.ts';

/** What a cell names, or why it names nothing: the part of a problem that is not its place. */
export type Looked<T> = { readonly found: T } | { readonly problem: PlainProblem };

export type PlainProblem = RowProblem extends infer P
  ? P extends { readonly code: infer C; readonly data: infer D }
    ? { readonly code: C; readonly data: D }
    : never
  : never;

/** A period with its days, worked out once. */
export interface KnownPeriod {
  readonly code: PeriodCode;
  readonly days: ClosedInterval;
}

/** Reads names out of cells; each different text is worked out once for a table. */
export interface RowLookup {
  readonly indicator: (text: string) => Looked<Indicator>;
  readonly period: (text: string) => Looked<KnownPeriod>;
  readonly unit: (text: string, period: KnownPeriod) => Looked<UnitRef>;
}

const longestText = 50;

/** The first characters of a cell, for the data of a problem. */
export function cut(text: string): string {
  return text.slice(0, longestText);
}

/** A lookup for one table. */
export function rowLookup(context: RowContext): RowLookup {
  const indicators = indicatorsByName(context.indicators);
  const period = remembered((text: string) => readPeriod(text, context));
  const units = remembered((period: KnownPeriod) => remembered((text: string) => readUnit(text, period, context)));
  return {
    indicator: (text) => readIndicator(text, indicators),
    period,
    unit: (text, of) => units(of)(text),
  };
}

function remembered<K, T>(read: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = read(key);
    known.set(key, found);
    return found;
  };
}

/** By key and by code; a code of several indicators holds them all. */
function indicatorsByName(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const named = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    for (const name of new Set([indicator.key, indicator.code]))
      named.set(name, [...(named.get(name) ?? []), indicator]);
  }
  return named;
}

function readIndicator(text: string, named: ReadonlyMap<string, readonly Indicator[]>): Looked<Indicator> {
  const name = text.trim();
  const [found, ...others] = named.get(name) ?? [];
  if (found === undefined) return { problem: { code: 'INDICATOR_UNKNOWN', data: { key: cut(name) } } };
  if (others.length === 0) return { found };
  const keys = [found, ...others].slice(0, 10).map((one) => one.key);
  return { problem: { code: 'INDICATOR_AMBIGUOUS', data: { code: cut(name), keys } } };
}

function readPeriod(text: string, { days, on }: RowContext): Looked<KnownPeriod> {
  const code = writtenPeriod(text, days);
  if (code === null) return { problem: { code: 'PERIOD_MALFORMED', data: { text: cut(text.trim()) } } };
  const interval = intervalOfPeriod(code);
  if (interval.from <= on) return { found: { code, days: interval } };
  return { problem: { code: 'PERIOD_NOT_BEGUN', data: { period: code, firstDay: interval.from, on } } };
}

/**
 * `code@first day` names one life; a code alone the life that shares days with the period, if there is exactly one:
 * for 2025 the code 24 stands for Bắc Giang and for Bắc Ninh, and neither is guessed.
 */
function readUnit(text: string, period: KnownPeriod, { register }: RowContext): Looked<UnitRef> {
  const [, code = '', validFrom] = /^([^@]*)(?:@(.*))?$/.exec(text.trim()) ?? [];
  const known = register.lives.get(code) ?? [];
  const meant = validFrom === undefined ? known : known.filter((life) => life.validFrom === validFrom);
  const [first] = meant;
  if (first === undefined) {
    const data = { code: cut(code), ...(validFrom === undefined ? {} : { validFrom: cut(validFrom) }) };
    return { problem: { code: 'UNIT_UNKNOWN', data } };
  }
  const living = meant.filter((life) =>
    intervalsOverlap({ from: life.validFrom, until: life.validUntil }, period.days),
  );
  const [life, ...others] = living;
  if (life === undefined) return { problem: outsideLife(register, meant, first, period) };
  if (others.length === 0) return { found: refOf(life) };
  const lives = living.map((one) => one.validFrom);
  return { problem: { code: 'UNIT_CODE_AMBIGUOUS', data: { code, period: period.code, lives } } };
}

function outsideLife(
  register: UnitRegister,
  lives: readonly AdminUnit[],
  first: AdminUnit,
  { code, days }: KnownPeriod,
): PlainProblem {
  const before = lives.findLast((life) => life.validFrom < days.until);
  return before === undefined
    ? { code: 'UNIT_NOT_YET', data: unitNotYet(first, lastDayOfPeriod(code)).data }
    : { code: 'UNIT_ENDED', data: unitEnded(register, before, days.from).data };
}
