import { expect, it } from 'vitest';
import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { freezeLaw } from '../../law/freeze-law.ts';
import type { LawBook } from '../../law/law-book.ts';
import { luat06_2022 } from '../../law-vn/instruments/luat-06-2022-qh15.ts';
import { rulesOverAll } from '../../law-vn/rules-over-all.ts';
import { allOf } from '../../requirements/all-of.ts';
import { noMemberDisciplined } from '../../requirements/no-member-disciplined.ts';
import { rated } from '../../requirements/rated.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { parseCaseFile } from '../cases/parse-case-file.ts';
import { runCase } from '../cases/run-case.ts';
import { silentClauses } from './silent-clauses.ts';

const award = defineAward({
  code: 'A',
  name: { vi: 'A', en: 'A' },
  class: 'title',
  level: 'base',
  nominees: ['collective'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      allOf<Requirement>(
        under(provisionAt(luat06_2022, 28, 1, 'a'), rated('good')),
        under(provisionAt(luat06_2022, 28, 1, 'c'), noMemberDisciplined('warning')),
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

const lawOf = ({ on }: { readonly on: string }) => freezeLaw(book, { on });
const members = (warning: number) => ({ 2024: { total: 9, disciplined: { warning, heavier: 0 } } });

function silent(...facts: readonly Record<string, unknown>[]): string[] {
  const cases = facts.map((one, index) => ({
    case: `case ${index}`,
    lawOn: '2024-12-31',
    year: 2024,
    facts: one,
    expect: 'eligible',
  }));
  const parsed = parseCaseFile({ award: 'A', name: 'A', cases });
  const judged = parsed.cases.map((lawCase) => ({ lawCase, result: runCase(lawCase, { lawOf }) }));
  return silentClauses(award, book, judged).map(({ where }) => where);
}

it('finds clauses that could be struck out without a case noticing', () => {
  const good = { ratings: { 2024: 'good' }, members: members(0) };
  const both = { ratings: { 2024: 'failed' }, members: members(1) };
  expect(silent(good, both)).toEqual(['28.1.a', '28.1.c']);
  expect(silent(good, both, { ...good, members: members(1) })).toEqual(['28.1.a']);
  expect(silent({ ...good, members: members(1) }, { ...good, ratings: { 2024: 'failed' } })).toEqual([]);
});
