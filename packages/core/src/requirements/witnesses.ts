import fc from 'fast-check';
import { contestOrganizers } from '../facts/contest.ts';
import { disciplineForms } from '../facts/discipline.ts';
import type { Facts } from '../facts/facts.ts';
import { honourBases } from '../facts/honour.ts';
import { meritKinds, meritScopes } from '../facts/merit.ts';
import { ratings } from '../facts/rating.ts';
import type { Provision } from '../sources/provision.ts';
import type { Requirement } from './requirement.ts';
import type { Scene } from './scene.ts';

// Made-up requirements, facts and scenes for the properties of the evaluator.

const awards = ['A', 'B', 'C'] as const;
const topics = ['t1', 't2', 't3'] as const;
const year = fc.integer({ min: 2016, max: 2026 });
const rating = fc.constantFrom(...ratings);
const award = fc.constantFrom(...awards);
const topic = fc.constantFrom(...topics).map((key) => ({ key, vi: key, en: key }));
const provision: fc.Arbitrary<Provision> = fc
  .integer({ min: 1, max: 96 })
  .map((article) => ({ instrument: '06/2022/QH15', article, verification: 'text' as const }));

const leaf: fc.Arbitrary<Requirement> = fc.oneof(
  rating.map((atLeast) => ({ kind: 'rated' as const, atLeast })),
  fc.record({ kind: fc.constant('ratedYears' as const), atLeast: rating, years: fc.integer({ min: 1, max: 4 }) }),
  rating.map((rated) => ({ kind: 'everyYear' as const, rated })),
  fc.integer({ min: 1, max: 6 }).map((years) => ({ kind: 'elapsed' as const, years })),
  fc
    .record({
      awards: fc.uniqueArray(award, { minLength: 1, maxLength: 2 }),
      times: fc.integer({ min: 1, max: 3 }),
      flags: fc.nat(7),
    })
    .map(({ flags, ...asked }) => ({
      kind: 'held' as const,
      ...asked,
      ...(flags % 2 === 0 ? {} : { consecutiveYears: true as const }),
      ...(flags % 4 < 2 ? {} : { countsUpward: true as const }),
      ...(flags < 4 ? {} : { ever: true as const }),
    })),
  fc.record({
    kind: fc.constant('merits' as const),
    kinds: fc.uniqueArray(fc.constantFrom(...meritKinds), { minLength: 1 }),
    scope: fc.constantFrom(...meritScopes),
    count: fc.integer({ min: 1, max: 2 }),
    applied: fc.constant(true as const),
  }),
  topic.map((one) => ({ kind: 'judged' as const, topic: one })),
  topic.map((one) => ({ kind: 'attested' as const, topic: one })),
  fc.record({ kind: fc.constant('amount' as const), topic, atLeast: fc.integer({ min: 1, max: 5 }) }),
  fc.record(
    {
      kind: fc.constant('shareOfMembers' as const),
      who: fc.constantFrom('completed', 'A'),
      percent: fc.constantFrom(50, 70, 100),
      above: fc.constant(true as const),
    },
    { requiredKeys: ['kind', 'who', 'percent'] },
  ),
  fc.record({ kind: fc.constant('membersHolding' as const), award, count: fc.constant(1) }),
  fc.constant({ kind: 'noMemberDisciplined' as const, from: 'warning' as const }),
  fc.record({
    kind: fc.constant('recipient' as const),
    nominee: fc.constantFrom('individual' as const, 'collective' as const),
    of: fc.constantFrom(['employee' as const], ['farmer' as const, 'worker' as const]),
  }),
  fc.record({
    kind: fc.constant('stood' as const),
    in: fc.constantFrom('cluster' as const, 'movement' as const),
    by: fc.uniqueArray(fc.constantFrom(...contestOrganizers), { minLength: 1, maxLength: 3 }),
    as: fc.constantFrom('leader' as const, 'outstanding' as const),
    at: fc.constant(['final' as const]),
    years: fc.constant(3),
  }),
  fc.constant({ kind: 'existed' as const, years: 10 }),
  fc.constant({ kind: 'roundAnniversary' as const }),
  fc.constant({
    kind: 'notKnown' as const,
    why: 'unread' as const,
    instrument: '86/2023/NĐ-CP',
    words: { vi: 'x', en: 'x' },
  }),
  fc.record({
    kind: fc.constant('served' as const),
    in: fc.constant(['army' as const]),
    atLeast: fc.constantFrom(10, 15),
    below: fc.constant(20),
    double: fc.constant(['island' as const]),
  }),
);

