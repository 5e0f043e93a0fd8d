import { describe, expect, it } from 'vitest';
import { type Award, defineAward } from '../../law/award.ts';
import { during, type Era } from '../../law/era.ts';
import { luat06_2022 } from '../../law-vn/instruments/luat-06-2022-qh15.ts';
import { nghiDinh98_2023 } from '../../law-vn/instruments/nghi-dinh-98-2023.ts';
import { after } from '../../requirements/after.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { held } from '../../requirements/held.ts';
import { judged } from '../../requirements/judged.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { rated } from '../../requirements/rated.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { checkLawSource } from './check-law-source.ts';
import { lintLaw } from './lint-law.ts';
import type { LintedLaw } from './linted-law.ts';
import { outline06_2022 } from './outlines/luat-06-2022-qh15.ts';

const at = (article: number, clause?: number, point?: string) => provisionAt(luat06_2022, article, clause, point);
const good = under<Requirement>(at(24, 1, 'a'), rated('good'));
const words = { vi: 'Điều chưa biết', en: 'Something not known' };

function awardOf(standards: readonly Era<Requirement>[], code = 'A'): Award {
  return defineAward({
    code,
    name: { vi: code, en: code },
    class: 'title',
    level: 'base',
    nominees: ['individual'],
    delegations: [],
    standards,
  });
}

function lawOf(standard: Requirement, more: Partial<LintedLaw> = {}): LintedLaw {
  return {
    awards: [awardOf([during('2024-01-01', '2026-10-01', standard)])],
    instruments: [luat06_2022],
    covered: { from: '2024-01-01', until: '2026-10-01' },
    outlines: { [luat06_2022.number]: outline06_2022 },
    ...more,
  };
}

function found(law: LintedLaw): string[] {
  return lintLaw(law).map(({ rule, what }) => `${rule}: ${what}`);
}

describe('a sound law', () => {
  it('has no defect', () => {
    expect(found(lawOf(good))).toEqual([]);
  });
});

