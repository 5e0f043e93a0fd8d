import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, addMonths, type PlainDay } from '../calendar/plain-day.ts';
import { lengthOfTime, reaches, type Stretch, unbrokenLengths } from './length-of-time.ts';

const first = '1999-11-20';
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(first, days));
const stretch: fc.Arbitrary<Stretch> = fc
  .record({
    a: day,
    b: day,
    open: fc.constantFrom(true, false, false, false),
    double: fc.constantFrom(true, false, null),
  })
  .map(({ a, b, open, double }) => {
    const [from, until] = [a, b].toSorted() as [PlainDay, PlainDay];
    return { from, until: open ? null : until, double };
  });
const question = fc.record({ stretches: fc.array(stretch, { maxLength: 5 }), on: day });
const everyMonth = Array.from({ length: 61 }, (_, month) => month);

/** What one day adds: nothing, a day, a day and surely or possibly one more. */
function worthOf(stretches: readonly Stretch[], on: PlainDay, one: PlainDay): { least: number; most: number } {
  const here = stretches.filter(({ from, until }) => from <= one && one <= (until ?? on) && one <= on);
  if (here.length === 0) return { least: 0, most: 0 };
  return {
    least: here.some(({ double }) => double === true) ? 2 : 1,
    most: here.some(({ double }) => double !== false) ? 2 : 1,
  };
}

/** Day by day: the days of each run, from its first day; `whole`: gaps left out, all in one. */
function counted(stretches: readonly Stretch[], on: PlainDay, whole: boolean) {
  const runs: { from: PlainDay; least: number; most: number }[] = [];
  let last: PlainDay | undefined;
  for (let one = first; one <= on; one = addDays(one, 1)) {
    const { least, most } = worthOf(stretches, on, one);
    if (least === 0) continue;
    const run = runs.at(-1);
    if (run === undefined || (!whole && last !== addDays(one, -1))) runs.push({ from: one, least, most });
    else {
      run.least += least;
      run.most += most;
    }
    last = one;
  }
  return runs;
}

function reachedBy({ from, least, most }: { from: PlainDay; least: number; most: number }, months: number) {
  const anniversary = addMonths(from, months);
  return { least: addDays(from, least) >= anniversary, most: addDays(from, most) >= anniversary };
}

it('counts as one does day by day', () => {
  fc.assert(
    fc.property(question, ({ stretches, on }) => {
      const [naive] = counted(stretches, on, true);
      const length = lengthOfTime(stretches, on);
      expect(everyMonth.map((months) => reaches(length, months))).toEqual(
        everyMonth.map((months) => (naive === undefined ? { least: false, most: false } : reachedBy(naive, months))),
      );
    }),
  );
});

it('counts each run without a gap as one does day by day', () => {
  fc.assert(
    fc.property(question, ({ stretches, on }) => {
      const runs = unbrokenLengths(stretches, on);
      const naive = counted(stretches, on, false);
      expect(runs.map(({ from }) => from)).toEqual(naive.map(({ from }) => from));
      expect(runs.map((run) => everyMonth.map((months) => reaches(run, months)))).toEqual(
        naive.map((run) => everyMonth.map((months) => reachedBy(run, months))),
      );
    }),
  );
});

it('a further stretch never takes a full year away, and the order of stretches does not matter', () => {
  fc.assert(
    fc.property(question, stretch, fc.integer({ min: 0, max: 5 }), ({ stretches, on }, more, years) => {
      const before = reaches(lengthOfTime(stretches, on), years * 12);
      const after = reaches(lengthOfTime([...stretches, more], on), years * 12);
      expect([after.least || !before.least, after.most || !before.most]).toEqual([true, true]);
      expect(lengthOfTime(stretches.toReversed(), on)).toEqual(lengthOfTime(stretches, on));
    }),
    { numRuns: 500 },
  );
});
