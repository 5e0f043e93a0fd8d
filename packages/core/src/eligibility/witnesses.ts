import fc from 'fast-check';
import { contestOrganizers } from '../facts/contest.ts';
import type { Facts } from '../facts/facts.ts';
import { honourBases } from '../facts/honour.ts';
import { meritKinds, meritScopes } from '../facts/merit.ts';
import { pendingMatters } from '../facts/pending-matter.ts';
import { ratings } from '../facts/rating.ts';

// Facts that the law of Việt Nam may be asked about, any part of which can be missing.

const year = fc.integer({ min: 2012, max: 2023 });
const people = ['CSTDCS', 'CSTDBT', 'LDTT', 'BKBT', 'BKTTCP', 'HCLD3', 'HCLD2', 'HCBVTQ3', 'NGUT'] as const;
const groups = ['TTLDXS', 'CTDBT', 'CTDCP', 'BKBT', 'BKTTCP', 'HCLD3', 'HCLD1', 'HCDL2', 'HCHCM'] as const;

/** Facts of a person or a collective; topics are left to the questions. */
export const anyLawFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    fc.constantFrom('individual' as const, 'collective' as const),
    fc.record(
      {
        subjects: fc.uniqueArray(
          fc.constantFrom('employee' as const, 'farmer' as const, 'army' as const, 'armedUnit' as const),
          { maxLength: 2 },
        ),
        sex: fc.constantFrom('female' as const, 'male' as const),
        ratings: fc.dictionary(fc.integer({ min: 2014, max: 2026 }).map(String), fc.constantFrom(...ratings), {
          maxKeys: 12,
        }) as fc.Arbitrary<NonNullable<Facts['ratings']>>,
        merits: fc.array(
          fc.record({
            kind: fc.constantFrom(...meritKinds),
            year,
            scope: fc.constantFrom(...meritScopes),
            applied: fc.boolean(),
          }),
          { maxLength: 3 },
        ),
        contests: fc.array(
          fc.record({
            kind: fc.constantFrom('cluster' as const, 'movement' as const),
            by: fc.constantFrom(...contestOrganizers),
            year: fc.constantFrom(2023),
            as: fc.constantFrom('leader' as const, 'outstanding' as const),
          }),
          { maxLength: 2 },
        ),
        pending: fc.uniqueArray(fc.constantFrom(...pendingMatters), { maxLength: 1 }),
        discipline: fc.constantFrom([], [{ form: 'warning' as const, from: '2018-01-01', until: '2018-12-31' }]),
        judgements: fc.dictionary(
          fc.constantFrom('chap-hanh-tot', 'noi-bo-doan-ket', 'tinh-than-tu-luc'),
          fc.boolean(),
          { maxKeys: 3, noNullPrototype: true },
        ),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    fc.array(fc.record({ index: fc.nat(8), year, basis: fc.constantFrom(...honourBases, undefined) }), {
      maxLength: 6,
    }),
    fc.boolean(),
  )
  .map(([nominee, rest, honours, known]) => ({
    nominee,
    ...rest,
    ...(known
      ? {
          honours: honours.map((one) => ({
            award: (nominee === 'individual' ? people : groups)[one.index] ?? 'BKBT',
            year: one.year,
            ...(one.basis === undefined ? {} : { basis: one.basis }),
          })),
        }
      : {}),
  }));