describe('lintLaw finds', () => {
  it('a leaf without a place', () => {
    expect(found(lawOf(allOf<Requirement>(good, rated('good'))))).toEqual(['leaf-uncited: rated']);
    expect(found(lawOf(after<Requirement>({ awards: ['A'] }, good)))).toEqual(['leaf-uncited: after']);
  });

  it('something not known that names neither an instrument nor a clause', () => {
    expect(found(lawOf(under<Requirement>(at(24), notKnown('unread', words))))).toEqual([
      'unknown-unnamed: Điều chưa biết',
    ]);
    expect(found(lawOf(under<Requirement>(at(24, 4), notKnown('unread', words))))).toEqual([]);
    expect(found(lawOf(under<Requirement>(at(24), notKnown('delegated', words))))).toEqual([]);
  });

  it.each([
    ['a gap between eras', '2024-06-01', '2024-07-01'],
    ['an overlap of eras', '2024-06-01', '2024-05-01'],
  ])('%s', (_name, until, from) => {
    const standards = [during('2024-01-01', until, good), during(from, '2026-10-01', good)];
    expect(found({ ...lawOf(good), awards: [awardOf(standards)] })).toEqual([
      `eras-wrong: 2024-01-01…${until} is followed by ${from}`,
    ]);
  });

  it('an era without a day', () => {
    const standards = [during('2024-01-01', '2024-01-01', good), during('2024-01-01', '2026-10-01', good)];
    expect(found({ ...lawOf(good), awards: [awardOf(standards)] })).toContain('eras-wrong: 2024-01-01 has no day');
  });

  it('days without a standard', () => {
    expect(found({ ...lawOf(good), awards: [awardOf([during('2024-02-01', '2026-09-30', good)])] })).toEqual([
      'days-uncovered: from 2024-01-01',
      'days-uncovered: until 2026-10-01',
    ]);
    expect(found({ ...lawOf(good), awards: [awardOf([])], instruments: [] })).toEqual(['days-uncovered: no standard']);
  });

  it('an instrument that is not in the list', () => {
    expect(found(lawOf(under<Requirement>(provisionAt(nghiDinh98_2023, 4), rated('good'))))).toContain(
      'instrument-unlisted: 98/2023/NĐ-CP, 4',
    );
  });

  it('a place of an instrument that has ended, or is amended meanwhile', () => {
    const instruments = [luat06_2022, nghiDinh98_2023];
    const standard = allOf<Requirement>(good, under(provisionAt(nghiDinh98_2023, 4), rated('good')));
    expect(found(lawOf(standard, { instruments }))).toEqual([
      'outside-force: 98/2023/NĐ-CP, 4 in 2024-01-01…2026-10-01',
    ]);
    const longer = awardOf([during('2024-01-01', '2026-11-01', good)]);
    expect(found({ ...lawOf(good), awards: [longer] })).toEqual([
      'outside-force: 06/2022/QH15, 24.1.a in 2024-01-01…2026-11-01',
    ]);
    const earlier = awardOf([during('2023-12-31', '2026-10-01', good)]);
    expect(found({ ...lawOf(good), awards: [earlier] })).toHaveLength(1);
  });

  it('no fault in a table that cites what an ended instrument still governs, but in one that goes on', () => {
    const place = provisionAt(nghiDinh98_2023, 30, 7);
    const cited = (until: string) => ({
      instruments: [luat06_2022, nghiDinh98_2023],
      cited: [during('2025-07-01', until, place)],
    });
    expect(found(lawOf(good, cited('2026-01-01')))).toEqual([]);
    const { appliedAfterEnd: _, ...ended } = nghiDinh98_2023;
    expect(found(lawOf(good, { ...cited('2026-01-01'), instruments: [luat06_2022, ended] }))).toEqual([
      'outside-force: 98/2023/NĐ-CP, 30.7 in 2025-07-01…2026-01-01',
    ]);
  });

  it.each([
    ['an article', at(97)],
    ['a clause', at(24, 7)],
    ['a point', at(24, 1, 'c')],
    ['a clause of an article without clauses', at(1, 1)],
  ])('%s that the Law does not have', (_name, place) => {
    expect(found(lawOf(under<Requirement>(place, rated('good'))))).toEqual([
      expect.stringMatching(/^place-missing: /u),
    ]);
  });

  it('an instrument that nothing cites', () => {
    expect(found(lawOf(good, { instruments: [luat06_2022, nghiDinh98_2023] }))).toEqual([
      'instrument-orphan: cited by nothing',
    ]);
    const unread = under<Requirement>(at(24, 4), notKnown('unread', words, nghiDinh98_2023.number));
    expect(found(lawOf(unread, { instruments: [luat06_2022, nghiDinh98_2023] }))).toEqual([]);
  });

  it('a topic worded twice, and a wording with two keys', () => {
    const topic = (key: string, vi: string) => under<Requirement>(at(24, 1, 'b'), judged({ key, vi, en: 'x' }));
    expect(found(lawOf(allOf<Requirement>(topic('a', 'Tốt'), topic('a', 'Rất tốt'))))).toEqual([
      'topic-worded-twice: a',
    ]);
    expect(found(lawOf(allOf<Requirement>(topic('a', 'Tốt'), topic('b', 'Tốt'))))).toEqual([
      'wording-keyed-twice: a, b',
    ]);
  });

  it('an award that does not exist', () => {
    const standard = under<Requirement>(at(22, 1), held({ awards: ['A', 'B'], times: 3 }));
    expect(found(lawOf(standard))).toEqual(['award-unknown: B']);
    expect(found(lawOf(standard, { otherCodes: ['B'] }))).toEqual([]);
  });

  it('what is only remembered and could make somebody eligible', () => {
    const remembered = provisionAt(luat06_2022, 22, 1, 'a', 'memory');
    expect(found(lawOf(under<Requirement>(remembered, rated('good'))))).toEqual([
      'memory-decides: 06/2022/QH15, 22.1.a',
    ]);
    const open = under<Requirement>(remembered, notKnown('memory', words, luat06_2022.number));
    expect(found(lawOf(anyOf<Requirement>(good, open)))).toEqual([]);
  });
});

describe('checkLawSource', () => {
  it.each([
    ['const a = under(at(1), rated("good"));', []],
    ['// if it were => so\nconst a = [...b, "x => y"];', []],
    ["const a = { vi: `nếu 1 + 1`, en: 'if' };", []],
    ['export type A = (typeof b)[number];', []],
    ['const a = b.map((c) => c);', ['1: arrow function', '1: method']],
    ['\nif (a) b();', ['2: condition']],
    ['const a = b ? c : d;', ['1: condition']],
    ['const a = b + 1;', ['1: arithmetic']],
    ['for (const a of b) c(a);', ['1: loop']],
    ['function a() {}', ['1: function']],
  ])('reads %j', (text, lines) => {
    expect(checkLawSource(text)).toEqual(lines);
  });
});
