import { describe, expect, it } from 'vitest';
import { rowsOn } from '../../law/decision-table.ts';
import { awardCodes, type NationalAwardCode } from '../award-codes.ts';
import { dossiers } from './dossiers.ts';
import { simplifiedProcedure } from './simplified-procedure.ts';
import { stateAwards } from './state-awards.ts';

const ordinary = (award: NationalAwardCode, on: string) =>
  rowsOn(dossiers, { award, on }).flatMap(({ value }) =>
    value.kind === 'setBy'
      ? [[value.kind]]
      : value.procedure === 'ordinary'
        ? [[value.kind, value.copies, ...value.papers.map(({ paper, when }) => (when ? `(${paper})` : paper))]]
        : [],
  );

describe('dossiers', () => {
  it('of chiến sĩ thi đua toàn quốc', () => {
    expect(ordinary('CSTDTQ', '2025-07-01')).toStrictEqual([
      [
        'national',
        1,
        'toTrinh',
        'baoCaoThanhTich',
        'bienBanBinhXet',
        'ketQuaBoPhieu',
        'xacNhanToanQuoc',
        'yKienBanThuongVu',
        '(vanBanLienQuan)',
      ],
    ]);
  });

  it('of chiến sĩ thi đua cơ sở: the decree, then a local rule with the decree to fall back on, then a local rule', () => {
    const law = ['toTrinh', 'baoCaoThanhTich', 'bienBanBinhXet', '(xacNhanSangKien)'];
    expect(ordinary('CSTDCS', '2025-06-30')).toStrictEqual([
      [
        'national',
        'local',
        'toTrinh',
        'baoCaoThanhTich',
        'bienBanBinhXet',
        'ketQuaBoPhieu',
        'xacNhanSangKienHoacMucDo',
      ],
    ]);
    expect(ordinary('CSTDCS', '2025-12-31')).toStrictEqual([['local', 'local', ...law]]);
    expect(rowsOn(dossiers, { award: 'CSTDCS', on: '2025-12-31' })[0]?.value).toHaveProperty('fallback');
    expect(ordinary('CSTDCS', '2026-01-01')).toStrictEqual([['local', 'local', ...law]]);
    expect(rowsOn(dossiers, { award: 'CSTDCS', on: '2026-01-01' })[0]?.value).not.toHaveProperty('fallback');
  });

  it('ask a ballot for the titles that are voted on, and for no order', () => {
    const voted = stateAwards.filter((award) => ordinary(award, '2025-07-01').flat().includes('ketQuaBoPhieu'));
    expect(voted.toSorted()).toStrictEqual(['AHLD', 'AHLLVTND', 'CSTDTQ', 'CTDCP', 'TAH', 'TPAH']);
  });

  it('ask the party committee without condition where Điều 33.2.b names the award', () => {
    const asked = stateAwards.filter((award) => ordinary(award, '2025-07-01').flat().includes('yKienBanThuongVu'));
    expect(asked.toSorted()).toStrictEqual(
      ['AHLD', 'AHLLVTND', 'CSTDTQ', 'HCDL1', 'HCDL2', 'HCDL3', 'HCHCM', 'HCSV', 'TAH', 'TPAH'].toSorted(),
    );
  });

  it('of medals hold a list instead of reports', () => {
    const papers = ordinary('HUCCSVV1', '2025-07-01').flat();
    expect(papers).toContain('danhSachTrichNgang');
    expect(papers).not.toContain('baoCaoThanhTich');
  });

  it('are one original for every State award, and local below State level from 2025-07-01 on', () => {
    const copies = (award: NationalAwardCode) => ordinary(award, '2025-07-01').map(([, count]) => count);
    expect(stateAwards.filter((award) => copies(award).some((count) => count !== 1))).toStrictEqual([]);
    const local = awardCodes.filter((award) => ordinary(award, '2025-07-01').some(([kind]) => kind === 'local'));
    expect(local).toStrictEqual(
      awardCodes.filter((award) =>
        /^(CSTDBT|CSTDCS|LDTT|CSTT|CTDBT|TTLDXS|DVQT|TTLDTT|DVTT|XPTB|TDPVH|GDVH|KNCBT|BKBT|GK(DV|DN|S|H|X))$/.test(
          award,
        ),
      ),
    );
  });

  it('of foreigners and of those found by the head are shorter', () => {
    const procedures = rowsOn(dossiers, { award: 'BKTTCP', on: '2025-07-01' }).map(({ value }) =>
      value.kind === 'setBy' ? [] : [value.procedure, ...value.papers.map(({ paper }) => paper)],
    );
    expect(procedures.slice(1)).toStrictEqual([
      ['foreign', 'toTrinh', 'baoCaoTomTat', 'xacNhanNghiaVu'],
      ['foundByHead', 'toTrinh', 'danhSach', 'baoCaoTomTat'],
    ]);
  });
});

describe('simplifiedProcedure', () => {
  it('is for forms, never for titles', () => {
    expect(rowsOn(simplifiedProcedure, { award: 'GKX', on: '2025-07-01' })[0]?.value.cases).toHaveLength(5);
    for (const award of ['CSTDTQ', 'CTDCP', 'LDTT', 'GDVH', 'CTDQK'] as const) {
      expect(rowsOn(simplifiedProcedure, { award, on: '2025-07-01' })).toStrictEqual([]);
    }
  });
});
