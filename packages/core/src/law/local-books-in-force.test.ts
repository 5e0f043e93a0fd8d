import { describe, expect, expectTypeOf, it } from 'vitest';
import { judge } from '../eligibility/judge.ts';
import { lawInForce } from '../law-vn/law-in-force.ts';
import { judged } from '../requirements/judged.ts';
import { under } from '../requirements/under.ts';
import { during } from './era.ts';
import { defineLocalBook, type LocalCode } from './local-book.ts';

const at = { instrument: '1/2025/QĐ-UBND', article: 2, verification: 'text' } as const;
const basis = { instrument: '06/2022/QH15', article: 81, clause: 1, verification: 'text' } as const;
const book = defineLocalBook({
  book: 'tinh-a',
  name: { vi: 'Tỉnh A', en: 'Province A' },
  issuer: 'province',
  validity: { from: '2025-12-15', until: null },
  instruments: [],
  awards: {
    CDUT: {
      code: 'CDUT',
      name: { vi: 'Công dân ưu tú', en: 'Outstanding Citizen' },
      class: 'other',
      level: 'ministryOrProvince',
      nominees: ['individual'],
      delegations: [],
      basis,
      standards: [
        during('2025-12-15', null, under(at, judged({ key: 'tinh-a-uu-tu', vi: 'Ưu tú', en: 'Outstanding' }))),
      ],
    },
  },
  details: {},
  voteShares: [],
  quotas: [],
  deadlines: [],
  councils: [],
});
const facts = { judgements: { 'tinh-a-uu-tu': true } };

describe('lawInForce with local books', () => {
  const law = lawInForce({ on: '2025-12-31', localBooks: [book] });

  it('judges the awards of the book by their full code', () => {
    const verdict = judge({ award: 'tinh-a/CDUT', year: 2025, facts }, law);
    expect([verdict.outcome, law.books, law.booksOutOfForce]).toStrictEqual(['eligible', ['tinh-a'], []]);
  });

  it('knows the codes of the book as types: a misspelt one does not compile', () => {
    expectTypeOf<LocalCode<typeof book>>().toEqualTypeOf<'tinh-a/CDUT'>();
    // @ts-expect-error misspelt code
    expect(() => judge({ award: 'tinh-a/CDTU', year: 2025, facts }, law)).toThrow('AWARD_UNKNOWN');
    // @ts-expect-error misspelt book
    expect(() => judge({ award: 'tinh-b/CDUT', year: 2025, facts }, law)).toThrow('AWARD_UNKNOWN');
    const national = lawInForce({ on: '2025-12-31' });
    // @ts-expect-error a book that was not given
    expect(() => judge({ award: 'tinh-a/CDUT', year: 2025, facts: {} }, national)).toThrow('AWARD_UNKNOWN');
  });

  it('keeps key and code of an award together', () => {
    const wrong = { ...book.awards.CDUT, code: 'CDTU' } as const;
    // @ts-expect-error the code is not the key that it stands under
    expect(defineLocalBook({ ...book, awards: { CDUT: wrong } }).awards.CDUT.code).toBe('CDTU');
  });

  it('says which books do not apply on the day, and never uses them in silence', () => {
    const before = lawInForce({ on: '2025-12-14', localBooks: [book] });
    expect(before.books).toStrictEqual([]);
    expect(before.booksOutOfForce).toStrictEqual([{ book: 'tinh-a', from: '2025-12-15', until: null }]);
    expect(before.notEncoded).toContain('tinh-a/CDUT');
    expect(() => judge({ award: 'tinh-a/CDUT', year: 2025, facts }, before)).toThrow('AWARD_NOT_ENCODED');
  });

  it('takes two versions of a book one after the other, and refuses two on one day', () => {
    const first = { ...book, validity: { from: '2025-07-01', until: '2025-12-15' } };
    const both = lawInForce({ on: '2025-12-31', localBooks: [first, book] });
    expect([both.books, both.booksOutOfForce]).toStrictEqual([
      ['tinh-a'],
      [{ book: 'tinh-a', from: '2025-07-01', until: '2025-12-15' }],
    ]);
    expect(judge({ award: 'tinh-a/CDUT', year: 2025, facts }, both).outcome).toBe('eligible');
    expect(() => lawInForce({ on: '2025-12-31', localBooks: [book, book] })).toThrow('LOCAL_BOOK_TWICE');
  });

  it('lets an own award exist as long as its book, as long as it says, or since nobody knows when', () => {
    const lives = [undefined, { from: '2010-01-01', until: null }, null].map((exists) => {
      const { exists: _, ...award } = { ...book.awards.CDUT, exists };
      const own = exists === undefined ? award : { ...award, exists };
      return lawInForce({ on: '2025-12-31', localBooks: [{ ...book, awards: { CDUT: own } }] }).awards['tinh-a/CDUT']
        ?.award.exists;
    });
    expect(lives).toStrictEqual([{ from: '2025-12-15', until: null }, { from: '2010-01-01', until: null }, undefined]);
  });
});
