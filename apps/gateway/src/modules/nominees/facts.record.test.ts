import { type Facts, lawInForce, parseNomination } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import type { Nominee } from '../../generated/prisma/client.ts';
import { readNomineeSeeds } from '../../seed-everything.ts';
import { columnsOfFacts, entriesOfFacts, writtenFactsOf } from './facts.record.ts';

const law = lawInForce({ on: '2025-12-31' });

function rowOf(facts: Facts): Nominee {
  return { kind: facts.nominee ?? 'individual', ...columnsOfFacts(facts) } as Nominee;
}

function read(facts: object): Facts {
  const parsed = parseNomination({ award: 'LDTT', year: 2025, facts }, law);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.nomination.facts;
}

const whole: Facts = {
  nominee: 'individual',
  subjects: ['employee', 'teacher'],
  sex: 'female',
  higherRetirementAge: false,
  ratings: { 2024: 'good', 2025: 'excellent' },
  honours: [{ award: 'CSTDCS', year: 2024, basis: 'merit', decision: '1/QĐ', decidedOn: '2024-12-20' }],
  merits: [{ kind: 'initiative', year: 2025, scope: 'unit', applied: true, key: 'a' }],
  contests: [{ kind: 'cluster', by: 'province', year: 2025, as: 'leader' }],
  prizes: [{ level: 'region', place: 'first', year: 2023, sent: true }],
  service: [{ kind: 'teaching', from: '2005-09-01', until: null, place: 'border' }],
  posts: [],
  discipline: [{ form: 'reprimand', from: '2020-01-01', until: '2020-12-31' }],
  pending: ['complaint'],
  judgements: { 'tinh-than-tu-luc': true },
};

describe('facts through rows', () => {
  it('come back as they were', () => {
    expect(read(writtenFactsOf(rowOf(whole), entriesOfFacts(whole, 2025), 2025))).toEqual(whole);
  });

  it('leave out a list that is not complete, and keep one that is known to be empty', () => {
    const { honours: _honours, ...without } = whole;
    const row = { ...rowOf(whole), completeRegisters: rowOf(without).completeRegisters };
    const facts = writtenFactsOf(row, entriesOfFacts(whole, 2025), 2025);
    expect('honours' in facts).toBe(false);
    expect(facts.posts).toEqual([]);
  });

  it('give a topic of the year before one of any year, and none of another year', () => {
    const any = entriesOfFacts({ judgements: { 'tinh-than-tu-luc': false } }, null);
    const of2024 = entriesOfFacts({ judgements: { 'tinh-than-tu-luc': true } }, 2024);
    const judgedIn = (year: number) => writtenFactsOf(rowOf(whole), [...of2024, ...any], year).judgements;
    expect(judgedIn(2024)).toEqual({ 'tinh-than-tu-luc': true });
    expect(judgedIn(2025)).toEqual({ 'tinh-than-tu-luc': false });
    expect(writtenFactsOf(rowOf(whole), of2024, 2025).judgements).toBeUndefined();
  });

  it('are those of the seeds, for each of them', () => {
    for (const seed of readNomineeSeeds()) {
      const row = { kind: seed.kind, ...seed.columns } as Nominee;
      const facts = read(writtenFactsOf(row, seed.entries, 2025));
      expect(facts.nominee, seed.id).toBe(seed.kind);
    }
  });
});
