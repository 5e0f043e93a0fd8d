import { describe, expect, it } from 'vitest';
import { voteShares } from '../law-vn/tables/vote-shares.ts';
import { delegatedDeadlines, delegatedVoteShare } from './delegated-vote-share.ts';
import type { LocalBook } from './local-book.ts';

const provision = { instrument: '1/2025/QĐ-UBND', article: 4, verification: 'text' } as const;
const book: LocalBook = {
  book: 'tinh-a',
  name: { vi: 'Tỉnh A', en: 'Province A' },
  issuer: 'province',
  validity: { from: '2025-09-01', until: null },
  instruments: [],
  awards: {},
  details: {},
  voteShares: [{ from: '2025-09-01', until: null, provision, awards: ['CSTDBT'], percent: 85, of: 'allMembers' }],
  quotas: [],
  deadlines: [
    { from: '2025-09-01', until: null, provision, awards: ['CSTDBT'], what: { vi: 'x', en: 'x' }, before: '12-10' },
  ],
  councils: [],
};

const ask = (award: string, on: string, of?: LocalBook) =>
  delegatedVoteShare(voteShares, { award, on, ...(of === undefined ? {} : { book: of }) });

/** Source and per cent. */
function shares(award: string, on: string, of?: LocalBook): readonly unknown[] {
  const found = ask(award, on, of);
  switch (found.source) {
    case 'national':
    case 'local':
      return [found.source, ...found.shares.map(({ percent }) => percent)];
    case 'decree-98-fallback':
      return [found.source, found.share.percent];
    default:
      return [found.source];
  }
}

describe('delegatedVoteShare', () => {
  it.each([
    [
      'Decree 98, whatever a book says',
      'CSTDBT',
      '2025-06-30',
      { ...book, validity: { from: '2024-01-01', until: null } },
      ['national', 90],
    ],
    ['no book yet: Decree 98', 'CSTDBT', '2025-07-01', undefined, ['decree-98-fallback', 90]],
    ['no book yet: Decree 98', 'CTDBT', '2025-07-01', undefined, ['decree-98-fallback', 80]],
    ['no book yet: Decree 98', 'CSTDCS', '2025-12-31', undefined, ['decree-98-fallback', 80]],
    ['a book that does not apply yet', 'CSTDBT', '2025-08-31', book, ['decree-98-fallback', 90]],
    ['a book with a share', 'CSTDBT', '2025-09-01', book, ['local', 85]],
    ['a book without a word on the award', 'CSTDCS', '2025-12-31', book, ['decree-98-fallback', 80]],
    ['after that day the book alone', 'CSTDBT', '2026-01-01', book, ['local', 85]],
    ['without book', 'CSTDBT', '2026-01-01', undefined, ['missing']],
    ['a book without a word on the award', 'CSTDCS', '2026-01-01', book, ['missing']],
    ['State level stays national', 'CTDCP', '2026-01-01', book, ['national', 80]],
    ['no national share', 'BKBT', '2026-01-01', book, ['noNationalShare']],
    ['the amended law', 'CSTDBT', '2026-10-01', undefined, ['notEncoded']],
  ])('%s: %s on %s', (_, award, on, of, found) => {
    expect(shares(award, on, of)).toStrictEqual(found);
  });

  it('cites who leaves it to whom', () => {
    const found = ask('CSTDBT', '2025-12-31');
    expect(found).toMatchObject({
      source: 'decree-98-fallback',
      share: { percent: 90, of: 'allMembers' },
      provisions: [
        { instrument: '152/2025/NĐ-CP', article: 6, clause: 2, point: 'b' },
        { instrument: '152/2025/NĐ-CP', article: 60, clause: 2 },
        { instrument: '98/2023/NĐ-CP', article: 30, clause: 7 },
      ],
    });
    expect(ask('CSTDCS', '2026-01-01', book)).toMatchObject({ source: 'missing', book: 'tinh-a' });
    expect(ask('CSTDCS', '2026-01-01')).toMatchObject({ source: 'missing', book: null });
  });
});

describe('delegatedDeadlines', () => {
  it('reports the times of the book, and their absence', () => {
    expect(delegatedDeadlines({ award: 'CSTDBT', on: '2025-12-01', book })).toMatchObject({
      source: 'local',
      deadlines: [{ before: '12-10' }],
    });
    expect(delegatedDeadlines({ award: 'CTDBT', on: '2025-12-01', book })).toStrictEqual({
      source: 'missing',
      book: 'tinh-a',
    });
    expect(delegatedDeadlines({ award: 'CSTDBT', on: '2025-08-31', book })).toStrictEqual({
      source: 'missing',
      book: null,
    });
  });
});
