import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseScoreCaseFile } from '../../src/testing/score-cases/parse-score-case-file.ts';
import { runScoreCase } from '../../src/testing/score-cases/run-score-case.ts';
import { scoreDifferenceInWords } from '../../src/testing/score-cases/score-difference.ts';
import { yamlOf } from './case-files.ts';

it.each(['score-cases.md', 'score-cases.vi.md'])('the example of %s is read, and every case of it passes', (name) => {
  const page = readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8');
  const { cases, issues } = parseScoreCaseFile(yamlOf(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '', name));
  expect(issues).toEqual([]);
  expect(cases).toHaveLength(3);
  expect(cases.flatMap((one) => runScoreCase(one).why.map(scoreDifferenceInWords))).toEqual([]);
});
