import {
  intervalOfPeriod,
  intervalsOverlap,
  lastDayOfPeriod,
  type Observation,
  observationTransitions,
  successorsOn,
  unitOf,
} from '@thidua/core';
import { canonicalJson } from '../../rows/canonical-json.ts';
import { type BrokenRule, brokenRule } from '../changes/index.ts';
import { register } from '../units/unit-register.ts';

/**
 * What speaks against a new figure on its day, as against a row of a table: a period that has not begun, a unit that did
 * not live in it, a day to come, a final figure before the end.
 */
export function untimelyRules(figure: Observation, today: string): readonly BrokenRule[] {
  const { scope, period, status, knownOn, quantity } = figure;
  const days = intervalOfPeriod(period);
  const lastDay = lastDayOfPeriod(period);
  const isFinal = (status === 'FINAL' || status === 'REVISED') && quantity.kind !== 'status';
  const rules: readonly (BrokenRule | null)[] = [
    days.from > today
      ? brokenRule({ code: 'PERIOD_NOT_BEGUN', data: { period, firstDay: days.from, on: today } })
      : null,
    knownOn > today ? brokenRule({ code: 'DAY_IN_FUTURE', data: { day: knownOn, on: today } }) : null,
    isFinal && knownOn <= lastDay ? brokenRule({ code: 'FINAL_BEFORE_END', data: { period, lastDay, knownOn } }) : null,
    scope.kind === 'unit' ? unitRule(scope, period) : null,
  ];
  return rules.filter((rule) => rule !== null);
}

function unitRule({ unit: ref }: Extract<Observation['scope'], { kind: 'unit' }>, period: string): BrokenRule | null {
  const unit = unitOf(register, ref);
  const days = intervalOfPeriod(period);
  if (intervalsOverlap({ from: unit.validFrom, until: unit.validUntil }, days)) return null;
  const { code, fullName: name, validFrom: firstDay, validUntil: endedOn } = unit;
  if (endedOn === null || days.from < firstDay) {
    return brokenRule({ code: 'UNIT_NOT_YET', data: { code, on: lastDayOfPeriod(period), firstDay } });
  }
  const next = successorsOn(register, unit, days.from);
  const successors = (next.known ? next.units : next.atLeast).map((one) => ({ code: one.code, name: one.fullName }));
  const data = { code, on: days.from, name, endedOn, successors, ...(next.known ? {} : { successorsKnown: false }) };
  return brokenRule({ code: 'UNIT_ENDED', data });
}

/**
 * What speaks against one more figure beside those of the same voice for the same indicator, scope and period, of which
 * none is corrected: one of the same status, which is to be corrected instead, or of a later one.
 */
export function repeatingRules(
  { status, quantity }: Pick<Observation, 'status' | 'quantity'>,
  known: readonly Observation[],
): readonly BrokenRule[] {
  return known.flatMap(({ key: observation, ...one }) => {
    if (one.status === status) {
      const same = canonicalJson(one.quantity) === canonicalJson(quantity);
      return [brokenRule({ code: 'OBSERVATION_KNOWN_ALREADY', data: { observation, same } })];
    }
    if (rankOf(one.status) < rankOf(status)) return [];
    return [brokenRule({ code: 'OBSERVATION_LATER_KNOWN', data: { observation, status: one.status } })];
  });
}

function rankOf(status: Observation['status']): number {
  return observationTransitions.states.indexOf(status);
}
