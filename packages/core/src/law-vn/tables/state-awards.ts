import {
  anhHung,
  baMeVietNamAnhHung,
  giaiThuong,
  huanChuong,
  huanChuongDaiDoanKet,
  huanChuongHuuNghi,
  huyChuong,
  huyChuongHuuNghi,
  huyChuongThanhNienXungPhong,
  nhanDan,
  uuTu,
} from './award-groups.ts';

/** Danh hiệu vinh dự nhà nước (Điều 59.2). */
export const danhHieuVinhDu = [...anhHung, ...baMeVietNamAnhHung, ...nhanDan, ...uuTu] as const;

/** Huân chương (Điều 33). */
export const everyHuanChuong = [...huanChuong, ...huanChuongDaiDoanKet, ...huanChuongHuuNghi] as const;

/** Huy chương of Điều 54.2 and 96.2. */
export const everyHuyChuong = [...huyChuong, ...huyChuongHuuNghi, ...huyChuongThanhNienXungPhong] as const;

/** The forms that the President decides (Điều 77). */
export const presidentsForms = [...everyHuanChuong, ...everyHuyChuong, ...danhHieuVinhDu, ...giaiThuong] as const;

/** Cấp Nhà nước: the forms and titles of Decree 152/2025, Điều 3.1–2. */
export const stateAwards = [...presidentsForms, 'BKTTCP', 'CTDCP', 'CSTDTQ'] as const;
