/**
 * The codes of every emulation title and form of commendation of the Law, in its order: Điều 19–32, 33–76 and 96.2.
 * A code is the initials of the Vietnamese name without diacritics; it never changes its meaning. `BT`: Bộ, ban,
 * ngành, tỉnh; `HC`: huân chương; `HUC`: huy chương; `1`–`3`: hạng Nhất, Nhì, Ba.
 */
export const awardCodes = [
  // danh hiệu thi đua, cá nhân
  'CSTDTQ',
  'CSTDBT',
  'CSTDCS',
  'LDTT',
  'CSTT',
  // danh hiệu thi đua, tập thể và hộ gia đình
  'CTDCP',
  'CTDBT',
  'TTLDXS',
  'DVQT',
  'TTLDTT',
  'DVTT',
  'XPTB',
  'TDPVH',
  'GDVH',
  // các danh hiệu thi đua khác (Điều 32.1–32.4)
  'DHTDTC',
  'CTDQK',
  'CTDDHQG',
  'DHTDGD',
  // huân chương
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
  'HCDDK',
  'HCDC',
  'HCHN',
  // huy chương
  'HUCQKQT',
  'HUCVANTQ',
  'HUCCSVV1',
  'HUCCSVV2',
  'HUCCSVV3',
  'HUCHN',
  'HUCTNXPVV',
  // danh hiệu vinh dự nhà nước
  'TAH',
  'TPAH',
  'BMVNAH',
  'AHLLVTND',
  'AHLD',
  'NGND',
  'NGUT',
  'TTND',
  'TTUT',
  'NSND',
  'NSUT',
  'NNND',
  'NNUT',
  // giải thưởng
  'GTHCM',
  'GTNN',
  // kỷ niệm chương (Điều 71.1, 71.2)
  'KNCQH',
  'KNCBT',
  // bằng khen
  'BKTTCP',
  'BKBT',
  // giấy khen (Điều 75.1.a–đ: đơn vị thuộc Bộ; doanh nghiệp, hợp tác xã; sở; huyện; xã)
  'GKDV',
  'GKDN',
  'GKS',
  'GKH',
  'GKX',
  // bằng khen, giấy khen khác (Điều 76.1–76.4)
  'BKTC',
  'GKTC',
  'BKQK',
  'BKDHQG',
  'GKGD',
] as const;

/** A title or form of the national Law. */
export type NationalAwardCode = (typeof awardCodes)[number];
