import { expect, it } from 'vitest';
import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { freezeLaw } from '../../law/freeze-law.ts';
import type { LawBook } from '../../law/law-book.ts';
import { luat06_2022 } from '../../law-vn/instruments/luat-06-2022-qh15.ts';
import { rulesOverAll } from '../../law-vn/rules-over-all.ts';
import { allOf } from '../../requirements/all-of.ts';
import { judged } from '../../requirements/judged.ts';
import { rated } from '../../requirements/rated.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { differenceInWords } from './difference-in-words.ts';
import type { LawCase } from './law-case.ts';
import { parseCaseFile } from './parse-case-file.ts';
import { runCase } from './run-case.ts';

const award = defineAward({
  code: 'A',
  name: { vi: 'A', en: 'A' },
  class: 'title',
  level: 'base',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      allOf<Requirement>(
        under(provisionAt(luat06_2022, 24, 1, 'a'), rated('good')),
        under(provisionAt(luat06_2022, 24, 1, 'b'), judged({ key: 'tinh-than', vi: 'Có tinh thần', en: 'Has spirit' })),
        under(provisionAt(luat06_2022, 23, 2), rated('excellent')),
      ),
    ),
  ],
});

const book: LawBook = {
  instruments: [luat06_2022],
  awards: { A: award },
  encoded: { from: '2024-01-01', until: '2026-10-01', endedBy: '06/2026/QH16' },
  ...rulesOverAll,
};

const lawOf = ({ on, carryOver }: { readonly on: string; readonly carryOver: boolean }) =>
  freezeLaw(book, { on, carryOver });

function caseOf(fields: Record<string, unknown>): LawCase {
  const { cases, issues } = parseCaseFile({
    award: 'A',
    name: 'A',
    bases: {
      'du-dieu-kien': {
        nominee: 'individual',
        ratings: { 2025: 'excellent' },
        judgements: { 'tinh-than': true },
      },
    },
    cases: [{ case: 'một trường hợp', lawOn: '2025-12-31', year: 2025, base: 'du-dieu-kien', ...fields }],
  });
  expect(issues).toEqual([]);
  return cases[0] as LawCase;
}

function why(fields: Record<string, unknown>): string[] {
  return runCase(caseOf(fields), { lawOf }).why.map(differenceInWords);
}

it('passes where the verdict is what the case says', () => {
  expect(why({ expect: 'eligible', verification: 'text', provisional: false })).toEqual([]);
});

it('says what differs, in which field', () => {
  expect(why({ expect: 'undetermined', questions: ['ratings.2025'] })).toEqual([
    'outcome: expected undetermined, found eligible',
    'questions: expected ratings.2025, found (nothing)',
  ]);
});

it('compares clauses as sets, by article, clause and point', () => {
  const change = { ratings: { 2025: 'completed' } };
  expect(why({ change, expect: 'ineligible', gaps: ['24.1.a', '23.2'] })).toEqual([]);
  expect(why({ change, expect: 'ineligible', gaps: ['23.2', '24.1.a'] })).toEqual([]);
  expect(why({ change, expect: 'ineligible', gaps: ['23.2'] })).toEqual(['gaps: expected 23.2, found 23.2, 24.1.a']);
});

it('takes a register away with null, so that it is not known', () => {
  expect(why({ change: { ratings: null }, expect: 'undetermined', questions: ['ratings.2025'] })).toEqual([]);
});

it('finds what a matter still open defers', () => {
  const change = { pending: ['complaint'] };
  expect(why({ change, expect: 'deferred', otherwise: 'eligible' })).toEqual([]);
  expect(why({ change, expect: 'deferred', otherwise: 'ineligible', gaps: ['23.2'] })).toEqual([
    'otherwise: expected ineligible, found eligible',
    'gaps: expected 23.2, found (nothing)',
  ]);
});

it('takes a refusal as a result', () => {
  expect(why({ lawOn: '2016-12-31', expect: 'refused', error: 'LAW_NOT_ENCODED' })).toEqual([]);
  expect(why({ lawOn: '2016-12-31', expect: 'eligible' })).toEqual(['outcome: expected eligible, found refused']);
});

it('refuses facts that are wrong, and says where', () => {
  const wrong = caseOf({
    change: { ratings: { 2025: 'superb' }, judgements: { 'tinh-thân': true } },
    expect: 'eligible',
  });
  const { found, issues } = runCase(wrong, { lawOf });
  expect(found).toEqual({ outcome: 'refused', error: 'FACTS_REFUSED' });
  expect(issues.map(({ path }) => path)).toContain('facts.ratings.2025');
});

it('carries the law over where the case asks for it, and says so', () => {
  expect(why({ lawOn: '2026-10-01', expect: 'refused', error: 'LAW_NOT_ENCODED' })).toEqual([]);
  expect(why({ lawOn: '2026-10-01', carryOver: true, expect: 'eligible', provisional: true })).toEqual([]);
});

it('throws on what is no refusal of the library', () => {
  const broken = () => {
    throw new TypeError('broken');
  };
  expect(() => runCase(caseOf({ expect: 'eligible' }), { lawOf: broken })).toThrow(TypeError);
});
