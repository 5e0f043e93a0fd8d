import type { Amount } from './methods/amount.ts';
import type { RatioWithExcess } from './methods/ratio-with-excess.ts';
import type { ScoringMethod } from './methods/scoring-method.ts';
import type { StepRule } from './methods/step-rule.ts';
import { evaluated } from './naive-formula.ts';
import {
  type F,
  floorOf,
  hundred,
  least,
  less,
  minus,
  most,
  one,
  over,
  plus,
  read,
  times,
  zero,
} from './naive-fraction.ts';
import type { Situation } from './scoring-problem.ts';
import type { EntryValue } from './sheet/entry-value.ts';

/** What a criterion of one unit and those of the others hold, as the naive implementation asks for it. */
export interface NaiveCell {
  readonly value: EntryValue;
  /** `null`: not assigned, or none asked for. */
  readonly target: F | null;
}

export interface NaiveScene {
  readonly max: F;
  readonly cell: NaiveCell;
  /** Of all units that are compared as usual, this one among them. */
  readonly usual: () => readonly NaiveCell[];
  /** Of those compared apart; this one is compared with them if `apart`. */
  readonly apartCells: () => readonly NaiveCell[];
  readonly apart: boolean;
  readonly pointsOf: (node: string) => F;
}

/** Points with what goes to a bonus and what bars, a situation, or a refusal. */
export type NaiveOutcome =
  | { readonly points: F; readonly excess?: F; readonly bars?: boolean }
  | { readonly situation: Situation }
  | 'refused';

type Of<K extends ScoringMethod['kind']> = Extract<ScoringMethod, { kind: K }>;

/** What a method says, by the words of its description alone. */
export function naiveMethod(method: ScoringMethod, scene: NaiveScene): NaiveOutcome {
  const { cell, max } = scene;
  const { value } = cell;
  switch (method.kind) {
    case 'collected':
      return { points: zero };
    case 'passFail':
      return { points: value.kind === 'passed' && value.passed ? max : zero };
    case 'direct': {
      const points = numberIn(value);
      if (less(points, zero) || less(max, points)) return 'refused';
      if (method.step !== undefined && over(points, read(method.step))[1] !== 1n) return 'refused';
      return { points };
    }
    case 'plusMinus': {
      const points = numberIn(value);
      return less(points, read(method.lowest)) || less(max, points) ? 'refused' : { points };
    }
    case 'grades': {
      const grade = method.grades.find(({ key }) => value.kind === 'grade' && key === value.grade);
      return grade === undefined ? 'refused' : { points: amountOf(grade.amount, max) };
    }
    case 'countTimesPoints':
      return { points: least(times(numberIn(value), read(method.each)), max) };
    case 'shareOfVotes': {
      if (value.kind !== 'votes') return 'refused';
      const [votes, of] = [read(value.votes), read(value.of)];
      return of[0] === 0n || less(of, votes) ? 'refused' : { points: times(over(votes, of), max) };
    }
    case 'bands':
      return bands(method, scene);
    case 'steps':
      return steps(method, scene);
    case 'ratio':
      return ratio(cell, 'direct', max);
    case 'inverseRatio':
      return ratio(cell, 'inverse', max);
    case 'ratioWithExcess':
      return ratio(cell, method.direction, max, method);
    case 'relativeToBest':
      return relative(method, scene);
    case 'rankPoints':
      return rankPoints(method, scene);
    case 'dateMilestones': {
      if (value.kind !== 'date') return 'refused';
      if (value.date === 'notDone') return { points: amountOf(method.notDone, max) };
      const reached = method.milestones.find(({ until }) => value.date <= until);
      return { points: amountOf(reached?.amount ?? method.later, max) };
    }
    case 'lateness':
      return lateness(method, scene);
    case 'deductions':
      return deductions(method, scene);
    case 'formula':
      return formula(method, scene);
  }
}

function numberIn(value: EntryValue): F {
  switch (value.kind) {
    case 'points':
      return read(value.points);
    case 'actual':
      return read(value.actual);
    case 'count':
      return read(value.count);
    case 'rank':
      return read(value.rank);
    case 'lateness':
      return read(value.days);
    default:
      throw new Error(value.kind);
  }
}

function amountOf(amount: Amount, max: F): F {
  return 'points' in amount ? read(amount.points) : over(times(read(amount.percentOfMax), max), hundred);
}

function bands({ of, better, bands: list, otherwise }: Of<'bands'>, { cell, max }: NaiveScene): NaiveOutcome {
  if (of === 'percentOfTarget' && (cell.target ?? zero)[0] === 0n) return { situation: 'zeroTarget' };
  if (of === 'percentOfTarget' && less(cell.target ?? zero, zero)) return 'refused';
  const raw = numberIn(cell.value);
  const figure = of === 'actual' ? raw : over(times(raw, hundred), cell.target ?? one);
  const band = list.find(({ limit }) =>
    better === 'higher' ? !less(figure, read(limit)) : !less(read(limit), figure),
  );
  return { points: amountOf(band?.amount ?? otherwise, max) };
}

function stepped(rule: StepRule | undefined, distance: F, max: F): F {
  if (rule === undefined) return zero;
  const count = over(distance, read(rule.every));
  const points = times(rule.counting === 'whole' ? floorOf(count) : count, amountOf(rule.amount, max));
  return rule.most === undefined ? points : least(points, amountOf(rule.most, max));
}

