import fc from 'fast-check';
import type { Expression } from '../../src/scoring/formula/expression.ts';
import type { ScoringMethod, ScoringMethodKind } from '../../src/scoring/methods/scoring-method.ts';
import type { EntryValue } from '../../src/scoring/sheet/entry-value.ts';

/** Whole numbers, written with one digit after the point: 125 is `"12.5"`. */
export const tenths = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((value) => {
    const text = `${Math.trunc(Math.abs(value) / 10)}.${Math.abs(value) % 10}`;
    return value < 0 ? `-${text}` : text;
  });

const count = (max: number) => fc.nat(max).map(String);
const share = fc.nat(20).map((value) => ({ percentOfMax: String(value * 5) }));
const counting = fc.constantFrom('whole' as const, 'proportional' as const);
const better = fc.constantFrom('higher' as const, 'lower' as const);
const stepRule = fc.record({ every: fc.constantFrom('1', '2.5', '5'), amount: share, counting });
const from = { content: 'maximum', penalty: 'zero' } as const;
const bars = fc.constantFrom({}, { bars: ['Cờ'] });

/** Where a method may stand. */
export type Role = 'content' | 'bonus' | 'penalty';

const actual: Expression = { kind: 'name', name: 'actual' };
const target: Expression = { kind: 'name', name: 'target' };
const number = (value: string): Expression => ({ kind: 'number', value });

function formulas(earlier: readonly string[]): fc.Arbitrary<Expression> {
  const leaf = fc.oneof(
    fc.constantFrom<Expression>(actual, target, { kind: 'name', name: 'max' }),
    tenths(0, 100).map(number),
    ...(earlier.length === 0
      ? []
      : [fc.constantFrom(...earlier).map((node): Expression => ({ kind: 'points', node }))]),
  );
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({
        kind: fc.constantFrom('add' as const, 'subtract' as const, 'multiply' as const, 'divide' as const),
        left: tie('tree'),
        right: tie('tree'),
      }),
      fc.record({ kind: fc.constantFrom('min' as const, 'max' as const), of: fc.tuple(tie('tree'), tie('tree')) }),
      fc.record({ kind: fc.constant('negative' as const), of: tie('tree') }),
      fc.record({
        kind: fc.constant('if' as const),
        condition: fc.record({
          comparator: fc.constantFrom('<', '<=', '=', '!=', '>=', '>'),
          left: tie('tree'),
          right: leaf,
        }),
        holds: tie('tree'),
        otherwise: leaf,
      }),
      fc.record({
        kind: fc.constant('round' as const),
        of: tie('tree'),
        to: fc.constantFrom('0.01', '0.5', '3'),
        mode: fc.constantFrom('half-up', 'half-even', 'up', 'down', 'ceiling', 'floor'),
      }),
    ),
  }));
  return tree;
}

/** Sound methods for a role; `collectors` and `earlier` are keys that they may name. */
export function randomMethod(role: Role, collector: string, earlier: readonly string[]): fc.Arbitrary<ScoringMethod> {
  const anywhere: fc.Arbitrary<ScoringMethod>[] = [
    fc.record({
      kind: fc.constant('formula' as const),
      expression: formulas(earlier),
    }),
    fc.constant<ScoringMethod>({
      kind: 'formula',
      expression: { kind: 'divide', left: { kind: 'name', name: 'x' }, right: { kind: 'name', name: 'y' } },
      figures: [
        { name: 'x', label: 'x' },
        { name: 'y', label: 'y' },
      ],
    }),
  ];
  if (role === 'penalty') {
    const event = fc.record({ points: tenths(1, 60), counted: fc.constantFrom('each' as const, 'once' as const) });
    return fc.oneof(...anywhere, ...penalties(event, from.penalty), plusMinus);
  }
  if (role === 'bonus') return fc.oneof(...anywhere, plusMinus, fc.constant<ScoringMethod>({ kind: 'direct' }));
  const event = fc.record({ points: tenths(1, 60), counted: fc.constantFrom('each' as const, 'once' as const) });
  return fc.oneof(
    ...anywhere,
    ...penalties(event, from.content),
    fc.constantFrom<ScoringMethod>(
      { kind: 'direct' },
      { kind: 'direct', step: '0.5' },
      { kind: 'passFail' },
      { kind: 'ratio' },
      { kind: 'inverseRatio' },
      { kind: 'shareOfVotes' },
      { kind: 'relativeToBest', shareAtTarget: '0.5' },
      { kind: 'relativeToBest', shareAtTarget: '0.3' },
      { kind: 'countTimesPoints', each: '0.5' },
      { kind: 'countTimesPoints', each: '1.25' },
    ),
    fc.record({
      kind: fc.constant('ratioWithExcess' as const),
      direction: fc.constantFrom('direct' as const, 'inverse' as const),
      excess: stepRule.map((rule) => ({ ...rule, most: { percentOfMax: '10' }, to: collector })),
    }),
    fc.record({
      kind: fc.constant('bands' as const),
      of: fc.constantFrom('actual' as const, 'percentOfTarget' as const),
      better: fc.constant('higher' as const),
      bands: fc.tuple(share, share).map(([a, b]) => [
        { limit: '90', amount: a },
        { limit: '40.5', amount: b },
      ]),
      otherwise: share,
    }),
    fc.record({
      kind: fc.constant('bands' as const),
      of: fc.constant('actual' as const),
      better: fc.constant('lower' as const),
      bands: share.map((amount) => [{ limit: '2', amount }]),
      otherwise: share,
    }),
    fc.record(
      {
        kind: fc.constant('steps' as const),
        of: fc.constantFrom('percentOfTarget' as const, 'difference' as const),
        better,
        atTarget: share,
        above: stepRule,
        below: stepRule,
      },
      { requiredKeys: ['kind', 'of', 'better', 'atTarget'] },
    ),
    fc.tuple(share, share).map(
      ([a, b]): ScoringMethod => ({
        kind: 'grades',
        grades: [
          { key: 'A', label: 'A', amount: a },
          { key: 'B', label: 'B', amount: b },
        ],
      }),
    ),
    fc.record({
      kind: fc.constant('rankPoints' as const),
      of: fc.constantFrom('entered' as const, 'group' as const),
      better,
      places: fc.tuple(share, share).map(([a, b]) => [
        { upTo: '1', amount: a },
        { upTo: '3', amount: b },
      ]),
      otherwise: share,
    }),
    fc.tuple(share, share, share).map(
      ([a, later, notDone]): ScoringMethod => ({
        kind: 'dateMilestones',
        milestones: [{ until: '2024-03-01', amount: a }],
        later,
        notDone,
      }),
    ),
  );
}

