import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { isRatedAtLeast, type Rating } from '../facts/rating.ts';
import { evaluate } from './evaluate.ts';
import type { Finding } from './finding.ts';
import type { Requirement } from './requirement.ts';
import { sceneOf } from './witnesses.ts';

const rating = fc.constantFrom<Rating>('excellent', 'good', 'completed');
const part: fc.Arbitrary<Requirement> = fc.letrec<{ tree: Requirement }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2 },
    rating.map((rated) => ({ kind: 'everyYear' as const, rated })),
    fc.record({ kind: fc.constant('ratedYears' as const), atLeast: rating, years: fc.integer({ min: 1, max: 4 }) }),
    fc.record({
      kind: fc.constantFrom('allOf' as const, 'anyOf' as const),
      parts: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).tree;
const asked = fc.record({
  years: fc.integer({ min: 1, max: 4 }),
  rated: rating,
  ending: fc.constantFrom('proposal' as const, 'any' as const),
  part,
});
const standard: Requirement = { kind: 'rated', atLeast: 'good' };

/** What holds in a stretch of rated years, by the meaning of its words. */
function holds(requirement: Requirement, stretch: readonly Rating[]): boolean {
  switch (requirement.kind) {
    case 'everyYear':
      return stretch.every((one) => requirement.rated !== undefined && isRatedAtLeast(one, requirement.rated));
    case 'ratedYears':
      return stretch.filter((one) => isRatedAtLeast(one, requirement.atLeast)).length >= requirement.years;
    case 'allOf':
      return requirement.parts.every((one) => holds(one, stretch));
    case 'anyOf':
      return requirement.parts.some((one) => holds(one, stretch));
    default:
      throw new Error(requirement.kind);
  }
}

it('holds exactly where some stretch of that many years or more does, tried one by one', () => {
  const years = fc.array(fc.oneof(rating, fc.constant<Rating>('failed')), { minLength: 1, maxLength: 13 });
  fc.assert(
    fc.property(asked, years, (requirement, list) => {
      // failed before the first of them, as far back as one looks: nothing is open
      const all: readonly Rating[] = [...Array.from({ length: 61 }, () => 'failed' as const), ...list];
      const facts: Facts = { ratings: Object.fromEntries(all.map((one, at) => [2026 - all.length + at, one])) };
      const ends = requirement.ending === 'proposal' ? [all.length] : all.map((_, index) => index + 1);
      const found = ends.some((end) =>
        all.slice(0, end).some((_, start) => {
          const stretch = all.slice(start, end);
          return (
            stretch.length >= requirement.years &&
            stretch.every((one) => isRatedAtLeast(one, requirement.rated)) &&
            holds(requirement.part, stretch)
          );
        }),
      );
      expect(evaluate({ kind: 'run', ...requirement }, sceneOf(facts, standard), null)).toBe(found ? 'met' : 'unmet');
    }),
    { numRuns: 1000 },
  );
});

it('is not undone by a better year before: the last years are run enough', () => {
  const requirement: Requirement = {
    kind: 'run',
    years: 1,
    rated: 'excellent',
    orHeld: ['A'],
    ending: 'any',
    part: { kind: 'everyYear', rated: 'excellent' },
  };
  const facts: Facts = { ratings: { '2016': 'excellent', '2017': 'excellent' }, honours: [] };
  expect(evaluate(requirement, sceneOf(facts, standard), null)).toBe('met');
});

it('says of which stretch it holds', () => {
  const requirement: Requirement = {
    kind: 'run',
    years: 2,
    rated: 'completed',
    ending: 'proposal',
    part: { kind: 'everyYear', rated: 'good' },
  };
  const facts: Facts = {
    ratings: { '2021': 'failed', '2022': 'completed', '2023': 'good', '2024': 'good', '2025': 'excellent' },
  };
  const trace: Finding[] = [];
  expect(evaluate(requirement, sceneOf(facts, standard), trace)).toBe('met');
  expect(trace).toMatchObject([{ kind: 'run', outcome: 'met', length: 'met', observed: { least: 2, most: 2 } }]);
});
