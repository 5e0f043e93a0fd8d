import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkLawSource } from '../../src/testing/law-lint/check-law-source.ts';
import { lintLaw } from '../../src/testing/law-lint/lint-law.ts';
import { nationalAwards } from './case-files.ts';
import { nationalCodes, nationalLaw } from './national-law.ts';

const defects = lintLaw(nationalLaw);
const rules = [
  'leaf-uncited',
  'unknown-unnamed',
  'eras-wrong',
  'days-uncovered',
  'instrument-unlisted',
  'outside-force',
  'place-missing',
  'instrument-orphan',
  'topic-worded-twice',
  'wording-keyed-twice',
  'award-unknown',
  'memory-decides',
] as const satisfies readonly (typeof defects)[number]['rule'][];

it.each(rules)('the national law is free of: %s', (rule) => {
  expect(defects.filter((one) => one.rule === rule).map(({ where, what }) => `${where}: ${what}`)).toEqual([]);
});

it('every code has an award, and every award its own code', () => {
  expect(nationalAwards.map(({ code }) => code).toSorted()).toEqual(nationalCodes.toSorted());
});

const folder = new URL('../../src/law-vn/', import.meta.url);
const sources = ['awards', 'topics', 'long-service', 'posts', 'readings'].flatMap((name) =>
  readdirSync(new URL(`${name}/`, folder))
    .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
    .map((file) => `${name}/${file}`),
);

it.each(sources)('law-vn/%s holds literals, constructors and provisions only', (path) => {
  const text = readFileSync(new URL(path, folder), 'utf8');
  expect(checkLawSource(text)).toEqual([]);
  expect(text.split('\n').length).toBeLessThanOrEqual(300);
});
