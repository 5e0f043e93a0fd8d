import { describe, expect, it } from 'vitest';
import { isThiduaError } from '../errors/thidua-error.ts';
import { lawInForce } from '../law-vn/law-in-force.ts';
import { judge } from './judge.ts';
import type { Nomination } from './nomination.ts';

const law = lawInForce({ on: '2025-12-31' });

/** What `judge` refuses of facts that no type kept from it, as `CODE path`. */
function refused(facts: unknown, rest: object = {}): readonly string[] {
  try {
    judge({ award: 'CSTDCS', year: 2025, ...rest, facts } as Nomination<'CSTDCS'>, law);
    return [];
  } catch (error) {
    if (!isThiduaError(error, 'FACTS_REFUSED')) throw error;
    return error.data.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

describe('judge', () => {
  it('gives no verdict on facts that contradict themselves, and says all that does', () => {
    expect(
      refused({
        nominee: 'individual',
        foundedOn: '2000-01-01',
        honours: [
          { award: 'TTLDXS', year: 1999 },
          { award: 'LDTT', year: 2026 },
        ],
        members: { 2025: { total: 3, completed: 4 } },
      }),
    ).toStrictEqual([
      'HONOUR_OF_OTHER_NOMINEE facts.honours[0].award',
      'HONOUR_BEFORE_FOUNDING facts.honours[0].year',
      'FACT_IN_FUTURE facts.honours[1].year',
      'COUNT_ABOVE_TOTAL facts.members.2025.completed',
    ]);
  });

  // each of these would else count as “not so” or as “not known” without a word
  it.each([
    ['a misspelt rating', { ratings: { 2025: 'Excellent' } }, ['VALUE_UNKNOWN facts.ratings.2025']],
    ['a misspelt register', { rating: { 2025: 'excellent' } }, ['FIELD_UNKNOWN facts.rating']],
    ['ratings as a list', { ratings: ['good'] }, ['YEAR_MALFORMED facts.ratings.0']],
    ['a misspelt nominee', { nominee: 'person' }, ['VALUE_UNKNOWN facts.nominee']],
    ['a misspelt subject', { subjects: ['employe'] }, ['VALUE_UNKNOWN facts.subjects[0]']],
    [
      'a misspelt scope',
      { merits: [{ kind: 'initiative', year: 2025, scope: 'province' }] },
      ['VALUE_UNKNOWN facts.merits[0].scope'],
    ],
    [
      'a misspelt basis',
      { honours: [{ award: 'LDTT', year: 2024, basis: 'suden' }] },
      ['VALUE_UNKNOWN facts.honours[0].basis'],
    ],
    ['a misspelt pending matter', { pending: ['complain'] }, ['VALUE_UNKNOWN facts.pending[0]']],
    [
      'a misspelt standing',
      { contests: [{ kind: 'cluster', by: 'province', year: 2025, as: 'first' }] },
      ['VALUE_UNKNOWN facts.contests[0].as'],
    ],
    [
      'a misspelt place',
      { prizes: [{ level: 'world', place: 'gold', year: 2025 }] },
      ['VALUE_UNKNOWN facts.prizes[0].place'],
    ],
    [
      'a misspelt form of discipline',
      { discipline: [{ form: 'warn', from: '2020-01-01', until: '2020-12-31' }] },
      ['VALUE_UNKNOWN facts.discipline[0].form'],
    ],
    [
      'a flag in words',
      { merits: [{ kind: 'science', year: 2025, scope: 'unit', applied: 'yes' }] },
      ['FILE_SHAPE facts.merits[0].applied'],
    ],
    [
      'an answer in words',
      { judgements: { 'tinh-than-tu-luc': 'true' } },
      ['FILE_SHAPE facts.judgements.tinh-than-tu-luc'],
    ],
  ])('refuses %s', (_, facts, issues) => {
    expect(refused(facts)).toStrictEqual(issues);
  });

  it('refuses a day of the proposal that is none', () => {
    expect(refused({}, { proposedOn: '2025-13-01' })).toStrictEqual(['DAY_MALFORMED proposedOn']);
  });

  it('takes an honour of an award that the books know and have no standard for on that day', () => {
    const before = lawInForce({ on: '2023-12-31' });
    expect(before.notEncoded).toContain('TDPVH');
    expect(() =>
      judge({ award: 'TTLDTT', year: 2023, facts: { honours: [{ award: 'TDPVH', year: 2022 }] } }, before),
    ).not.toThrow();
  });
});
