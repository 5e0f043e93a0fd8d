import { describe, expect, it } from 'vitest';
import { defineLocalBook } from '../law/local-book.ts';
import { lawInForce } from '../law-vn/law-in-force.ts';
import { judged } from '../requirements/judged.ts';
import { under } from '../requirements/under.ts';
import { judge } from './judge.ts';
import { parseNomination } from './parse-nomination.ts';

const provision = { instrument: '1/2025/QĐ-UBND', article: 1, verification: 'text' } as const;
const localBook = defineLocalBook({
  book: 'tinh-a',
  name: { vi: 'Tỉnh A', en: 'Province A' },
  issuer: 'province',
  validity: { from: '2025-07-01', until: null },
  instruments: [],
  awards: {
    CDUT: {
      code: 'CDUT',
      name: { vi: 'Công dân ưu tú', en: 'Outstanding Citizen' },
      class: 'other',
      level: 'ministryOrProvince',
      nominees: ['individual'],
      delegations: [],
      basis: { instrument: '06/2022/QH15', article: 81, clause: 1, verification: 'text' },
      standards: [
        {
          from: '2025-07-01',
          until: null,
          value: under(provision, judged({ key: 'tinh-a-uu-tu', vi: 'Ưu tú', en: 'Outstanding' })),
        },
      ],
    },
  },
  details: {},
  voteShares: [],
  quotas: [],
  deadlines: [],
  councils: [],
});
const law = lawInForce({ on: '2025-12-31', localBooks: [localBook] });

const read = (facts: object, rest: object = {}) =>
  parseNomination({ award: 'CSTDCS', year: 2025, facts, ...rest }, law);

