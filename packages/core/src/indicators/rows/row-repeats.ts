import { observationsKey } from '../assessment-book.ts';
import type { Observation } from '../observation.ts';
import { isSameData } from '../same-data.ts';
import { isAtLeastAsFinal } from '../strongest-observation.ts';
import { eachInSteps, groupedInSteps, type InSteps } from './in-steps.ts';
import type { UnderstoodRow } from './read-row.ts';
import type { RowContext } from './row-context.ts';
import type { RowProblem } from './row-problem.ts';

const mostNamed = 10;

/**
 * Rows that say what another row or a figure known before says: for the same indicator, unit, period and status. Of
 * rows that agree the first stands; of rows that differ none does, since nothing tells which is right. By row number.
 */
export function* repeatedRows(
  understood: readonly UnderstoodRow[],
  { known, voice }: RowContext,
): InSteps<ReadonlyMap<number, readonly RowProblem[]>> {
  const problems = new Map<number, readonly RowProblem[]>();
  const stored = yield* groupedInSteps(
    known.filter((one) => one.voice === voice),
    thingKey,
  );
  const groups = yield* groupedInSteps(understood, ({ observation }) => figureKey(observation));
  yield* eachInSteps(
    groups,
    ([, rows]) => {
      const [first] = rows;
      const before = first === undefined ? [] : (stored.get(thingKey(first.observation)) ?? []);
      const twice = rows.length > 1 ? problemsOfTwice(rows) : [];
      for (const problem of [...twice, ...rows.flatMap((one) => problemsOfKnown(one, before))]) {
        problems.set(problem.row, [...(problems.get(problem.row) ?? []), problem]);
      }
    },
    ([, rows]) => rows.length,
  );
  return problems;
}

function problemsOfTwice(rows: readonly UnderstoodRow[]): readonly RowProblem[] {
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  const same = rest.every(({ observation }) => isSameData(observation.quantity, first.observation.quantity));
  const named = rows.slice(0, mostNamed + 1).map(({ row }) => row);
  return (same ? rest : rows).map(({ row }): RowProblem => {
    const others = named.filter((one) => one !== row).slice(0, mostNamed);
    return { row, column: null, code: 'ROW_TWICE', data: { rows: others, same } };
  });
}

/** Against the figures of the same voice for the same thing: one of the same status, and one of a later. */
function problemsOfKnown({ row, observation }: UnderstoodRow, before: readonly Observation[]): readonly RowProblem[] {
  return before.flatMap(({ key, status, quantity }): readonly RowProblem[] => {
    if (status === observation.status) {
      const data = { observation: key, same: isSameData(quantity, observation.quantity) };
      return [{ row, column: null, code: 'OBSERVATION_KNOWN_ALREADY', data }];
    }
    if (!isAtLeastAsFinal(status, observation.status)) return [];
    return [{ row, column: 'status', code: 'OBSERVATION_LATER_KNOWN', data: { observation: key, status } }];
  });
}

function thingKey({ indicator, scope, period }: Observation): string {
  return `${observationsKey(indicator, scope)} ${period}`;
}

function figureKey(figure: Observation): string {
  return `${thingKey(figure)} ${figure.status}`;
}
