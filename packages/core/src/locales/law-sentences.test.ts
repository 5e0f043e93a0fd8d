import { describe, expect, it } from 'vitest';
import { wordsOfLaw } from '../eligibility/words-of-law.ts';
import type { Facts } from '../facts/facts.ts';
import type { LawInForce } from '../law/law-in-force.ts';
import { nodesOf } from '../law/map-requirement.ts';
import { lawInForce } from '../law-vn/law-in-force.ts';
import { posts } from '../law-vn/posts/posts.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

const days = ['2023-06-30', '2024-06-30', '2025-12-31'];
const asked: readonly Requirement[] = days.flatMap((on) =>
  Object.values((lawInForce({ on }) as LawInForce).awards).flatMap((standard) =>
    standard === undefined ? [] : [...nodesOf(standard.requirement)],
  ),
);

describe.each([vi, en])('what the national law asks, in $language', (locale) => {
  const words = wordsOfLaw(lawInForce({ on: '2025-12-31' }) as LawInForce, locale.language, { posts });

  it('is said in clauses without codes or leftovers', () => {
    for (const requirement of asked) {
      const clause = locale.requirement(requirement, words);
      expect(clause).not.toBe('');
      expect(clause).not.toMatch(/undefined|NaN|null\b|\[object| {2}|^\s|\s$|\(\)|: *$|[a-z][A-Z][a-z]/u);
      expect(locale.requirementHead(requirement, words)).not.toBe('');
    }
  });

  it('names every topic and post', () => {
    for (const node of asked) {
      if (node.kind === 'heldPost') for (const key of node.posts) expect(words.postName(key)).not.toBe(key);
    }
  });
});

const paths: readonly string[] = [
  'ratings.2025',
  'members.2025.completed',
  'members.2025.holders.LDTT',
  'members.2025.disciplined.warning',
  'judgements.x',
  'attestations.x',
  'amounts.x',
  'honours[0].basis',
  'honours[1].issuer',
  'merits[0].applied',
  'contests[0].at',
  'contests[0].years',
  'contests[0].thematic',
  'prizes[0].sent',
  'service[0].place',
  'posts[0].terms',
  ...Object.keys({
    nominee: 1,
    subjects: 1,
    sex: 1,
    higherRetirementAge: 1,
    foundedOn: 1,
    honours: 1,
    merits: 1,
    contests: 1,
    prizes: 1,
    service: 1,
    posts: 1,
  } satisfies { readonly [R in keyof Facts]?: 1 }),
];

describe.each([vi, en])('what is not known, in $language', (locale) => {
  const words = { awardName: (code: string) => code, postName: (key: string) => key, topicName: (key: string) => key };

  it('has a name for every path', () => {
    const names = paths.map((path) => locale.question(path, words));
    for (const name of names) expect(name).toMatch(/^\p{Lu}/u);
    expect(new Set(names).size).toBe(paths.length);
    expect(names.filter((name) => paths.includes(name))).toEqual([]);
  });

  it('leaves a path of another form as it is', () => {
    for (const path of ['', 'honours[0].colour', 'unheard.of', 'toString'])
      expect(locale.question(path, words)).toBe(path);
  });
});

it('names a rating as an official would', () => {
  const words = { awardName: String, postName: String, topicName: String };
  expect(vi.question('ratings.2025', words)).toBe('Xếp loại mức độ hoàn thành nhiệm vụ năm 2025');
  expect(vi.question('honours[0].basis', words)).toBe('Khen thưởng theo loại hình nào, quyết định thứ 1');
});
