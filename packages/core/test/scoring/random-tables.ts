import fc from 'fast-check';
import { criterion, part, scoreTable } from '../../src/scoring/sample-score-table.ts';
import type { ScoreEntry, ScoreSheet } from '../../src/scoring/sheet/score-sheet.ts';
import type { Handling, HandlingRules } from '../../src/scoring/table/handling.ts';
import type { ScoreColumn } from '../../src/scoring/table/score-column.ts';
import type { ScoreCriterion, ScoreNode } from '../../src/scoring/table/score-node.ts';
import type { ScoreTable } from '../../src/scoring/table/score-table.ts';
import { type Role, randomMethod, randomValue, tenths } from './random-methods.ts';

const handling = fc.constantFrom<Handling>(
  'refused',
  'excluded',
  'excluded',
  'renormalised',
  'renormalised',
  'zero',
  'zero',
);
const maxima = fc.constantFrom('0.5', '3', '7.5', '10', '20', '33.3');
const counts = fc.constantFrom<readonly ScoreColumn[]>(['self'], ['verified', 'self'], ['verified']);
const rounding = fc.record({
  to: fc.constantFrom('0.01', '0.25', '1'),
  mode: fc.constantFrom(
    'half-up' as const,
    'half-even' as const,
    'up' as const,
    'down' as const,
    'ceiling' as const,
    'floor' as const,
  ),
});
const collector = 'thuong';

const rules: fc.Arbitrary<HandlingRules> = fc.record(
  {
    notApplicable: handling,
    notAssigned: handling,
    missing: handling,
    zeroTarget: fc.oneof(handling, fc.constant('notAssigned' as const)),
    zeroActual: fc.oneof(handling, fc.constant('full' as const)),
  },
  { requiredKeys: ['missing', 'zeroTarget'] },
);

function randomCriterion(key: string, role: Role, earlier: readonly string[]): fc.Arbitrary<ScoreCriterion> {
  const max = role === 'penalty' ? fc.constant('0') : maxima;
  return fc
    .tuple(max, randomMethod(role, collector, earlier), rules, fc.nat(9), rounding, tenths(0, 800))
    .map(([points, method, when, dice, rule, target]) =>
      criterion(key, points, method, {
        ...(role === 'content' ? {} : { role }),
        when: method.kind === 'relativeToBest' ? { ...when, notAssigned: 'comparedApart' } : when,
        ...(dice === 0 ? { rounding: rule } : {}),
        ...(dice === 1 ? { least: role === 'penalty' ? '-3' : '0' } : {}),
        ...(dice === 2 ? { alsoTyped: true as const } : {}),
        ...(dice === 3 ? { target } : {}),
      }),
    );
}

/** A part of one to three criteria of content, perhaps with a bonus of its own and a cap. */
function randomPart(key: string, earlier: readonly string[]): fc.Arbitrary<ScoreNode> {
  const content = (index: number) => randomCriterion(`${key}.${index}`, 'content', earlier);
  return fc
    .tuple(
      fc.integer({ min: 1, max: 3 }).chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => content(at)))),
      fc.option(randomCriterion(`${key}.b`, 'bonus', earlier), { freq: 3, nil: null }),
      fc.nat(5),
      counts,
      fc.option(rounding, { freq: 5, nil: null }),
    )
    .map(([leaves, bonus, dice, columns, rule]) => {
      const inner: ScoreNode[] =
        dice === 0 && leaves.length > 1 ? [part(`${key}.p`, leaves.slice(0, -1)), ...leaves.slice(-1)] : leaves;
      return part(key, bonus === null ? inner : [...inner, bonus], {
        counts: columns,
        ...(dice === 1 ? { most: '30', least: '-5' } : {}),
        ...(rule === null ? {} : { rounding: rule }),
      });
    });
}

