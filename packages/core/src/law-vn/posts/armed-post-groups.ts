import type { PostKey } from './posts.ts';

// Each list holds the posts that one article names with all that stand above them (Decree 152, Điều 9.2.b).

/** Điều 16. */
export const tongThamMuuTruongTroLen = [
  'bo-truong',
  'thu-truong',
  'tong-tham-muu-truong',
  'chu-nhiem-tong-cuc-chinh-tri',
] as const satisfies readonly PostKey[];

/** Điều 17 and above. */
export const tuLenhQuanKhuTroLen = [
  ...tongThamMuuTruongTroLen,
  'pho-tong-tham-muu-truong',
  'pho-chu-nhiem-tong-cuc-chinh-tri',
  'tu-lenh-quan-khu',
  'cuc-truong-uy-vien-dang-uy-cong-an-trung-uong',
] as const satisfies readonly PostKey[];

/** Điều 18 and above. */
export const tuLenhBinhChungTroLen = [
  ...tuLenhQuanKhuTroLen,
  'tu-lenh-binh-chung',
  'cuc-truong-bo-cong-an',
  'giam-doc-cong-an-ha-noi',
  'giam-doc-cong-an-thanh-pho-ho-chi-minh',
] as const satisfies readonly PostKey[];

/** Điều 22 and above. */
export const suDoanTruongTroLen = [
  ...tuLenhBinhChungTroLen,
  'pho-tu-lenh-binh-chung',
  'su-doan-truong',
  'giam-doc-cong-an-tinh',
] as const satisfies readonly PostKey[];

/** Điều 23 and above. */
export const luDoanTruongTroLen = [
  ...suDoanTruongTroLen,
  'pho-su-doan-truong',
  'lu-doan-truong',
  'pho-giam-doc-cong-an-tinh',
] as const satisfies readonly PostKey[];

/** Điều 24 and above. */
export const trungDoanTruongTroLen = [
  ...luDoanTruongTroLen,
  'trung-doan-truong',
  'pho-trung-doan',
] as const satisfies readonly PostKey[];

/** Quân hàm Thượng tướng and above. */
export const thuongTuongTroLen = ['dai-tuong', 'thuong-tuong'] as const satisfies readonly PostKey[];

/** Quân hàm Trung tướng and above. */
export const trungTuongTroLen = [...thuongTuongTroLen, 'trung-tuong'] as const satisfies readonly PostKey[];
