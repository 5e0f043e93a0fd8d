import { describe, expect, it } from 'vitest';
import { gapsOn, rowsOn } from '../../law/decision-table.ts';
import type { NationalAwardCode } from '../award-codes.ts';
import { voteShares } from './vote-shares.ts';

const shares = (award: NationalAwardCode, on: string) =>
  rowsOn(voteShares, { award, on }).map(({ value }) => {
    if (value.kind === 'share') return [value.percent, value.of, value.council, value.presence ?? null];
    if (value.kind === 'local') return ['local', value.fallback?.percent ?? null, value.fallback?.council ?? null];
    return [value.kind];
  });

describe('voteShares', () => {
  it.each([
    [
      'AHLD',
      [
        [90, 'allMembers', 'ministryOrProvince', null],
        [90, 'allMembers', 'central', 90],
      ],
    ],
    [
      'AHLLVTND',
      [
        [90, 'allMembers', 'ministryOrProvince', null],
        [90, 'allMembers', 'central', 90],
      ],
    ],
    [
      'CSTDTQ',
      [
        [90, 'allMembers', 'ministryOrProvince', null],
        [90, 'standingMembers', 'centralStanding', null],
      ],
    ],
    ['CSTDBT', [[90, 'allMembers', 'ministryOrProvince', null]]],
    ['CTDCP', [[80, 'allMembers', 'submittingLevel', null]]],
    ['CTDBT', [[80, 'allMembers', 'submittingLevel', null]]],
    ['CSTDCS', [[80, 'allMembers', 'submittingLevel', null]]],
    ['BKBT', [['noNationalShare']]],
    ['TAH', []],
  ] as const)('%s under Decree 98/2023', (award, expected) => {
    expect(shares(award, '2024-01-01')).toStrictEqual(expected);
    expect(shares(award, '2025-06-30')).toStrictEqual(expected);
  });

  it.each([
    [
      'TAH',
      [
        [90, 'allMembers', 'allLevels', null],
        [90, 'allMembers', 'central', 80],
      ],
    ],
    [
      'AHLD',
      [
        [90, 'allMembers', 'allLevels', null],
        [90, 'allMembers', 'central', 80],
      ],
    ],
    [
      'CSTDTQ',
      [
        [90, 'allMembers', 'allLevels', null],
        [90, 'standingMembers', 'centralStanding', null],
      ],
    ],
    ['CTDCP', [[80, 'allMembers', 'allLevels', null]]],
    ['HCLD3', [['noNationalShare']]],
  ] as const)('%s under Decree 152/2025', (award, expected) => {
    expect(shares(award, '2025-07-01')).toStrictEqual(expected);
    expect(shares(award, '2026-09-30')).toStrictEqual(expected);
    expect(shares(award, '2026-10-01')).toStrictEqual([]);
  });

  it.each([
    ['CSTDBT', 90, 'ministryOrProvince'],
    ['CTDBT', 80, 'submittingLevel'],
    ['CSTDCS', 80, 'submittingLevel'],
  ] as const)('%s is local, with the old share to fall back on up to the end of 2025', (award, percent, council) => {
    expect(shares(award, '2025-07-01')).toStrictEqual([['local', percent, council]]);
    expect(shares(award, '2025-12-31')).toStrictEqual([['local', percent, council]]);
    expect(shares(award, '2026-01-01')).toStrictEqual([['local', null, null]]);
    expect(shares(award, '2026-09-30')).toStrictEqual([['local', null, null]]);
    expect(shares(award, '2026-10-01')).toStrictEqual([]);
  });

  it('says that Decree 98/2023 was not read on Tỉnh Anh hùng', () => {
    expect(gapsOn(voteShares, { award: 'TAH', on: '2025-06-30' })).toHaveLength(1);
    expect(gapsOn(voteShares, { award: 'TAH', on: '2025-07-01' })).toHaveLength(0);
  });
});
