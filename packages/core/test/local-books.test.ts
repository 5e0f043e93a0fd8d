import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../src/eligibility/judge.ts';
import { parseNomination } from '../src/eligibility/parse-nomination.ts';
import { delegatedDeadlines, delegatedVoteShare } from '../src/law/delegated-vote-share.ts';
import type { LocalBook } from '../src/law/local-book.ts';
import { parseLocalBook } from '../src/law/parse-local-book.ts';
import { lawInForce } from '../src/law-vn/law-in-force.ts';
import { voteShares } from '../src/law-vn/tables/vote-shares.ts';
import { vietnamLaw } from '../src/law-vn/vietnam-law.ts';

function bookNamed(name: string): LocalBook {
  const text = readFileSync(new URL(`../books/${name}.json`, import.meta.url), 'utf8');
  const parsed = parseLocalBook(JSON.parse(text), { national: vietnamLaw });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.book;
}

const bacNinh = bookNamed('bac-ninh');
const haNoi = bookNamed('ha-noi');

function outcomeOf(award: string, facts: object, book: LocalBook, on = '2025-12-31') {
  const law = lawInForce({ on, localBooks: [book] });
  const parsed = parseNomination({ award, year: 2025, facts }, law);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return judge(parsed.nomination, law);
}

describe('the book of Hà Nội', () => {
  const facts = {
    nominee: 'individual',
    honours: [],
    attestations: { 'ha-noi-cu-tru': true, 'ha-noi-khong-truy-tang': true, 'ha-noi-khong-bi-ky-luat-truy-cuu': true },
    judgements: {
      'ha-noi-thanh-tich-dac-biet-xuat-sac': true,
      'ha-noi-tieu-bieu-dan-dau': true,
      'ha-noi-duoc-dong-thuan': true,
      'ha-noi-tan-tuy-trung-thuc': true,
      'guong-mau-chap-hanh-tot': true,
    },
  };

  it('judges “Công dân Thủ đô ưu tú” clause by clause', () => {
    expect(outcomeOf('ha-noi/CDTDUT', facts, haNoi).outcome).toBe('eligible');
    const again = { ...facts, honours: [{ award: 'ha-noi/CDTDUT', year: 2019 }] };
    const verdict = outcomeOf('ha-noi/CDTDUT', again, haNoi);
    expect(verdict.outcome === 'ineligible' && verdict.gaps.map(({ provision }) => provision)).toMatchObject([
      { instrument: '71/2025/QĐ-UBND', article: 3, clause: 3 },
    ]);
    const { 'ha-noi-cu-tru': _, ...rest } = facts.attestations;
    const open = outcomeOf('ha-noi/CDTDUT', { ...facts, attestations: rest }, haNoi);
    expect(open.outcome === 'undetermined' && open.questions).toStrictEqual(['attestations.ha-noi-cu-tru']);
  });

  it('needs 90 % of all members, takes 10 a year, and asks the people for 7 working days', () => {
    const question = { award: 'ha-noi/CDTDUT', on: '2026-01-15', book: haNoi };
    expect(delegatedVoteShare(voteShares, question)).toMatchObject({
      source: 'local',
      shares: [{ percent: 90, of: 'allMembers', provision: { article: 3, clause: 5, verification: 'text' } }],
    });
    expect(haNoi.quotas).toMatchObject([{ atMost: 10 }]);
    expect(delegatedDeadlines(question)).toMatchObject({
      deadlines: [{ before: '03-31' }, { workingDays: 7 }],
    });
  });

  it('does not apply before 6 December 2025', () => {
    expect(() => outcomeOf('ha-noi/CDTDUT', facts, haNoi, '2025-12-05')).toThrow('AWARD_NOT_ENCODED');
  });
});