/** What is refused, as `CODE path`. */
function refused(facts: object, rest: object = {}): readonly string[] {
  const parsed = read(facts, rest);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('parseNomination', () => {
  it('reads what is right as it stands, and judge takes it', () => {
    const facts = {
      nominee: 'individual',
      subjects: ['employee'],
      ratings: { 2024: 'good', 2025: 'excellent' },
      honours: [{ award: 'LDTT', year: 2024, basis: 'merit' }],
      judgements: { 'tinh-than-tu-luc': true },
    };
    const parsed = read(facts, { proposedOn: '2025-12-20', achievement: 'nam-2025' });
    expect(parsed).toStrictEqual({
      ok: true,
      nomination: { award: 'CSTDCS', year: 2025, proposedOn: '2025-12-20', achievement: 'nam-2025', facts },
    });
    expect(parsed.ok && judge(parsed.nomination, law).outcome).toBe('eligible');
  });

  it('takes registers by year as lists, too', () => {
    const parsed = read({
      ratings: [
        { year: 2024, rating: 'good' },
        { year: 2025, rating: 'excellent' },
      ],
      members: [{ year: 2025, total: 20, completed: 20, holders: { LDTT: 14 } }],
    });
    expect(parsed.ok && parsed.nomination.facts).toStrictEqual({
      ratings: { 2024: 'good', 2025: 'excellent' },
      members: { 2025: { total: 20, completed: 20, holders: { LDTT: 14 } } },
    });
  });

  it('fills nothing in: an empty object is facts of which nothing is known', () => {
    expect(read({})).toStrictEqual({ ok: true, nomination: { award: 'CSTDCS', year: 2025, facts: {} } });
  });

  it.each([
    // names
    ['an unknown award', {}, { award: 'CSTDSC' }, ['AWARD_UNKNOWN award']],
    ['an unknown local award', {}, { award: 'tinh-a/CDTU' }, ['AWARD_UNKNOWN award']],
    ['the award of a book that was not given', {}, { award: 'tinh-b/CDUT' }, ['AWARD_UNKNOWN award']],
    [
      'an unknown award among honours',
      { honours: [{ award: 'XYZ', year: 2024 }] },
      {},
      ['AWARD_UNKNOWN facts.honours[0].award'],
    ],
    [
      'an unknown award among holders',
      { members: { 2025: { total: 3, holders: { LDT: 1 } } } },
      {},
      ['AWARD_UNKNOWN facts.members.2025.holders.LDT'],
    ],
    ['an unknown field', {}, { laww: 1 }, ['FIELD_UNKNOWN laww']],
    [
      'unknown registers, all of them',
      { ratigns: {}, honors: [] },
      {},
      ['FIELD_UNKNOWN facts.ratigns', 'FIELD_UNKNOWN facts.honors'],
    ],
    [
      'an unknown field of an entry',
      { merits: [{ kind: 'science', year: 2025, scope: 'unit', aplied: true }] },
      {},
      ['FIELD_UNKNOWN facts.merits[0].aplied'],
    ],
    ['an unknown value', { ratings: { 2025: 'excelent' } }, {}, ['VALUE_UNKNOWN facts.ratings.2025']],
    ['an unknown pending matter', { pending: ['rumour'] }, {}, ['VALUE_UNKNOWN facts.pending[0]']],
    [
      'unknown topics',
      { judgements: { 'tinh-than': true }, attestations: { x: true }, amounts: { y: 1 } },
      {},
      [
        'TOPIC_UNKNOWN facts.judgements.tinh-than',
        'TOPIC_UNKNOWN facts.attestations.x',
        'TOPIC_UNKNOWN facts.amounts.y',
      ],
    ],
    [
      'an unknown post',
      { posts: [{ post: 'x', from: '2020-01-01', until: null }] },
      {},
      ['POST_UNKNOWN facts.posts[0].post'],
    ],
    // numbers
    ['a negative count', { members: { 2025: { total: -1 } } }, {}, ['COUNT_MALFORMED facts.members.2025.total']],
    [
      'a fraction of people',
      { members: { 2025: { total: 10, completed: 9.5 } } },
      {},
      ['COUNT_MALFORMED facts.members.2025.completed'],
    ],
    ['a number that is none', { amounts: { x: Number.NaN } }, {}, ['FILE_SHAPE facts.amounts.x']],
    ['no total', { members: { 2025: { completed: 9 } } }, {}, ['FIELD_MISSING facts.members.2025.total']],
    [
      'more than the total',
      { members: { 2025: { total: 10, completed: 11, holders: { LDTT: 12 } } } },
      {},
      ['COUNT_ABOVE_TOTAL facts.members.2025.completed', 'COUNT_ABOVE_TOTAL facts.members.2025.holders.LDTT'],
    ],
    [
      'more disciplined than there are',
      { members: { 2025: { total: 2, disciplined: { warning: 2, heavier: 1 } } } },
      {},
      ['COUNT_ABOVE_TOTAL facts.members.2025.disciplined'],
    ],
    // years
    [
      'two ratings of one year',
      {
        ratings: [
          { year: 2024, rating: 'good' },
          { year: 2024, rating: 'excellent' },
        ],
      },
      {},
      ['YEAR_TWICE facts.ratings[1].year'],
    ],
    [
      'members of one year twice',
      {
        members: [
          { year: 2024, total: 9 },
          { year: 2024, total: 8 },
        ],
      },
      {},
      ['YEAR_TWICE facts.members[1].year'],
    ],
    [
      'counts of a list, where they stand',
      {
        members: [
          { year: 2024, total: 9 },
          { year: 2025, total: 8, completed: 9 },
        ],
      },
      {},
      ['COUNT_ABOVE_TOTAL facts.members[1].completed'],
    ],
    [
      'a year outside 1900–2199',
      { ratings: { 20255: 'good' } },
      { year: 1899 },
      ['YEAR_MALFORMED year', 'YEAR_MALFORMED facts.ratings.20255'],
    ],
    ['a year and a half', {}, { year: 2024.5 }, ['YEAR_MALFORMED year']],
    ['a year as a text', {}, { year: '2025' }, ['FILE_SHAPE year']],
    [
      'a day that does not exist',
      { foundedOn: '2023-02-29' },
      { proposedOn: '31/12/2025' },
      ['DAY_MALFORMED proposedOn', 'DAY_MALFORMED facts.foundedOn'],
    ],
    // contradictions
    [
      'an honour of the future',
      { honours: [{ award: 'LDTT', year: 2026 }] },
      {},
      ['FACT_IN_FUTURE facts.honours[0].year'],
    ],
    [
      'an honour after the proposal',
      { honours: [{ award: 'LDTT', year: 2025, decidedOn: '2025-12-21' }] },
      { proposedOn: '2025-12-20' },
      ['FACT_IN_FUTURE facts.honours[0].decidedOn'],
    ],
    ['a founding of the future', { foundedOn: '2026-01-01' }, {}, ['FACT_IN_FUTURE facts.foundedOn']],
    [
      'a discipline of the future',
      { discipline: [{ form: 'warning', from: '2026-01-01', until: '2026-12-31' }] },
      {},
      ['FACT_IN_FUTURE facts.discipline[0].from'],
    ],
    [
      'an honour before the founding',
      { nominee: 'collective', foundedOn: '2020-05-01', honours: [{ award: 'TTLDXS', year: 2019 }] },
      {},
      ['HONOUR_BEFORE_FOUNDING facts.honours[0].year'],
    ],
    [
      'a local title before its book',
      { honours: [{ award: 'tinh-a/CDUT', year: 2010 }] },
      {},
      ['HONOUR_OUTSIDE_AWARD facts.honours[0].year'],
    ],
    [
      'a title of collectives on an individual',
      { nominee: 'individual', honours: [{ award: 'TTLDXS', year: 2024 }] },
      {},
      ['HONOUR_OF_OTHER_NOMINEE facts.honours[0].award'],
    ],
    [
      'a title of collectives on members',
      { members: { 2025: { total: 5, holders: { TTLDXS: 1 } } } },
      {},
      ['HONOUR_OF_OTHER_NOMINEE facts.members.2025.holders.TTLDXS'],
    ],
    [
      'days reversed',
      { service: [{ kind: 'army', from: '2020-01-01', until: '2019-12-31' }] },
      {},
      ['DATES_REVERSED facts.service[0]'],
    ],
    [
      'overlapping service of one kind',
      {
        service: [
          { kind: 'army', from: '2001-01-01', until: '2010-12-31' },
          { kind: 'police', from: '2005-01-01', until: null },
          { kind: 'army', from: '2010-12-31', until: null },
        ],
      },
      {},
      ['STRETCHES_OVERLAP facts.service[2]'],
    ],
    // shapes
    ['a list for an object', [], {}, ['FILE_SHAPE facts']],
    ['a list for a map', { judgements: [] }, {}, ['FILE_SHAPE facts.judgements']],
    ['a map for a list', { honours: {} }, {}, ['FILE_SHAPE facts.honours']],
    ['null for a register', { honours: null }, {}, ['FILE_SHAPE facts.honours']],
    [
      'an answer that is no flag',
      { judgements: { 'tinh-than-tu-luc': 'yes' } },
      {},
      ['FILE_SHAPE facts.judgements.tinh-than-tu-luc'],
    ],
    ['a huge list', { pending: Array.from({ length: 2001 }, () => 'complaint') }, {}, ['FILE_TOO_LARGE facts.pending']],
    ['an instance of a class', { honours: new Map() }, {}, ['FILE_SHAPE facts.honours']],
    [
      'a getter',
      {
        get honours() {
          return [];
        },
      },
      {},
      ['FILE_SHAPE facts.honours'],
    ],
    [
      'a name that every object inherits',
      { judgements: { constructor: true } },
      {},
      ['NAME_RESERVED facts.judgements.constructor'],
    ],
  ])('refuses %s', (_, facts, rest, issues) => {
    expect(refused(facts, rest)).toStrictEqual(issues);
  });

  it('refuses a prototype that hides in JSON', () => {
    const input: unknown = JSON.parse('{"award":"CSTDCS","year":2025,"facts":{"__proto__":{"nominee":"individual"}}}');
    const parsed = parseNomination(input, law);
    expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ['NAME_RESERVED', 'facts.__proto__'],
    ]);
    const inherited: unknown = Object.assign(Object.create({ award: 'CSTDCS' }), { year: 2025, facts: {} });
    expect(parseNomination(inherited, law).ok).toBe(false);
  });

  it('refuses circles and data that is nested without end', () => {
    const circle: Record<string, unknown> = { award: 'CSTDCS', year: 2025 };
    circle.facts = circle;
    const parsed = parseNomination(circle, law);
    expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toStrictEqual(['NESTED_TOO_DEEPLY']);
  });

  it('leaves it to judge to refuse an award without a standard on that day', () => {
    const before = lawInForce({ on: '2023-12-31' });
    const parsed = parseNomination({ award: 'TDPVH', year: 2023, facts: {} }, before);
    expect(parsed.ok).toBe(true);
    expect(() => parsed.ok && judge(parsed.nomination, before)).toThrow('AWARD_NOT_ENCODED');
  });

  it('names the nearest', () => {
    const parsed = read({ honours: [{ award: 'CSTDSC', year: 2024 }], judgements: { 'tinh-than-tu-lcu': true } });
    expect(parsed.ok ? [] : parsed.issues.map(({ data }) => data)).toStrictEqual([
      { award: 'CSTDSC', on: '2025-12-31', nearest: 'CSTDCS' },
      { topic: 'tinh-than-tu-lcu', nearest: 'tinh-than-tu-luc' },
    ]);
  });

  it('shows at most 200 issues and says how many there are', () => {
    const honours = Array.from({ length: 300 }, () => ({ award: 'LDTT', year: 2100 }));
    const parsed = read({ honours });
    expect(parsed.ok ? 0 : parsed.issues.length).toBe(200);
    expect(parsed.ok ? null : parsed.issues.at(-1)).toMatchObject({
      code: 'ISSUES_CUT',
      data: { shown: 199, total: 300 },
    });
  });

  it('knows topics that only another day asks for', () => {
    const earlier = lawInForce({ on: '2024-06-30' });
    const topics = Object.keys(law.vocabulary.judgements);
    expect(topics.filter((topic) => !topic.startsWith('tinh-a-')).toSorted()).toStrictEqual(
      Object.keys(earlier.vocabulary.judgements).toSorted(),
    );
  });
});
