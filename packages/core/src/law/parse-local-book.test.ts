import { describe, expect, it } from 'vitest';
import { judge } from '../eligibility/judge.ts';
import { lawInForce } from '../law-vn/law-in-force.ts';
import { vietnamLaw } from '../law-vn/vietnam-law.ts';
import { allOf } from '../requirements/all-of.ts';
import { judged } from '../requirements/judged.ts';
import { meets } from '../requirements/meets.ts';
import { merits } from '../requirements/merits.ts';
import { notKnown } from '../requirements/not-known.ts';
import { rated } from '../requirements/rated.ts';
import { recipient } from '../requirements/recipient.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { run } from '../requirements/run.ts';
import { under } from '../requirements/under.ts';
import { during } from './era.ts';
import type { LocalBook } from './local-book.ts';
import { parseLocalBook } from './parse-local-book.ts';

const instrument = {
  number: '1/2025/QĐ-UBND',
  issuer: 'Ủy ban nhân dân tỉnh A',
  issuedOn: '2025-06',
  inForceFrom: '2025-07-01',
  inForceUntil: null,
  amendedBy: [],
  verification: 'text',
} as const;
const at = (article: number) => ({ instrument: '1/2025/QĐ-UBND', article, verification: 'text' }) as const;
const basis = { instrument: '06/2022/QH15', article: 81, clause: 1, verification: 'text' } as const;
const uuTu = under<Requirement>(at(2), judged({ key: 'tinh-a-uu-tu', vi: 'Ưu tú', en: 'Outstanding' }));
const oneInitiative = under<Requirement>(at(3), merits({ kinds: ['initiative'], scope: 'unit', count: 1 }));

const runIn = (part: Requirement): Requirement => run({ years: 2, rated: 'good', ending: 'any' }, part);

const award = {
  code: 'CDUT',
  name: { vi: 'Công dân ưu tú', en: 'Outstanding Citizen' },
  class: 'other',
  level: 'ministryOrProvince',
  nominees: ['individual'],
  delegations: [],
  basis,
  standards: [during('2025-07-01', null, uuTu)],
} as const;

const book: LocalBook = {
  book: 'tinh-a',
  name: { vi: 'Tỉnh A', en: 'Province A' },
  issuer: 'province',
  validity: { from: '2025-07-01', until: null },
  instruments: [instrument],
  awards: { CDUT: award },
  details: { LDTT: [during('2025-07-01', null, oneInitiative)] },
  voteShares: [
    { from: '2025-07-01', until: null, provision: at(4), awards: ['CSTDBT'], percent: 90, of: 'allMembers' },
  ],
  quotas: [],
  deadlines: [],
  councils: [],
};

const read = (value: unknown, books: readonly LocalBook[] = []) =>
  parseLocalBook(value, { national: vietnamLaw, books });

/** What is refused in the book with these changes, as `CODE path`. */
function refused(changes: object, books: readonly LocalBook[] = []): readonly string[] {
  const parsed = read({ ...book, ...changes }, books);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
}

const own = (changes: object) => ({ awards: { CDUT: { ...award, ...changes } } });
const details = (code: string, ...eras: readonly unknown[]) => ({ details: { [code]: eras } });
const ldtt = (requirement: unknown) => details('LDTT', { from: '2025-07-01', until: null, value: requirement });

