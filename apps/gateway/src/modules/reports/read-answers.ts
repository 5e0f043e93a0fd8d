import {
  type Key,
  type NewAnswer,
  type Observation,
  type Report,
  type ReportAnswer,
  type ReportItem,
  reportItemKey,
} from '@thidua/core';
import { digestOf } from '../../rows/canonical-json.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { splitKey } from '../../rows/split-key.ts';
import { type BrokenRule, brokenRule, type ChangeRoom, RulesBrokenProblem } from '../changes/index.ts';
import { readAddition } from '../import/add-entities.ts';
import { figureKey } from './figures-to-publish.ts';

/** A figure in the words of a campaign file, without what its item says already. */
export interface WrittenFigure {
  readonly quantity: object;
  readonly status: string;
  /** Today where it is left out. */
  readonly knownOn?: string | null | undefined;
  readonly source: readonly object[];
  readonly note?: string | null | undefined;
}

/** An answer as a sender writes it, to an item named by its key. */
export interface WrittenAnswer {
  readonly item: string;
  readonly answer:
    | ({ readonly kind: 'figure' } & WrittenFigure)
    | { readonly kind: 'words'; readonly text: string; readonly documents: readonly Key[] }
    | { readonly kind: 'noFigure'; readonly why: string };
}

interface Place {
  readonly item: ReportItem;
  readonly index: number;
}

/**
 * The answers in the shape of core: figures read as those of a campaign file are, under keys of the report. A figure that
 * says again what was last handed in is that same figure; another one supersedes it.
 * @throws RulesBrokenProblem with all that is wrong, where in `answers`.
 */
export async function readAnswers(
  room: ChangeRoom,
  report: Report,
  written: readonly WrittenAnswer[],
): Promise<readonly NewAnswer[]> {
  const places = new Map(report.items.map((item, index) => [reportItemKey(item), { item, index }]));
  const rules = [...misplaced(report, places, written), ...(await unknownDocuments(room, written))];
  const [first, ...rest] = rules;
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
  const figures = await readFigures(room, report, places, written);
  return written.map(({ item, answer }): NewAnswer => {
    const figure = figures.get(item);
    if (answer.kind !== 'figure' || figure === undefined) return { item, answer: answer as ReportAnswer };
    return { item, answer: { kind: 'figure', observation: figure } };
  });
}

/** Items that the report does not have, or that take no figure: nothing of them can be read. */
function misplaced(report: Report, places: ReadonlyMap<string, Place>, written: readonly WrittenAnswer[]) {
  return written.flatMap(({ item: key, answer }, position): readonly BrokenRule[] => {
    const path = `answers[${position}]`;
    const named = { report: report.key, item: key };
    const place = places.get(key);
    if (place === undefined) return [brokenRule({ code: 'REPORT_ITEM_UNKNOWN', data: named, path: `${path}.item` })];
    if (written.findIndex((one) => one.item === key) !== position) {
      return [brokenRule({ code: 'REPORT_ITEM_TWICE', data: named, path: `${path}.item` })];
    }
    if (answer.kind !== 'figure' || place.item.about.indicator !== null) return [];
    const found = (answer.quantity as { readonly kind?: string }).kind ?? null;
    const data = { ...named, field: 'indicator', expected: null, found };
    return [brokenRule({ code: 'REPORT_FIGURE_MISFIT', data, path: `${path}.figure` })];
  });
}

async function unknownDocuments({ transaction }: ChangeRoom, written: readonly WrittenAnswer[]) {
  const asked = written.flatMap(({ answer }, position) =>
    answer.kind === 'words'
      ? answer.documents.map((key, place) => ({ key, path: `answers[${position}].words.documents[${place}]` }))
      : [],
  );
  if (asked.length === 0) return [];
  const found = await transaction.document.findMany({
    where: { id: { in: asked.map(({ key }) => key) } },
    select: { id: true },
  });
  const known = new Set(found.map(({ id }) => id));
  return asked
    .filter(({ key }) => !known.has(key))
    .map(({ key, path }) => brokenRule({ code: 'REFERENCE_DANGLING', data: { reference: key, path }, path }));
}

async function readFigures(
  room: ChangeRoom,
  report: Report,
  places: ReadonlyMap<string, Place>,
  written: readonly WrittenAnswer[],
): Promise<ReadonlyMap<string, Observation>> {
  const asked = written.flatMap(({ item: key, answer }, position) => {
    const place = places.get(key);
    return answer.kind === 'figure' && place !== undefined ? [{ key, position, ...place, answer }] : [];
  });
  if (asked.length === 0) return new Map();
  const observations = asked.map(({ item, index, answer: { kind: _kind, ...figure } }) => ({
    key: splitKey(nextKey(report, item, index)).slug,
    indicator: item.about.indicator,
    scope:
      item.scope.kind === 'group'
        ? { group: item.scope.group }
        : { unit: { code: item.scope.unit.code, on: item.scope.unit.validFrom } },
    period: item.period,
    voice: 'DECLARED',
    ...figure,
    knownOn: figure.knownOn ?? room.today,
  }));
  const positions = asked.map(({ position }) => position);
  const { book } = await naming(positions, () => readAddition(room, namespaceOf(report.key), { observations }));
  return new Map(
    asked.flatMap(({ key, item }, position) => {
      const read = book.observations[position];
      return read === undefined ? [] : [[key, followingFigure(item, read)] as const];
    }),
  );
}

/** Says where in the answers something is wrong, and not where in the file that is made of them. */
async function naming<Read>(positions: readonly number[], read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof RulesBrokenProblem)) throw error;
    const named = (rule: BrokenRule): BrokenRule => ({
      ...rule,
      path: rule.path.replace(/^observations\[(\d+)\]/, (_all, place) => `answers[${positions[Number(place)]}].figure`),
    });
    const [first, ...rest] = error.rules;
    throw new RulesBrokenProblem([named(first), ...rest.map(named)]);
  }
}

/** The figure as it follows what was handed in for the item before. */
export function followingFigure({ submissions }: ReportItem, figure: Observation): Observation {
  const last = submissions.at(-1)?.answer;
  if (last?.kind === 'figure' && saidBy(last.observation) === saidBy(figure)) return last.observation;
  const before = submissions.findLast(({ answer }) => answer.kind === 'figure')?.answer;
  return before?.kind === 'figure' ? { ...figure, supersedes: before.observation.key } : figure;
}

/** Key of the figure that is handed in next. */
export function nextKey(report: Report, { submissions }: ReportItem, index: number): Key {
  const keys = new Set(submissions.flatMap(({ answer }) => (answer.kind === 'figure' ? [answer.observation.key] : [])));
  return figureKey(report.key, index, keys.size + 1);
}

function saidBy({ quantity, status, source, note, derived }: Observation): string {
  return digestOf({ quantity, status, source, note: note ?? null, derived: derived ?? null });
}