function steps({ of, better, atTarget, above, below }: Of<'steps'>, { cell, max }: NaiveScene): NaiveOutcome {
  const plan = cell.target ?? zero;
  if (of === 'percentOfTarget' && plan[0] === 0n) return { situation: 'zeroTarget' };
  if (of === 'percentOfTarget' && less(plan, zero)) return 'refused';
  const gap = better === 'higher' ? minus(numberIn(cell.value), plan) : minus(plan, numberIn(cell.value));
  const distance = of === 'difference' ? gap : over(times(gap, hundred), plan);
  const base = amountOf(atTarget, max);
  if (less(distance, zero)) return { points: minus(base, stepped(below, minus(zero, distance), max)) };
  return { points: less(zero, distance) ? plus(base, stepped(above, distance, max)) : base };
}

function ratio(
  { value, target }: NaiveCell,
  direction: 'direct' | 'inverse',
  max: F,
  method?: RatioWithExcess,
): NaiveOutcome {
  const [actual, plan] = [numberIn(value), target ?? zero];
  if (less(actual, zero) || less(plan, zero)) return 'refused';
  if (direction === 'inverse' && actual[0] === 0n) return { situation: 'zeroActual' };
  if (plan[0] === 0n) return { situation: 'zeroTarget' };
  const share = direction === 'direct' ? over(actual, plan) : over(plan, actual);
  const points = least(times(share, max), max);
  if (method === undefined || !less(one, share)) return { points };
  return { points, excess: stepped(method.excess, times(minus(share, one), hundred), max) };
}

function relative({ shareAtTarget }: Of<'relativeToBest'>, scene: NaiveScene): NaiveOutcome {
  const { cell, max, apart } = scene;
  const [actual, target, share] = [numberIn(cell.value), cell.target ?? zero, read(shareAtTarget)];
  if (less(actual, zero) || less(target, zero)) return 'refused';
  if (actual[0] === 0n) return { points: zero };
  if (apart) {
    const best = scene
      .apartCells()
      .map(({ value }) => numberIn(value))
      .reduce(most, zero);
    return { points: times(max, over(actual, best)) };
  }
  const excess = (one_: NaiveCell) => minus(over(numberIn(one_.value), one_.target ?? one), one);
  const mine = excess(cell);
  if (less(mine, zero)) return { points: times(times(share, max), over(actual, target)) };
  if (mine[0] === 0n) return { points: times(share, max) };
  const sound = scene
    .usual()
    .filter(({ value, target: own }) => less(zero, numberIn(value)) && less(zero, own ?? zero));
  const best = sound.map(excess).reduce(most, zero);
  return { points: plus(times(share, max), times(times(minus(one, share), max), over(mine, best))) };
}

function rankPoints(
  { of, better, places, otherwise }: Of<'rankPoints'>,
  { cell, usual, max }: NaiveScene,
): NaiveOutcome {
  const mine = numberIn(cell.value);
  const ahead = usual().filter(({ value }) =>
    better === 'lower' ? less(numberIn(value), mine) : less(mine, numberIn(value)),
  ).length;
  const place: F = of === 'entered' ? mine : [BigInt(ahead + 1), 1n];
  const reached = places.find(({ upTo }) => !less(read(upTo), place));
  return { points: amountOf(reached?.amount ?? otherwise, max) };
}

function lateness(
  { from, due, bands: list, notDone }: Of<'lateness'>,
  { cell: { value }, max }: NaiveScene,
): NaiveOutcome {
  const start = from === 'maximum' ? max : zero;
  const last = list.at(-1);
  if (value.kind === 'date' && value.date === 'notDone')
    return { points: minus(start, read(notDone ?? last?.points ?? '0')), bars: last?.bars !== undefined };
  const days: F =
    value.kind === 'date' ? [BigInt(dayNumber(value.date) - dayNumber(due ?? value.date)), 1n] : numberIn(value);
  const reached = list.filter(({ fromDays }) => !less(days, read(fromDays))).at(-1);
  return reached === undefined
    ? { points: start }
    : { points: minus(start, read(reached.points)), bars: reached.bars !== undefined };
}

/** Days since the first of March of the year 0. */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date;
}

function deductions({ from, events }: Of<'deductions'>, { cell: { value }, max }: NaiveScene): NaiveOutcome {
  if (value.kind !== 'events') return 'refused';
  let points = from === 'maximum' ? max : zero;
  let bars = false;
  for (const [name, text] of Object.entries(value.events)) {
    const event = events.find(({ key }) => key === name);
    if (event === undefined) return 'refused';
    const count = read(text);
    if (count[0] === 0n) continue;
    const cost = event.counted === 'once' ? read(event.points) : times(read(event.points), count);
    points = minus(points, event.most === undefined ? cost : least(cost, read(event.most)));
    bars ||= event.bars !== undefined;
  }
  return { points, bars };
}

function formula({ expression, figures }: Of<'formula'>, { cell, max, pointsOf }: NaiveScene): NaiveOutcome {
  const { value, target } = cell;
  const given = value.kind === 'figures' ? value.figures : {};
  if (figures?.some(({ name }) => given[name] === undefined) === true) return { situation: 'missing' };
  const named = (name: string): F => {
    if (name === 'max') return max;
    if (name === 'target') return target ?? zero;
    return name === 'actual' && figures === undefined ? numberIn(value) : read(given[name] ?? '0');
  };
  const points = evaluated(expression, named, pointsOf);
  return points === null ? 'refused' : { points };
}
