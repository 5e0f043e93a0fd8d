import {
  compare,
  compareDates,
  type PartialDate,
  type ProjectProgress,
  parseDecimal,
  type SourceRef,
} from '@thidua/core';
import { type BrokenRule, brokenRule, type ChangeRoom } from '../../changes/index.ts';

/** What has not happened yet cannot be reported. */
export function whenRules(on: PartialDate, today: string): readonly BrokenRule[] {
  return compareDates(on, today) === 1
    ? [brokenRule({ code: 'DAY_IN_FUTURE', path: 'on', data: { day: on, on: today } })]
    : [];
}

const whole = { numerator: 100, denominator: 1 };

/** A share is a part of the whole, in per cent: above 0, at most 100. */
export function shareRules({ share = '' }: Pick<ProjectProgress, 'share'>): readonly BrokenRule[] {
  const value = parseDecimal(share);
  const fits = compare(value, { numerator: 0, denominator: 1 }) > 0 && compare(value, whole) <= 0;
  return fits ? [] : [brokenRule({ code: 'PERCENT_MALFORMED', path: 'share', data: { text: share } })];
}

/** Every document that is named as a source is stored. */
export async function sourceRules(
  { transaction }: Pick<ChangeRoom, 'transaction'>,
  source: readonly SourceRef[],
): Promise<readonly BrokenRule[]> {
  const keys = source.map(({ document }) => document);
  const found = await transaction.document.findMany({ where: { id: { in: keys } }, select: { id: true } });
  const known = new Set(found.map(({ id }) => id));
  return keys.flatMap((key, place) => {
    if (known.has(key)) return [];
    const path = `source[${place}].document`;
    return [brokenRule({ code: 'REFERENCE_DANGLING', path, data: { reference: key, path } })];
  });
}
