import { daysBetween, isDay } from '../../src/calendar/plain-day.ts';
import { add, compare, divide, multiply, subtract } from '../../src/numbers/arithmetic.ts';
import { parseDecimal, readDecimal } from '../../src/numbers/decimal.ts';
import { type Rational, rational } from '../../src/numbers/rational.ts';
import type { Amount } from '../../src/scoring/methods/amount.ts';
import type { ScoringMethod, ScoringMethodKind } from '../../src/scoring/methods/scoring-method.ts';
import type { StepRule } from '../../src/scoring/methods/step-rule.ts';
import type { EntryValue } from '../../src/scoring/sheet/entry-value.ts';

/** What one unit brings to one criterion. */
export interface Brought {
  readonly max: Rational;
  /** `null`: nothing was filled in; then only the places where something can lie are asked for. */
  readonly value: EntryValue | null;
  readonly target: Rational | null;
  /** Its points before the limits of the criterion, where it was scored. */
  readonly raw: Rational | null;
  /** The highest excess over a target in the group. */
  readonly best: Rational | null;
}

/** Bounds in their order, and where a value lies among them. */
interface Axis {
  readonly name: string;
  readonly bounds: readonly (readonly [name: string, at: Rational | null])[];
  readonly value: Rational | null;
}

/** One of a few words. */
interface Choice {
  readonly name: string;
  readonly words: readonly string[];
  readonly value: string | null;
}

type Place = Axis | Choice;
type PlacesOf<Method> = (method: Method, brought: Brought) => readonly Place[];

const [zero, one, hundred] = [rational(0), rational(1), rational(100)];

/** The bounds of each method: one that is missing does not compile. */
const places: { readonly [Kind in ScoringMethodKind]: PlacesOf<Extract<ScoringMethod, { kind: Kind }>> } = {
  bands: ({ bands, better }, { value }) => {
    const limits = bands.map(({ limit }) => [`limit ${limit}`, parseDecimal(limit)] as const);
    const ordered = better === 'higher' ? limits.toReversed() : limits;
    return [{ name: 'result', bounds: ordered, value: numberIn(value) }];
  },
  collected: (_method, { max, raw }) => [{ name: 'excess', bounds: fromNothing('maximum', max), value: raw }],
  countTimesPoints: ({ each }, { max, value }) => [
    { name: 'points', bounds: fromNothing('maximum', max), value: times(numberIn(value), parseDecimal(each)) },
  ],
  dateMilestones: ({ milestones }, { value }) => {
    const date = value?.kind === 'date' ? value.date : null;
    return [
      {
        name: 'day',
        bounds: milestones.map(({ until }) => [until, dayNumber(until)] as const),
        value: date === null || !isDay(date) ? null : dayNumber(date),
      },
      { name: 'done', words: ['notDone'], value: date },
    ];
  },
  deductions: ({ events }, { max, value, raw }) => [
    { name: 'points', bounds: fromNothing('maximum', max), value: raw },
    ...events.map(({ key, counted, points, most }): Place => {
      const count = value?.kind === 'events' ? readDecimal(value.events[key] ?? '0') : null;
      if (counted === 'each')
        return {
          name: key,
          bounds: fromNothing('most', most === undefined ? null : parseDecimal(most)),
          value: times(count, parseDecimal(points)),
        };
      const often = count === null || compare(count, one) > 0 ? 'more' : compare(count, one) === 0 ? 'once' : 'never';
      return { name: key, words: ['never', 'once', 'more'], value: count === null ? null : often };
    }),
  ],
  direct: (_method, { max, value }) => [
    { name: 'points', bounds: fromNothing('maximum', max), value: numberIn(value) },
  ],
  formula: (_method, { max, raw }) => [{ name: 'points', bounds: fromNothing('maximum', max), value: raw }],
  grades: ({ grades }, { value }) => [
    { name: 'grade', words: grades.map(({ key }) => key), value: value?.kind === 'grade' ? value.grade : null },
  ],
  inverseRatio: (_method, { value, target }) => [
    { name: 'result', bounds: fromNothing('target', target), value: numberIn(value) },
  ],
  lateness: ({ bands }, { value }) => [
    {
      name: 'days',
      bounds: bands.map(({ fromDays }) => [`day ${fromDays}`, parseDecimal(fromDays)] as const),
      value: numberIn(value),
    },
  ],
  passFail: (_method, { value }) => [
    { name: 'passed', words: ['true', 'false'], value: value?.kind === 'passed' ? String(value.passed) : null },
  ],
  plusMinus: ({ lowest }, { max, value }) => [
    {
      name: 'points',
      bounds: [['lowest', parseDecimal(lowest)], ...fromNothing('maximum', max)],
      value: numberIn(value),
    },
  ],
  rankPoints: ({ of, places: ranks }, { value }) => [
    {
      name: 'place',
      bounds: ranks.map(({ upTo }) => [`place ${upTo}`, parseDecimal(upTo)] as const),
      value: of === 'entered' ? numberIn(value) : null,
    },
  ],
  ratio: (_method, { value, target }) => [
    { name: 'result', bounds: fromNothing('target', target), value: numberIn(value) },
  ],
  ratioWithExcess: ({ direction, excess }, { max, value, target }) => [
    {
      name: 'per cent',
      bounds: [...fromNothing('target', hundred), ['most', capOf(excess, max)]],
      value: direction === 'direct' ? percentOf(numberIn(value), target) : null,
    },
  ],
  relativeToBest: (_method, { value, target, best }) => [
    {
      name: 'excess',
      bounds: [
        ['nothing', rational(-1)],
        ['target', zero],
        ['leader', best],
      ],
      value: over(times(percentOf(numberIn(value), target), rational(1, 100)), one),
    },
  ],
  shareOfVotes: (_method, { value }) => [
    {
      name: 'votes',
      bounds: fromNothing('voters', value?.kind === 'votes' ? readDecimal(value.of) : null),
      value: value?.kind === 'votes' ? readDecimal(value.votes) : null,
    },
  ],
  steps: ({ above, of, better }, { max, value, target, raw }) => [
    { name: 'points', bounds: fromNothing('maximum', max), value: raw },
    {
      name: 'per cent',
      bounds: [
        ['target', hundred],
        ['most', above === undefined ? null : capOf(above, max)],
      ],
      value: of === 'percentOfTarget' && better === 'higher' ? percentOf(numberIn(value), target) : null,
    },
  ],
};