const ranking: fc.Arbitrary<ScoreTable['ranking']> = fc.record(
  {
    by: fc.constantFrom('points' as const, 'percentOfAttainable' as const),
    ties: fc.constantFrom('standard' as const, 'modified' as const, 'dense' as const, 'fractional' as const),
    barred: fc.constantFrom('inPlace' as const, 'withoutPlace' as const),
    rounding: fc.record({ to: fc.constantFrom('0.1', '10'), mode: fc.constant('half-up' as const) }),
    tieBreaks: fc.constantFrom(
      [{ kind: 'given', name: 'phieu', prefer: 'higher' } as const],
      [
        { kind: 'node', node: 'A', prefer: 'lower' } as const,
        { kind: 'given', name: 'phieu', prefer: 'lower' } as const,
      ],
    ),
  },
  { requiredKeys: ['by', 'ties', 'barred'] },
);

/** Sound tables of every method: two or three levels, bonus, penalty, caps, floors, rounding, columns, every handling. */
export const randomTables: fc.Arbitrary<ScoreTable> = fc
  .tuple(
    randomPart('A', []),
    randomPart('B', ['A.0', 'A']),
    randomCriterion('P', 'penalty', ['A.0', 'B']),
    fc.nat(7),
    rounding,
    ranking,
  )
  .map(([a, b, penalty, dice, rule, ranks]) => {
    const bonus = criterion(collector, '3', { kind: 'collected' }, { role: 'bonus' });
    const table = scoreTable([a, ...(dice < 5 ? [b] : []), ...(dice < 3 ? [penalty] : []), bonus]);
    const root = {
      ...table.root,
      scorers: { self: ['unit' as const], verified: ['headAndDeputies' as const] },
      ...(dice === 1 ? { most: '25' } : {}),
    };
    const general = dice === 2 ? { rounding: { criterion: rule, part: rule, total: rule } } : {};
    return { ...table, ...general, root, ranking: ranks };
  });

function criteriaOf(node: ScoreNode): readonly ScoreCriterion[] {
  if (node.kind === 'part') return node.children.flatMap(criteriaOf);
  return node.method.kind === 'collected' ? [] : [node];
}

function randomEntry({ method, max, alsoTyped }: ScoreCriterion): fc.Arbitrary<ScoreEntry | null> {
  const usual = { weight: 12, arbitrary: randomValue(method, max) };
  const away = { weight: 1, arbitrary: fc.constant({ kind: 'notApplicable' } as const) };
  const typed = {
    weight: 3,
    arbitrary: fc.constantFrom('0', max, '9.5').map((points) => ({ kind: 'points', points }) as const),
  };
  const value = alsoTyped === true ? fc.oneof(usual, away, typed) : fc.oneof(usual, away);
  return fc.option(
    value.map((one): ScoreEntry => ({ value: one })),
    { nil: null, freq: 12 },
  );
}

/** Sheets of one to five units. */
function randomSheets(table: ScoreTable): fc.Arbitrary<readonly ScoreSheet[]> {
  const criteria = criteriaOf(table.root);
  const target = fc.oneof(
    { weight: 12, arbitrary: tenths(1, 1000) },
    { weight: 1, arbitrary: fc.constantFrom('0', 'notAssigned', '-12.5') },
  );
  const cells = fc.tuple(
    ...criteria.map((one) => fc.tuple(randomEntry(one), randomEntry(one), fc.option(target, { nil: null, freq: 40 }))),
  );
  const unit = fc.tuple(cells, fc.option(fc.nat(3), { nil: null, freq: 4 }));
  return fc.array(unit, { minLength: 1, maxLength: 5 }).map((units) =>
    units.map(([filled, votes], index): ScoreSheet => {
      const keyed = <Value>(at: (cell: (typeof filled)[number]) => Value | null) =>
        Object.fromEntries(
          filled.flatMap((cell, place) => {
            const value = at(cell);
            return value === null ? [] : [[criteria[place]?.key ?? '', value] as const];
          }),
        );
      return {
        unit: `u${index}`,
        targets: keyed(([, , one]) => one),
        columns: { self: keyed(([one]) => one), verified: keyed(([, one]) => one) },
        ...(votes === null ? {} : { tieFigures: { phieu: String(votes) } }),
      };
    }),
  );
}

/** A table with sheets for it. */
export const randomGroups = randomTables.chain((table) => fc.tuple(fc.constant(table), randomSheets(table)));