const plusMinus: fc.Arbitrary<ScoringMethod> = fc.constant({ kind: 'plusMinus', lowest: '-2.5' });

function penalties(
  event: fc.Arbitrary<{ points: string; counted: 'each' | 'once' }>,
  start: 'maximum' | 'zero',
): readonly fc.Arbitrary<ScoringMethod>[] {
  return [
    fc.tuple(event, event, bars).map(
      ([a, b, more]): ScoringMethod => ({
        kind: 'deductions',
        from: start,
        events: [
          { key: 'a', label: 'a', ...a, most: '7' },
          { key: 'b', label: 'b', ...b, ...more },
        ],
      }),
    ),
    fc.tuple(tenths(1, 30), tenths(1, 60), bars, fc.constantFrom({}, { due: '2024-02-28' })).map(
      ([few, many, more, due]): ScoringMethod => ({
        kind: 'lateness',
        from: start,
        ...due,
        bands: [
          { fromDays: '1', points: few },
          { fromDays: '5', points: many, ...more },
        ],
      }),
    ),
  ];
}

const figure = tenths(-20, 1500);

/** A value that a method takes; now and then one that it must refuse. */
export function randomValue(method: ScoringMethod, max: string): fc.Arbitrary<EntryValue> {
  const kind: ScoringMethodKind = method.kind;
  switch (kind) {
    case 'direct':
    case 'plusMinus':
      return fc.constantFrom('0', max, '0.5', '1.2', '-1').map((points) => ({ kind: 'points', points }));
    case 'passFail':
      return fc.boolean().map((passed) => ({ kind: 'passed', passed }));
    case 'grades':
      return fc.constantFrom('A', 'B', 'E').map((grade) => ({ kind: 'grade', grade }));
    case 'countTimesPoints':
      return count(60).map((text) => ({ kind: 'count', count: text }));
    case 'shareOfVotes':
      return fc.tuple(count(9), count(9)).map(([votes, of]) => ({ kind: 'votes', votes, of }));
    case 'deductions':
      return fc
        .dictionary(fc.constantFrom('a', 'b', 'b', 'c'), count(3), { maxKeys: 2, noNullPrototype: true })
        .map((events) => ({ kind: 'events', events }));
    case 'dateMilestones':
      return dates;
    case 'lateness':
      return method.kind === 'lateness' && method.due !== undefined
        ? dates
        : count(9).map((days) => ({ kind: 'lateness', days }));
    case 'rankPoints':
      return method.kind === 'rankPoints' && method.of === 'entered'
        ? fc.integer({ min: 1, max: 5 }).map((rank) => ({ kind: 'rank', rank: String(rank) }))
        : fc.nat(4).map((value) => ({ kind: 'actual', actual: String(value) }));
    case 'formula':
      if (method.kind === 'formula' && method.figures !== undefined)
        return fc
          .record({ x: figure, y: figure }, { requiredKeys: ['x'] })
          .map((figures) => ({ kind: 'figures', figures }));
      return figure.map((value) => ({ kind: 'actual', actual: value }));
    default:
      return fc.oneof(figure, tenths(0, 1500), fc.constant('0')).map((value) => ({ kind: 'actual', actual: value }));
  }
}

const dates: fc.Arbitrary<EntryValue> = fc
  .constantFrom('2024-01-05', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-04', '2025-03-01', 'notDone')
  .map((date) => ({ kind: 'date', date }));