/** Where a value can lie, and where it does: `bands result: below limit 80`. */
export function positionsOf(
  method: ScoringMethod,
  brought: Brought,
): { readonly possible: readonly string[]; readonly shown: readonly string[] } {
  const placesOf = places[method.kind] as PlacesOf<ScoringMethod>;
  const found = placesOf(method, brought).map((place) => {
    const name = (position: string) => `${place.name}: ${position}`;
    const possible = 'words' in place ? place.words : positionsOn(place);
    const shown = 'words' in place ? place.value : positionOn(place);
    return { possible: possible.map(name), shown: shown === null ? [] : [name(shown)] };
  });
  return { possible: found.flatMap(({ possible }) => possible), shown: found.flatMap(({ shown }) => shown) };
}

function positionsOn({ bounds }: Axis): readonly string[] {
  return bounds.flatMap(([name], index) => {
    const next = bounds[index + 1]?.[0];
    const first = index === 0 ? [`below ${name}`] : [];
    return [...first, `at ${name}`, next === undefined ? `above ${name}` : `between ${name} and ${next}`];
  });
}

function positionOn({ bounds, value }: Axis): string | null {
  if (value === null) return null;
  let under: string | null = null;
  for (const [name, at] of bounds) {
    // a cap that a table leaves out, or a best that nobody reached: there is nothing above which to lie
    if (at === null) return under === null ? null : `between ${under} and ${name}`;
    const side = compare(value, at);
    if (side === 0) return `at ${name}`;
    if (side < 0) return under === null ? `below ${name}` : `between ${under} and ${name}`;
    under = name;
  }
  return `above ${under}`;
}

function fromNothing(name: string, at: Rational | null): Axis['bounds'] {
  return [
    ['nothing', zero],
    [name, at],
  ];
}

/** The one number that was filled in. */
function numberIn(value: EntryValue | null): Rational | null {
  switch (value?.kind) {
    case 'points':
      return readDecimal(value.points);
    case 'actual':
      return readDecimal(value.actual);
    case 'count':
      return readDecimal(value.count);
    case 'lateness':
      return readDecimal(value.days);
    case 'rank':
      return readDecimal(value.rank);
    default:
      return null;
  }
}

/** The per cent of the plan at which the steps above it reach their cap. */
function capOf({ every, amount, most }: StepRule, max: Rational): Rational | null {
  if (most === undefined) return null;
  return add(hundred, multiply(divide(pointsOf(most, max), pointsOf(amount, max)), parseDecimal(every)));
}

function pointsOf(amount: Amount, max: Rational): Rational {
  if ('points' in amount) return parseDecimal(amount.points);
  return divide(multiply(parseDecimal(amount.percentOfMax), max), hundred);
}

function percentOf(value: Rational | null, target: Rational | null): Rational | null {
  if (value === null || target === null || target.numerator <= 0) return null;
  return divide(multiply(value, hundred), target);
}

function times(value: Rational | null, factor: Rational): Rational | null {
  return value === null ? null : multiply(value, factor);
}

function over(value: Rational | null, base: Rational): Rational | null {
  return value === null ? null : subtract(value, base);
}

function dayNumber(day: string): Rational {
  return rational(daysBetween('2000-01-01', day));
}