describe('the book of Bắc Ninh', () => {
  it('gives the certificate of commendation the standard that the Law leaves to it', () => {
    const facts = {
      nominee: 'collective',
      ratings: { 2025: 'good' },
      judgements: {
        'bac-ninh-guong-mau-chu-truong-duong-loi': true,
        'noi-bo-doan-ket': true,
        'bac-ninh-thanh-tich-trong-phong-trao': true,
      },
    };
    expect(outcomeOf('GKX', facts, bacNinh).outcome).toBe('eligible');
    const failed = outcomeOf('GKX', { ...facts, ratings: { 2025: 'completed' } }, bacNinh);
    expect(failed.outcome === 'ineligible' && failed.gaps.map(({ provision }) => provision)).toMatchObject([
      { instrument: '86/2025/QĐ-UBND', article: 4, clause: 3, point: 'b' },
    ]);
    const law = lawInForce({ on: '2025-12-31' });
    const without = judge({ award: 'GKX', year: 2025, facts: { nominee: 'collective' } }, law);
    expect(without.outcome).toBe('undetermined');
    expect(without.missingDetails.length).toBeGreaterThan(0);
  });

  it('asks of the yearly flag what the Law does not, and of the flag by theme nothing more', () => {
    const thematic = {
      nominee: 'collective',
      contests: [{ kind: 'movement', by: 'province', year: 2025, as: 'leader', at: 'final', years: 3, thematic: true }],
    };
    expect(outcomeOf('CTDBT', thematic, bacNinh).outcome).toBe('eligible');
    const yearly = {
      nominee: 'collective',
      contests: [{ kind: 'cluster', by: 'province', year: 2025, as: 'leader' }],
      attestations: { 'bac-ninh-thanh-vien-cum-khoi': true },
      judgements: Object.fromEntries(
        Object.keys(lawInForce({ on: '2025-12-31' }).vocabulary.judgements).map((topic) => [topic, true]),
      ),
    };
    const verdict = outcomeOf('CTDBT', yearly, bacNinh);
    expect(verdict.outcome === 'undetermined' && verdict.questions).toStrictEqual([
      'judgements.bac-ninh-to-chuc-dang-hoan-thanh-xuat-sac',
    ]);
  });

  it('sets no share of votes: Decree 98 until the end of 2025, missing after it', () => {
    const on = (day: string) => delegatedVoteShare(voteShares, { award: 'CSTDBT', on: day, book: bacNinh }).source;
    expect([on('2025-12-31'), on('2026-01-01')]).toStrictEqual(['decree-98-fallback', 'missing']);
  });

  it('says by when dossiers are due and how its councils sit', () => {
    expect(delegatedDeadlines({ award: 'CSTDBT', on: '2026-01-01', book: bacNinh })).toMatchObject({
      deadlines: [{ before: '12-10' }, { before: '07-10' }],
    });
    expect(bacNinh.councils).toMatchObject([{ quorum: '2/3', presenceForAwards: 80 }, { level: 'base' }]);
  });

  it('has nothing of what was not read', () => {
    expect([bacNinh.awards, bacNinh.voteShares, bacNinh.quotas]).toStrictEqual([{}, [], []]);
  });
});

describe('the page on local books', () => {
  const page = readFileSync(new URL('../../../docs/local-books.md', import.meta.url), 'utf8');

  it('has an example that is read without a fault', () => {
    const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
    expect(parseLocalBook(example, { national: vietnamLaw })).toMatchObject({ ok: true, book: { book: 'tinh-a' } });
  });

  it.each(['', '.vi'])('names every award whose standard the Law delegates (local-books%s.md)', (language) => {
    const text = readFileSync(new URL(`../../../docs/local-books${language}.md`, import.meta.url), 'utf8');
    const table = text.slice(text.indexOf('LDTT, CSTT'), text.indexOf('DETAIL_NOT_DELEGATED'));
    const delegated = Object.values(vietnamLaw.awards).filter(({ delegations }) => delegations.length > 0);
    const named = (code: string) => (code.startsWith('GK') && table.includes('(GK…)')) || table.includes(code);
    expect(delegated.map(({ code }) => code).filter((code) => !named(code))).toStrictEqual([]);
  });
});