describe('parseLocalBook', () => {
  it('reads a book, with or without the name of its format', () => {
    expect(read(book)).toStrictEqual({ ok: true, book });
    expect(read({ $schema: 'x', format: 'thidua-local-book/1', ...book })).toStrictEqual({ ok: true, book });
    expect(refused({ format: 'thidua-local-book/2' })).toStrictEqual(['VALUE_UNKNOWN format']);
  });

  it('judges alike after a round trip through JSON', () => {
    const parsed = read(JSON.parse(JSON.stringify(book)));
    if (!parsed.ok) throw new Error('refused');
    const before = lawInForce({ on: '2025-12-31', localBooks: [book] });
    const after = lawInForce({ on: '2025-12-31', localBooks: [parsed.book] });
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    const restored: typeof before = JSON.parse(JSON.stringify(before));
    const facts = { nominee: 'individual', subjects: ['employee'], ratings: { 2025: 'good' } } as const;
    for (const merit of [[], [{ kind: 'initiative', year: 2025, scope: 'unit' }]] as const) {
      const nomination = {
        award: 'LDTT',
        year: 2025,
        facts: { ...facts, merits: merit, judgements: { 'tinh-than-tu-luc': true } },
      } as const;
      const verdict = judge(nomination, before);
      expect(verdict.outcome).toBe(merit.length === 0 ? 'ineligible' : 'eligible');
      expect(judge(nomination, after)).toStrictEqual(verdict);
      expect(judge(nomination, restored)).toStrictEqual(verdict);
    }
  });

  it.each([
    // what the Law leaves to whom
    [
      'a detail that no clause delegates',
      details('CSTDCS', during('2025-07-01', null, oneInitiative)),
      ['DETAIL_NOT_DELEGATED details.CSTDCS'],
    ],
    [
      'a detail of an order',
      details('HCLD1', during('2025-07-01', null, oneInitiative)),
      ['DETAIL_NOT_DELEGATED details.HCLD1'],
    ],
    [
      'a detail that is for others',
      { issuer: 'ministry', ...details('TDPVH', during('2025-07-01', null, oneInitiative)) },
      ['DETAIL_NOT_DELEGATED details.TDPVH'],
    ],
    [
      'a detail of an unknown award',
      details('LDTX', during('2025-07-01', null, oneInitiative)),
      ['AWARD_UNKNOWN details.LDTX'],
    ],
    [
      'shares of votes on State awards',
      { voteShares: [{ ...book.voteShares[0], awards: ['CSTDTQ'] }] },
      ['DETAIL_NOT_DELEGATED voteShares[0].awards[0]'],
    ],
    [
      'an own award on another basis',
      own({ basis: { ...basis, article: 32, clause: 1 } }),
      ['OWN_AWARD_WITHOUT_BASIS awards.CDUT.basis'],
    ],
    ['an own award without basis', own({ basis: undefined }), ['FIELD_MISSING awards.CDUT.basis']],
    // codes
    ['a code that is none', { awards: { cdut: { ...award, code: 'cdut' } } }, ['LOCAL_CODE_REFUSED awards.cdut.code']],
    ['a national code', { awards: { LDTT: { ...award, code: 'LDTT' } } }, ['LOCAL_CODE_REFUSED awards.LDTT.code']],
    ['a code under another key', { awards: { CDX: award } }, ['LOCAL_CODE_REFUSED awards.CDX.code']],
    ['a name of the book that is none', { book: 'Tỉnh A' }, ['KEY_MALFORMED book']],
    // eras
    [
      'a gap between eras',
      details('LDTT', during('2025-07-01', '2025-09-01', oneInitiative), during('2025-10-01', null, oneInitiative)),
      ['ERAS_DO_NOT_JOIN details.LDTT[1].from'],
    ],
    [
      'eras that overlap',
      details('LDTT', during('2025-07-01', '2025-09-01', oneInitiative), during('2025-08-01', null, oneInitiative)),
      ['ERAS_DO_NOT_JOIN details.LDTT[1].from'],
    ],
    [
      'an era after one without end',
      own({ standards: [during('2025-07-01', null, uuTu), during('2026-01-01', null, uuTu)] }),
      ['ERAS_DO_NOT_JOIN awards.CDUT.standards[1].from'],
    ],
    [
      'an era outside the validity',
      { validity: { from: '2025-07-01', until: '2026-01-01' }, details: {}, voteShares: [] },
      ['ERA_OUTSIDE awards.CDUT.standards[0]'],
    ],
    [
      'an era before its instrument',
      { instruments: [{ ...instrument, inForceFrom: '2025-08-01' }], details: {}, voteShares: [] },
      ['ERA_OUTSIDE awards.CDUT.standards[0].value.provision'],
    ],
    [
      'a value after its instrument',
      { instruments: [{ ...instrument, inForceUntil: '2026-07-01' }], awards: {}, details: {} },
      ['ERA_OUTSIDE voteShares[0].provision'],
    ],
    [
      'an era that runs backwards',
      details('LDTT', during('2025-09-01', '2025-08-01', oneInitiative)),
      ['DATES_REVERSED details.LDTT[0]'],
    ],
    [
      'a validity that runs backwards',
      { validity: { from: '2025-07-01', until: '2025-07-01' }, awards: {}, details: {}, voteShares: [] },
      ['DATES_REVERSED validity'],
    ],
    // requirements
    [
      'a leaf without citation',
      ldtt(allOf<Requirement>(oneInitiative, rated('good'))),
      ['LEAF_NOT_CITED details.LDTT[0].value.parts[1]'],
    ],
    [
      'runs inside runs inside runs',
      ldtt(under(at(3), runIn(runIn(runIn(rated('good')))))),
      ['NESTED_TOO_DEEPLY details.LDTT[0].value.part.part.part'],
    ],
    [
      'a standard that asks for nothing',
      own({ standards: [during('2025-07-01', null, under(at(2), allOf()))] }),
      ['STANDARD_EMPTY awards.CDUT.standards[0].value'],
    ],
    [
      'an unknown instrument',
      ldtt(under({ ...at(3), instrument: '1/2025/QD-UBND' }, rated('good'))),
      ['INSTRUMENT_UNKNOWN details.LDTT[0].value.provision.instrument'],
    ],
    [
      'an unknown award that is asked for',
      ldtt(under(at(3), { kind: 'held', awards: ['CSTDCS', 'CSTDSC'], times: 1 })),
      ['AWARD_UNKNOWN details.LDTT[0].value.part.awards[1]'],
    ],
    [
      'the award of a book that was not given',
      ldtt(under(at(3), meets('tinh-b/CDUT'))),
      ['AWARD_UNKNOWN details.LDTT[0].value.part.award'],
    ],
    [
      'an unknown share of members',
      ldtt(under(at(3), { kind: 'shareOfMembers', who: 'LDT', percent: 70 })),
      ['AWARD_UNKNOWN details.LDTT[0].value.part.who'],
    ],
    [
      'a share of more than all',
      ldtt(under(at(3), { kind: 'shareOfMembers', who: 'LDTT', percent: 170 })),
      ['PERCENT_MALFORMED details.LDTT[0].value.part.percent'],
    ],
    [
      'an unknown post',
      ldtt(under(at(3), { kind: 'heldPost', posts: ['x'] })),
      ['POST_UNKNOWN details.LDTT[0].value.part.posts[0]'],
    ],
    [
      'a topic in other words',
      ldtt(under(at(3), judged({ key: 'noi-bo-doan-ket', vi: 'Đoàn kết', en: 'United' }))),
      ['TOPIC_REWORDED details.LDTT[0].value.part.topic'],
    ],
    [
      'memory that decides',
      ldtt(under({ ...at(3), verification: 'memory' }, rated('good'))),
      ['MEMORY_DECIDES details.LDTT[0].value.part'],
    ],
    [
      'an unknown kind',
      ldtt(under(at(3), { kind: 'ratde', atLeast: 'good' } as never)),
      ['VALUE_UNKNOWN details.LDTT[0].value.part.kind'],
    ],
    [
      'an unknown field of a requirement',
      ldtt(under(at(3), { ...rated('good'), years: 2 } as never)),
      ['FIELD_UNKNOWN details.LDTT[0].value.part.years'],
    ],
    [
      'a choice of nothing',
      ldtt(under(at(3), { kind: 'anyOf', parts: [] })),
      ['FIELD_EMPTY details.LDTT[0].value.part.parts'],
    ],
    // values
    [
      'an unknown award of a share',
      { voteShares: [{ ...book.voteShares[0], awards: ['CSTĐBT'] }] },
      ['AWARD_UNKNOWN voteShares[0].awards[0]'],
    ],
    [
      'an own award with its prefix',
      { voteShares: [{ ...book.voteShares[0], awards: ['tinh-a/CDUT'] }] },
      ['AWARD_UNKNOWN voteShares[0].awards[0]'],
    ],
    [
      'a share written as a fraction',
      { voteShares: [{ ...book.voteShares[0], percent: 0.9 }] },
      ['PERCENT_MALFORMED voteShares[0].percent'],
    ],
    [
      'a quota without number',
      { quotas: [{ from: '2025-07-01', until: null, provision: at(4), awards: ['CDUT'] }] },
      ['EXACTLY_ONE_FIELD quotas[0]'],
    ],
    [
      'a time that is said twice',
      {
        deadlines: [
          {
            from: '2025-07-01',
            until: null,
            provision: at(4),
            awards: ['CDUT'],
            what: award.name,
            by: '12-10',
            daysBefore: 10,
          },
        ],
      },
      ['EXACTLY_ONE_FIELD deadlines[0]'],
    ],
    [
      'a day of the year that is none',
      {
        deadlines: [
          { from: '2025-07-01', until: null, provision: at(4), awards: ['CDUT'], what: award.name, by: '10/12' },
        ],
      },
      ['FILE_SHAPE deadlines[0].by'],
    ],
    // shapes
    ['a list for the awards', { awards: [] }, ['FILE_SHAPE awards']],
    ['an unknown field', { awrads: {} }, ['FIELD_UNKNOWN awrads']],
    ['no instrument', { instruments: [] }, ['FIELD_EMPTY instruments']],
  ])('refuses %s', (_, changes, issues) => {
    expect(refused(changes)).toStrictEqual(issues);
  });

  it('names the clause that would be needed', () => {
    const parsed = read({
      ...book,
      issuer: 'ministry',
      ...details('TDPVH', during('2025-07-01', null, oneInitiative)),
    });
    expect(parsed.ok ? null : parsed.issues[0]?.data).toStrictEqual({
      award: 'TDPVH',
      issuer: 'ministry',
      delegatedBy: [{ provision: '06/2022/QH15, 30.2', to: 'province' }],
    });
  });

  it('refuses the whole book for one fault, and finds all faults at once', () => {
    expect(refused({ ...ldtt(rated('good')), voteShares: [{ ...book.voteShares[0], awards: ['X'] }] })).toStrictEqual([
      'LEAF_NOT_CITED details.LDTT[0].value',
      'AWARD_UNKNOWN voteShares[0].awards[0]',
    ]);
  });

  it('refuses standards that ask for one another in a circle, on whatever day', () => {
    const circle = under<Requirement>(at(3), meets('tinh-a/CDUT'));
    const alone = own({ standards: [during('2025-07-01', '2026-01-01', uuTu), during('2026-01-01', null, circle)] });
    expect(refused(alone)).toStrictEqual(['LAW_BOOK_CIRCLE ']);
    const through = {
      ...own({ standards: [during('2025-07-01', null, under(at(2), meets('LDTT')))] }),
      ...ldtt(circle),
    };
    const parsed = read({ ...book, ...through });
    expect(parsed.ok ? null : parsed.issues[0]?.data).toStrictEqual({ path: ['LDTT', 'tinh-a/CDUT', 'LDTT'] });
    expect(() => lawInForce({ on: '2025-12-31', localBooks: [{ ...book, ...through } as LocalBook] })).toThrow(
      'LAW_BOOK_CIRCLE',
    );
  });

  it('lets a book refer to the awards of others, and refuses a second book of its name', () => {
    const other: LocalBook = { ...book, book: 'tinh-b', details: {} };
    expect(refused(ldtt(under(at(3), meets('tinh-b/CDUT'))), [other])).toStrictEqual([]);
    expect(refused({}, [book])).toStrictEqual(['LOCAL_BOOK_TWICE book']);
  });

  it('takes what is not known, with a citation', () => {
    const words = { vi: 'Tiêu chuẩn khác', en: 'Other standards' };
    const requirement = allOf<Requirement>(
      under(at(2), recipient('individual')),
      under({ ...at(3), verification: 'memory' }, notKnown('memory', words)),
    );
    expect(refused(own({ standards: [during('2025-07-01', null, requirement)] }))).toStrictEqual([]);
  });
});
