import { describe, expect, it } from 'vitest';
import { scoringMethodKinds } from '../../src/scoring/methods/check-method.ts';
import { parseIndexCaseFile } from '../../src/testing/score-cases/parse-index-case-file.ts';
import { parseScoreCaseFile } from '../../src/testing/score-cases/parse-score-case-file.ts';
import { runIndexCase } from '../../src/testing/score-cases/run-index-case.ts';
import { runScoreCase } from '../../src/testing/score-cases/run-score-case.ts';
import type { ScoreDifference } from '../../src/testing/score-cases/score-difference.ts';
import { fileOfMethod, indexCaseData, scoreCaseData } from './case-files.ts';
import { type Mutant, maximumMutants, methodMutants } from './mutants.ts';

/** By file, what no case can decide, and why. */
const undecidable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'bands.yaml': {
    'tables bang root children 0 method better': 'limits in the order of one direction are refused in the other',
    '“Càng thấp càng tốt” change root.children[0].method better': 'as above',
  },
  'formula.yaml': {
    'tables bang root children 0 method expression: max * min(1, actual / target) → max * min(2, actual / target)':
      'above its maximum a criterion counts its maximum',
  },
  'indices/normalisations.yaml': {
    '“Điểm z của cả tổng thể” change root.children[0].normalisation rounding to: 0.0001 → 0.00001':
      'the deviation is 2 exactly',
    '“Điểm z của cả tổng thể” change root.children[0].normalisation rounding to: 0.0001 → 0.001': 'as above',
  },
};

/** What each case of a file comes to; `refused`: its table or method is. */
type Run = (data: unknown) => readonly ('as expected' | 'otherwise' | 'refused')[];

const runTables: Run = (data) =>
  parseScoreCaseFile(data).cases.map((one) => {
    const { why, group } = runScoreCase(one);
    return group === null ? 'refused' : otherwiseIf(why);
  });
const runIndices: Run = (data) =>
  parseIndexCaseFile(data).cases.map((one) => {
    const { why, scores } = runIndexCase(one);
    return scores === null ? 'refused' : otherwiseIf(why);
  });

function otherwiseIf(why: readonly ScoreDifference[]): 'as expected' | 'otherwise' {
  return why.some(({ unit }) => unit !== undefined) ? 'otherwise' : 'as expected';
}

/** What no case of a file notices, and the parameters of which every other value would be refused. */
function undecidedIn(file: unknown, mutants: readonly Mutant[], run: Run): readonly string[] {
  const before = run(file);
  const decided = new Map<string, boolean>();
  const unnoticed: string[] = [];
  for (const { place, change, data } of mutants) {
    const after = run(data);
    const noticed = after.includes('otherwise');
    const refused = after.length === 0 || after.some((one, index) => one === 'refused' && before[index] !== 'refused');
    if (!noticed && !refused) unnoticed.push(`${place}: ${change}`);
    decided.set(place, (decided.get(place) ?? false) || noticed || !refused);
  }
  return [...unnoticed, ...[...decided].flatMap(([place, known]) => (known ? [] : [place]))];
}

describe('with any parameter of a method a little different, some unit comes to something else', () => {
  it.each([...scoreCaseData])('score-tables/%s', (name, file) => {
    expect(undecidedIn(file, methodMutants(file), runTables)).toEqual(Object.keys(undecidable[name] ?? {}));
  });

  it.each([...indexCaseData])('indices/%s', (name, file) => {
    expect(undecidedIn(file, methodMutants(file), runIndices)).toEqual(
      Object.keys(undecidable[`indices/${name}`] ?? {}),
    );
  });
});

describe('with another maximum, some unit comes to something else', () => {
  it.each(scoringMethodKinds.map((kind) => [kind, scoreCaseData.get(fileOfMethod(kind))] as const))(
    '%s',
    (kind, file) => {
      const mutants = maximumMutants(file, kind);
      expect(mutants).not.toEqual([]);
      expect(undecidedIn(file, mutants, runTables)).toEqual([]);
    },
  );
});
