/** What differs from what a case of a score table or an index expects; numbers as exact fractions. */
export interface ScoreDifference {
  readonly unit?: string;
  readonly node?: string;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** `unit a, node II.3, points: expected 16, found 15`: one line for a developer or a terminal. */
export function scoreDifferenceInWords({ unit, node, field, expected, found }: ScoreDifference): string {
  const place = [unit === undefined ? '' : `unit ${unit}, `, node === undefined ? '' : `node ${node}, `].join('');
  return `${place}${field}: expected ${expected}, found ${found}`;
}

/** Lists compared as sets, written as they are printed. */
export function sameSet(expected: readonly string[], found: readonly string[]): boolean {
  return expected.length === found.length && [...expected].toSorted().join('\n') === [...found].toSorted().join('\n');
}

/** A list as one text; `(none)` for an empty one. */
export function listed(texts: readonly string[]): string {
  return texts.length === 0 ? '(none)' : texts.join(', ');
}

/** `CODE path`, with the fault or the situation where the problem has one. */
export function problemText(problem: { readonly code: string; readonly path: string; readonly data: object }): string {
  const { fault, situation, kind } = problem.data as Readonly<Record<'fault' | 'situation' | 'kind', unknown>>;
  const detail = [fault, situation, kind].find((one) => typeof one === 'string');
  return [problem.code, problem.path, detail].filter((part) => part !== undefined && part !== '').join(' ');
}
