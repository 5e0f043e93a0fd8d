import { expect, it } from 'vitest';
import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { freezeLaw } from '../../law/freeze-law.ts';
import type { LawBook } from '../../law/law-book.ts';
import { luat06_2022 } from '../../law-vn/instruments/luat-06-2022-qh15.ts';
import { rulesOverAll } from '../../law-vn/rules-over-all.ts';
import { after } from '../../requirements/after.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { rated } from '../../requirements/rated.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { run } from '../../requirements/run.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { parseCaseFile } from '../cases/parse-case-file.ts';
import { runCase } from '../cases/run-case.ts';
import { canBeEligible, missingCases } from './missing-cases.ts';

const at = (clause: number) => provisionAt(luat06_2022, 42, clause);
const good = under<Requirement>(at(1), rated('good'));
const ladder = under<Requirement>(
  at(2),
  after<Requirement>(
    { awards: ['A'] },
    under(at(3), run<Requirement>({ years: 1, rated: 'excellent', ending: 'proposal' })),
  ),
);

function bookOf(standard: Requirement): LawBook {
  const award = defineAward({
    code: 'A',
    name: { vi: 'A', en: 'A' },
    class: 'order',
    level: 'state',
    nominees: ['individual'],
    delegations: [],
    standards: [during('2024-01-01', '2026-10-01', standard)],
  });
  return {
    instruments: [luat06_2022],
    awards: { A: award },
    encoded: { from: '2024-01-01', until: '2026-10-01', endedBy: '06/2026/QH16' },
    ...rulesOverAll,
  };
}

const end = [
  { lawOn: '2023-12-31', expect: 'refused', error: 'LAW_NOT_ENCODED' },
  { lawOn: '2026-10-01', expect: 'refused', error: 'LAW_NOT_ENCODED' },
  { lawOn: '2026-10-01', carryOver: true, expect: 'eligible', provisional: true },
];

function missing(standard: Requirement, cases: readonly Record<string, unknown>[]): string[] {
  const book = bookOf(standard);
  const file = {
    award: 'A',
    name: 'A',
    cases: cases.map((one, index) => ({ case: `case ${index}`, year: 2024, ...one })),
  };
  const { cases: parsed, issues } = parseCaseFile(file);
  expect(issues).toEqual([]);
  const lawOf = ({ on, carryOver }: { on: string; carryOver: boolean }) => freezeLaw(book, { on, carryOver });
  const judged = parsed.map((lawCase) => ({ lawCase, result: runCase(lawCase, { lawOf }) }));
  return missingCases(book.awards.A as never, book, judged).map(({ what, where }) =>
    [what, where].filter(Boolean).join(' '),
  );
}

it('asks everything of an award without cases', () => {
  expect(missing(good, [{ lawOn: '2019-01-01', expect: 'refused', error: 'LAW_NOT_ENCODED' }])).toEqual([
    'day-before 2023-12-31',
    'first-day 2024-01-01',
    'eligible',
    'ineligible',
    'undetermined',
    'clause-met 42.1',
    'clause-unmet 42.1',
    'last-day 2026-09-30',
    'day-after 2026-10-01',
    'carried-over 2026-10-01',
  ]);
});

it('asks nothing more where all is shown', () => {
  const shown = [
    ...end,
    { lawOn: '2024-01-01', facts: { ratings: { 2024: 'good' } }, expect: 'eligible' },
    { lawOn: '2026-09-30', facts: { ratings: { 2024: 'failed' } }, expect: 'ineligible', gaps: ['42.1'] },
    { lawOn: '2026-09-30', facts: {}, expect: 'undetermined', questions: ['ratings.2024'] },
  ];
  expect(missing(good, shown)).toEqual([]);
});

it('sees the clauses behind an earlier award, whether or not the rule over the span is asked too', () => {
  const held = (rating: string) => ({ honours: [{ award: 'A', year: 2023 }], ratings: { 2024: rating } });
  const shown = (lawOn: string) => [
    ...end,
    { lawOn, facts: held('excellent'), expect: 'eligible' },
    { lawOn, facts: held('good'), expect: 'ineligible', gaps: ['42.3'] },
    { lawOn, facts: {}, expect: 'undetermined', questions: ['honours'] },
  ];
  for (const day of ['2024-01-01', '2026-09-30']) {
    expect(missing(ladder, shown(day)).filter((one) => one.startsWith('clause'))).toEqual([]);
    expect(missing(ladder, shown(day).slice(0, 4)).filter((one) => one.startsWith('clause'))).toEqual([
      'clause-unmet 42.2',
      'clause-unmet 42.3',
    ]);
  }
});

it('computes what cannot come out because nobody knows it', () => {
  const unread = under<Requirement>(at(4), notKnown('unread', { vi: '…', en: '…' }, '98/2023/NĐ-CP'));
  const both = allOf<Requirement>(good, unread);
  expect(canBeEligible(bookOf(both).awards.A?.standards[0] as never, bookOf(both))).toBe(false);
  expect(missing(both, end)).not.toContain('eligible');
  expect(missing(both, end)).toContain('ineligible');
  expect(missing(both, end).filter((one) => one.includes('42.4'))).toEqual([]);
  const either = anyOf<Requirement>(good, unread);
  expect(missing(either, end)).toContain('eligible');
  expect(missing(either, end)).not.toContain('ineligible');
});
