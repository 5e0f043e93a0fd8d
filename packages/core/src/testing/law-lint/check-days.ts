import type { DayInterval } from '../../calendar/day-interval.ts';
import type { Instrument } from '../../sources/instrument.ts';
import { provisionCode } from '../../sources/provision-at.ts';
import { citationsOf, type LawDefect, type LintedLaw, rulesAndTables } from './linted-law.ts';

/** From the first era on no day is twice or never; all of `covered` is. */
export function checkEras(law: LintedLaw): LawDefect[] {
  return law.awards.flatMap(({ code, standards }): LawDefect[] => [
    ...standards.flatMap((era, place): LawDefect[] => {
      const next = standards[place + 1];
      if (era.until !== null && era.until <= era.from)
        return [{ rule: 'eras-wrong', where: code, what: `${era.from} has no day` }];
      if (next === undefined || era.until === next.from) return [];
      return [{ rule: 'eras-wrong', where: code, what: `${era.from}…${era.until ?? ''} is followed by ${next.from}` }];
    }),
    ...uncovered(law.covered, standards).map((what): LawDefect => ({ rule: 'days-uncovered', where: code, what })),
  ]);
}

function uncovered(covered: DayInterval | undefined, eras: readonly DayInterval[]): string[] {
  const [first] = eras;
  const last = eras.at(-1);
  if (covered === undefined) return [];
  if (first === undefined || last === undefined) return ['no standard'];
  return [
    ...(first.from > covered.from ? [`from ${covered.from}`] : []),
    ...(last.until !== null && (covered.until === null || last.until < covered.until)
      ? [`until ${covered.until}`]
      : []),
  ];
}

/**
 * Nothing is asked by a place on days when its instrument is not in force, nor across the day on which it was amended:
 * what the amendment left as it was has to be said by a new era. Rules and tables may speak of what an ended instrument
 * still governs, where it says so itself.
 */
export function checkForce(law: LintedLaw): LawDefect[] {
  const byNumber = new Map(law.instruments.map((instrument) => [instrument.number, instrument]));
  return citationsOf(law).flatMap(({ where, era }): LawDefect[] => {
    const instrument = byNumber.get(era.value.instrument);
    if (instrument === undefined || isInForce(instrument, era)) return [];
    if (where === rulesAndTables && isStillApplied(instrument, era)) return [];
    return [{ rule: 'outside-force', where, what: `${provisionCode(era.value)} in ${era.from}…${era.until ?? ''}` }];
  });
}

function isInForce({ inForceFrom, inForceUntil, amendedBy }: Instrument, { from, until }: DayInterval): boolean {
  if (inForceFrom === null || from < inForceFrom) return false;
  const ends = [...(inForceUntil === null ? [] : [inForceUntil]), ...amendedBy.map((one) => one.from)];
  return ends.every((end) => (end <= from ? end !== inForceUntil : until !== null && until <= end));
}

function isStillApplied({ inForceUntil, appliedAfterEnd = [] }: Instrument, { from, until }: DayInterval): boolean {
  return appliedAfterEnd.some(
    (one) =>
      inForceUntil !== null && from >= inForceUntil && until !== null && (one.until === null || until <= one.until),
  );
}
