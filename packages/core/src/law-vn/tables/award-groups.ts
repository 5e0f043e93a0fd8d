// The codes of the Law in the groups in which competence, dossiers and bonuses speak of them: a partition of all codes.

export const titlesOfPersons = ['CSTDTQ', 'CSTDBT', 'CSTDCS', 'LDTT', 'CSTT'] as const;

export const titlesOfCollectives = ['CTDCP', 'CTDBT', 'TTLDXS', 'DVQT', 'TTLDTT', 'DVTT', 'XPTB', 'TDPVH'] as const;

export const titlesOfHouseholds = ['GDVH'] as const;

/** Điều 32.1–4. */
export const otherTitles = ['DHTDTC', 'CTDQK', 'CTDDHQG', 'DHTDGD'] as const;

/** Điều 33, but for the two of which single rows speak: {@link huanChuongDaiDoanKet}, {@link huanChuongHuuNghi}. */
export const huanChuong = [
  'HCSV',
  'HCHCM',
  'HCDL1',
  'HCDL2',
  'HCDL3',
  'HCQC1',
  'HCQC2',
  'HCQC3',
  'HCLD1',
  'HCLD2',
  'HCLD3',
  'HCBVTQ1',
  'HCBVTQ2',
  'HCBVTQ3',
  'HCCC1',
  'HCCC2',
  'HCCC3',
  'HCDC',
] as const;

export const huanChuongDaiDoanKet = ['HCDDK'] as const;

export const huanChuongHuuNghi = ['HCHN'] as const;

/** Điều 54.2 but for Huy chương Hữu nghị. */
export const huyChuong = ['HUCQKQT', 'HUCVANTQ', 'HUCCSVV1', 'HUCCSVV2', 'HUCCSVV3'] as const;

export const huyChuongHuuNghi = ['HUCHN'] as const;

/** Điều 96.2: outside the list of Điều 54.2. */
export const huyChuongThanhNienXungPhong = ['HUCTNXPVV'] as const;

/** “Danh hiệu Anh hùng” of Decree 152/2025, Điều 41. */
export const anhHung = ['TAH', 'TPAH', 'AHLLVTND', 'AHLD'] as const;

export const baMeVietNamAnhHung = ['BMVNAH'] as const;

/** Điều 64–67. */
export const nhanDan = ['NGND', 'TTND', 'NSND', 'NNND'] as const;

export const uuTu = ['NGUT', 'TTUT', 'NSUT', 'NNUT'] as const;

export const giaiThuong = ['GTHCM', 'GTNN'] as const;

export const kyNiemChuong = ['KNCQH', 'KNCBT'] as const;

export const bangKhen = ['BKTTCP', 'BKBT'] as const;

/** Điều 75.1. */
export const giayKhen = ['GKDV', 'GKDN', 'GKS', 'GKH', 'GKX'] as const;

/** Điều 76. */
export const otherForms = ['BKTC', 'GKTC', 'BKQK', 'BKDHQG', 'GKGD'] as const;
