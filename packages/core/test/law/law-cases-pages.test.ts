import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { awardCodes } from '../../src/law-vn/award-codes.ts';
import { differenceInWords } from '../../src/testing/cases/difference-in-words.ts';
import { parseCaseFile } from '../../src/testing/cases/parse-case-file.ts';
import { runCase } from '../../src/testing/cases/run-case.ts';
import { context } from './case-files.ts';

it.each(['law-cases.md', 'law-cases.vi.md'])('the example of %s is read, and every case of it passes', (name) => {
  const page = readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8');
  const { cases, issues } = parseCaseFile(parse(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''), {
    awards: awardCodes,
  });
  expect(issues).toEqual([]);
  expect(cases).toHaveLength(5);
  for (const one of cases) expect(runCase(one, context).why.map(differenceInWords)).toEqual([]);
});