const leaves: fc.Arbitrary<Requirement> = fc.record({
  kind: fc.constantFrom('allOf' as const, 'anyOf' as const),
  parts: fc.array(leaf, { minLength: 1, maxLength: 3 }),
});

/** Any requirement of the vocabulary that does not ask in the negative. */
export const anyRequirement: fc.Arbitrary<Requirement> = fc.letrec<{ tree: Requirement }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.record({
      kind: fc.constantFrom('allOf' as const, 'anyOf' as const),
      parts: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('under' as const), provision, part: tie('tree') }),
    fc.record({
      kind: fc.constant('after' as const),
      awards: fc.uniqueArray(award, { minLength: 1, maxLength: 2 }),
      countsUpward: fc.constant(true as const),
      part: tie('tree'),
    }),
    fc.record({
      kind: fc.constant('run' as const),
      years: fc.integer({ min: 1, max: 5 }),
      rated: rating,
      orHeld: fc.constant(['A']),
      ending: fc.constantFrom('proposal' as const, 'any' as const),
      part: fc.oneof(leaf, leaves),
    }),
    fc.constant({ kind: 'meets' as const, award: 'A' }),
  ),
})).tree;

const members = fc.record(
  {
    completed: fc.integer({ min: 0, max: 10 }),
    holders: fc.record({ A: fc.integer({ min: 0, max: 10 }) }, { requiredKeys: [] }),
    disciplined: fc.record(
      Object.fromEntries(disciplineForms.map((form) => [form, fc.integer({ min: 0, max: 2 })])) as Record<
        'reprimand' | 'warning' | 'heavier',
        fc.Arbitrary<number>
      >,
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const flags = fc.dictionary(fc.constantFrom(...topics), fc.boolean(), { maxKeys: 3 });

/** Facts in which any part can be missing. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
  {
    nominee: fc.constantFrom('individual' as const, 'collective' as const),
    subjects: fc.uniqueArray(fc.constantFrom('employee' as const, 'farmer' as const, 'army' as const), {
      maxLength: 2,
    }),
    foundedOn: fc.constantFrom('1985-05-05', '2015-05-05', '2020-01-01'),
    ratings: fc.dictionary(year.map(String), rating, { maxKeys: 11 }) as fc.Arbitrary<NonNullable<Facts['ratings']>>,
    honours: fc.array(
      fc.record({ award, year, basis: fc.constantFrom(...honourBases) }, { requiredKeys: ['award', 'year'] }),
      { maxLength: 6 },
    ),
    merits: fc.array(
      fc.record(
        { kind: fc.constantFrom(...meritKinds), year, scope: fc.constantFrom(...meritScopes), applied: fc.boolean() },
        { requiredKeys: ['kind', 'year', 'scope'] },
      ),
      { maxLength: 4 },
    ),
    contests: fc.array(
      fc.record(
        {
          kind: fc.constantFrom('cluster' as const, 'movement' as const),
          by: fc.constantFrom(...contestOrganizers),
          year: fc.constantFrom(2025, 2024),
          as: fc.constantFrom('leader' as const, 'outstanding' as const),
          at: fc.constantFrom('interim' as const, 'final' as const),
          years: fc.integer({ min: 1, max: 5 }),
        },
        { requiredKeys: ['kind', 'by', 'year', 'as'] },
      ),
      { maxLength: 4 },
    ),
    members: members.map((one) => ({ 2025: { total: 10, ...one } })) as fc.Arbitrary<NonNullable<Facts['members']>>,
    service: fc.array(
      fc.record(
        {
          kind: fc.constant('army' as const),
          from: fc.constantFrom('2000-01-01', '2010-06-15'),
          until: fc.constantFrom(null, '2014-03-01'),
          place: fc.constantFrom('island' as const, 'ordinary' as const),
        },
        { requiredKeys: ['kind', 'from', 'until'] },
      ),
      { maxLength: 2 },
    ),
    judgements: flags,
    attestations: flags,
    amounts: fc.dictionary(fc.constantFrom(...topics), fc.nat(5), { maxKeys: 3 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;

/** A question about 2025, with the whole of the years open. */
export function sceneOf(facts: Facts, standard: Requirement): Scene {
  const beginning = Number.NEGATIVE_INFINITY;
  return {
    facts,
    award: 'X',
    year: 2025,
    achievement: undefined,
    on: '2025-12-31',
    until: 2025,
    sureFrom: beginning,
    possibleFrom: beginning,
    floor: beginning,
    windowMissing: [],
    standards: { A: { standard } },
  };
}
