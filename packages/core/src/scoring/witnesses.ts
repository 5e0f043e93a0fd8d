import fc from 'fast-check';
import type { ScoringMethod } from './methods/scoring-method.ts';
import { criterion, part, scoreTable } from './sample-score-table.ts';
import type { EntryValue } from './sheet/entry-value.ts';
import type { ScoreEntry, ScoreSheet } from './sheet/score-sheet.ts';
import type { Handling } from './table/handling.ts';
import type { ScoreCriterion, ScoreNode } from './table/score-node.ts';
import type { ScoreTable } from './table/score-table.ts';

const halves = fc
  .integer({ min: 1, max: 100 })
  .map((value) => (value % 2 === 0 ? String(value / 2) : `${(value - 1) / 2}.5`));
const figures = fc
  .integer({ min: 0, max: 1200 })
  .map((value) => (value % 10 === 0 ? String(value / 10) : `${Math.floor(value / 10)}.${value % 10}`));
const amounts = fc.integer({ min: 0, max: 40 }).map((value) => ({ percentOfMax: String(value * 2) }));
const handlings = fc.constantFrom<Handling>('refused', 'excluded', 'renormalised', 'zero');
const excess = { every: '1', amount: { percentOfMax: '1' }, most: { percentOfMax: '10' }, to: 'bonus' } as const;

const methods: fc.Arbitrary<ScoringMethod> = fc.oneof(
  fc.constant<ScoringMethod>({ kind: 'direct' }),
  fc.constant<ScoringMethod>({ kind: 'ratio' }),
  fc.constant<ScoringMethod>({ kind: 'inverseRatio' }),
  fc.constantFrom('0.5', '0.3').map((shareAtTarget): ScoringMethod => ({ kind: 'relativeToBest', shareAtTarget })),
  fc.constantFrom('0.5', '1.25').map((each): ScoringMethod => ({ kind: 'countTimesPoints', each })),
  fc
    .constantFrom('whole' as const, 'proportional' as const)
    .map(
      (counting): ScoringMethod => ({ kind: 'ratioWithExcess', direction: 'direct', excess: { ...excess, counting } }),
    ),
  fc.tuple(amounts, amounts).map(
    ([high, otherwise]): ScoringMethod => ({
      kind: 'bands',
      of: 'actual',
      better: 'higher',
      bands: [{ limit: '60', amount: high }],
      otherwise,
    }),
  ),
);

/** Trees of up to three levels whose maxima sum by construction, with a bonus that collects. */
export const randomTables: fc.Arbitrary<ScoreTable> = fc
  .array(fc.array(fc.tuple(methods, halves, handlings, handlings), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((groups) => {
    const parts = groups.map((leaves, at): ScoreNode => {
      const nodes = leaves.map(([method, max, missing, zeroTarget], index) =>
        criterion(`${at + 1}.${index + 1}`, max, method, {
          when: {
            missing,
            zeroTarget: method.kind === 'relativeToBest' ? 'notAssigned' : zeroTarget,
            notAssigned: method.kind === 'relativeToBest' ? 'comparedApart' : zeroTarget,
            zeroActual: method.kind === 'inverseRatio' ? 'full' : 'refused',
          },
        }),
      );
      const inner = nodes.length > 2 ? [part(`${at + 1}.p`, nodes.slice(0, 2)), ...nodes.slice(2)] : nodes;
      return part(String(at + 1), inner);
    });
    return scoreTable([...parts, criterion('bonus', '3', { kind: 'collected' }, { role: 'bonus' })]);
  });

/** The criteria of a table that somebody fills in. */
export function filledCriteria(node: ScoreNode): readonly ScoreCriterion[] {
  if (node.kind === 'part') return node.children.flatMap(filledCriteria);
  return node.method.kind === 'collected' ? [] : [node];
}

/** A cell for a criterion; `null`: left empty. */
export function randomEntry({ method, max }: ScoreCriterion): fc.Arbitrary<ScoreEntry | null> {
  const value: fc.Arbitrary<EntryValue> =
    method.kind === 'direct'
      ? fc.constantFrom('0', max).map((points) => ({ kind: 'points', points }))
      : method.kind === 'countTimesPoints'
        ? fc.nat(60).map((count) => ({ kind: 'count', count: String(count) }))
        : figures.map((actual) => ({ kind: 'actual', actual }));
  return fc.option(
    value.map((one) => ({ value: one })),
    { nil: null, freq: 6 },
  );
}

/** Sheets of one to six units for a table. */
export function randomSheets(table: ScoreTable): fc.Arbitrary<readonly ScoreSheet[]> {
  const criteria = filledCriteria(table.root);
  const target = fc.oneof(
    { weight: 6, arbitrary: figures },
    { weight: 1, arbitrary: fc.constantFrom('0', 'notAssigned') },
  );
  const cells = fc.tuple(...criteria.map((one) => fc.tuple(randomEntry(one), target)));
  return fc.array(cells, { minLength: 1, maxLength: 6 }).map((units) =>
    units.map((filled, index): ScoreSheet => {
      const entries = filled.flatMap(([entry], at) =>
        entry === null ? [] : [[criteria[at]?.key ?? '', entry] as const],
      );
      const targets = filled.map(([, one], at) => [criteria[at]?.key ?? '', one] as const);
      return {
        unit: `u${index}`,
        targets: Object.fromEntries(targets),
        columns: { self: Object.fromEntries(entries) },
      };
    }),
  );
}

/** A table with sheets for it. */
export const randomGroups = randomTables.chain((table) => fc.tuple(fc.constant(table), randomSheets(table)));
