import { describe, expect, it } from 'vitest';
import { nodesOf } from '../../law/map-requirement.ts';
import { vietnamLaw } from '../vietnam-law.ts';
import * as armed from './armed-post-groups.ts';
import * as civil from './civil-post-groups.ts';
import { chucVuThuocDoiTuong } from './counted-posts.ts';
import type { Post } from './post.ts';
import { posts } from './posts.ts';
import { revolutionaryPosts } from './revolutionary-posts.ts';

const table: readonly Post[] = posts;
const keys = table.map(({ key }) => key);

const ofTheRevolution: readonly string[] = revolutionaryPosts.map(({ key }) => key);

/** Posts of today at or above a rank; those of the revolution stand in the clauses that name them. */
function atOrAbove(rank: number, ladder: Post['ladder']): string[] {
  return table
    .filter((post) => post.ladder === ladder && post.rank <= rank && !ofTheRevolution.includes(post.key))
    .map(({ key }) => key);
}

describe('the table of posts', () => {
  it('has each key once', () => {
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('holds every post that a standard of the national law asks', () => {
    const asked = Object.values(vietnamLaw.awards).flatMap(({ standards }) =>
      standards.flatMap(({ value }) =>
        [...nodesOf(value)].flatMap((node) =>
          node.kind === 'heldPost' || node.kind === 'undisciplinedInPost' ? node.posts : [],
        ),
      ),
    );
    expect([...new Set(asked)].filter((key) => !keys.includes(key as (typeof keys)[number]))).toEqual([]);
    expect(keys.filter((key) => !asked.includes(key))).toEqual([]);
  });
});

describe('a post with all above it', () => {
  it.each([
    [1, civil.lanhDaoChuChot],
    [2, civil.lanhDaoCapCaoTroLen],
    [3, civil.boTruongTroLen],
    [4, civil.thuTruongTroLen],
    [5, civil.tongCucTruongTroLen],
    [6, civil.phoTongCucTruongTroLen],
    [7, civil.vuTruongTroLen],
    [8, civil.phoVuTruongTroLen],
  ])('civil rank %i', (rank, group: readonly string[]) => {
    expect(new Set(group)).toEqual(new Set(atOrAbove(rank, 'civil')));
  });

  it.each([
    [1, armed.tongThamMuuTruongTroLen],
    [2, armed.tuLenhQuanKhuTroLen],
    [3, armed.tuLenhBinhChungTroLen],
    [4, armed.suDoanTruongTroLen],
    [5, armed.luDoanTruongTroLen],
    [6, armed.trungDoanTruongTroLen],
  ])('armed rank %i, with the ministers and their deputies', (rank, group: readonly string[]) => {
    expect(new Set(group)).toEqual(new Set(['bo-truong', 'thu-truong', ...atOrAbove(rank, 'armed')]));
  });

  it('military ranks', () => {
    expect(armed.thuongTuongTroLen).toEqual(atOrAbove(2, 'armedRank'));
    expect(armed.trungTuongTroLen).toEqual(atOrAbove(3, 'armedRank'));
  });

  it('a discipline is asked in every post of long service', () => {
    const counted = table.filter(({ ladder }) => ladder === 'civil' || ladder === 'armed').map(({ key }) => key);
    expect(new Set<string>(chucVuThuocDoiTuong)).toEqual(new Set<string>(counted));
  });
});
