import { daysBetween, type PlainDay, shiftDays, shiftMonths } from '../calendar/plain-day.ts';

/** A stretch of days, both included; `until: null` while it lasts. `double`: counts twice; `null`: that is not known. */
export interface Stretch {
  readonly from: PlainDay;
  readonly until: PlainDay | null;
  readonly double: boolean | null;
}

/** Days that count together: from the first one, with the days that come on top or fall out. */
export interface LengthOfTime {
  readonly from: PlainDay;
  /** First day after the last one that counts. */
  readonly after: PlainDay;
  /** Days in between that do not count. */
  readonly gaps: number;
  /** Days that count twice: surely, and possibly. */
  readonly extraLeast: number;
  readonly extraMost: number;
}

/**
 * Adds stretches up to the day `on`, that day included: a day counts once however many stretches it lies in, twice
 * where one of them counts double; gaps do not count. Undefined where nothing counts.
 */
export function lengthOfTime(stretches: readonly Stretch[], on: PlainDay): LengthOfTime | undefined {
  let result: LengthOfTime | undefined;
  for (const run of unbrokenLengths(stretches, on)) {
    result =
      result === undefined
        ? run
        : {
            from: result.from,
            after: run.after,
            gaps: result.gaps + daysBetween(result.after, run.from),
            extraLeast: result.extraLeast + run.extraLeast,
            extraMost: result.extraMost + run.extraMost,
          };
  }
  return result;
}

/** The same, each run of days without a gap by itself, oldest first. */
export function unbrokenLengths(stretches: readonly Stretch[], on: PlainDay): LengthOfTime[] {
  const counted = stretches
    .filter(({ from }) => from <= on)
    .map(({ from, until, double }) => ({
      from,
      after: shiftDays(until === null || until > on ? on : until, 1),
      double,
    }))
    .filter(({ from, after }) => from < after);
  const bounds = [...new Set(counted.flatMap(({ from, after }) => [from, after]))].toSorted();
  const runs: LengthOfTime[] = [];
  bounds.forEach((from, index) => {
    const after = bounds[index + 1];
    const here = counted.filter((stretch) => stretch.from <= from && from < stretch.after);
    if (after === undefined || here.length === 0) return;
    const days = daysBetween(from, after);
    const extraLeast = here.some(({ double }) => double === true) ? days : 0;
    const extraMost = here.some(({ double }) => double !== false) ? days : 0;
    const last = runs.at(-1);
    if (last?.after !== from) runs.push({ from, after, gaps: 0, extraLeast, extraMost });
    else
      runs[runs.length - 1] = {
        ...last,
        after,
        extraLeast: last.extraLeast + extraLeast,
        extraMost: last.extraMost + extraMost,
      };
  });
  return runs;
}

/**
 * Whether so many months were reached, surely and possibly. A year is full with the day before its anniversary; days
 * that count twice bring the anniversary nearer, gaps move it away.
 */
export function reaches(length: LengthOfTime | undefined, months: number): { least: boolean; most: boolean } {
  if (length === undefined) return { least: false, most: false };
  const anniversary = shiftMonths(length.from, months);
  const reachedBy = (extraDays: number) => anniversary <= shiftDays(length.after, extraDays - length.gaps);
  return { least: reachedBy(length.extraLeast), most: reachedBy(length.extraMost) };
}

/** Full years, for people: the surely reached ones, or the possible ones. */
export function fullYears(length: LengthOfTime | undefined, which: 'least' | 'most' = 'least'): number {
  let years = 0;
  while (length !== undefined && years < 200 && reaches(length, (years + 1) * 12)[which]) years++;
  return years;
}
