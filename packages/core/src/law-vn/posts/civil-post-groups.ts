import type { PostKey } from './posts.ts';

// Each list holds a post of Điều 10 with all that stand above it: what a higher post lacks is added to the lower one
// (Decree 152, Điều 9.2.b).

/** Tổng Bí thư, Chủ tịch nước, Thủ tướng Chính phủ, Chủ tịch Quốc hội (Điều 11.4, 12.4). */
export const lanhDaoChuChot = [
  'tong-bi-thu',
  'chu-tich-nuoc',
  'thu-tuong',
  'chu-tich-quoc-hoi',
] as const satisfies readonly PostKey[];

/** As Điều 11.2 and 12.3 list them, for those of the revolution and both wars. */
export const lanhDaoCapCaoThoiKhangChien = [
  ...lanhDaoChuChot,
  'uy-vien-bo-chinh-tri',
  'bi-thu-trung-uong-dang',
  'pho-chu-tich-nuoc',
  'pho-chu-tich-quoc-hoi',
  'pho-thu-tuong',
  'chu-tich-ubtw-mttq',
] as const satisfies readonly PostKey[];

/** As Điều 12.4 and 13.3 list them. */
export const lanhDaoCapCaoTroLen = [
  ...lanhDaoChuChot,
  'thuong-truc-ban-bi-thu',
  'uy-vien-bo-chinh-tri',
  'uy-vien-ban-bi-thu',
  'bi-thu-trung-uong-dang',
  'chu-tich-ubtw-mttq',
  'chanh-an-tandtc',
  'vien-truong-vksndtc',
  'pho-chu-tich-nuoc',
  'pho-thu-tuong',
  'pho-chu-tich-quoc-hoi',
] as const satisfies readonly PostKey[];

/** Điều 10.1 and above. */
export const boTruongTroLen = [...lanhDaoCapCaoTroLen, 'bo-truong'] as const satisfies readonly PostKey[];

/** Điều 10.2 and above. */
export const thuTruongTroLen = [
  ...boTruongTroLen,
  'thu-truong',
  'pho-chu-tich-ubtw-mttq',
] as const satisfies readonly PostKey[];

/** Điều 10.3 and above. */
export const tongCucTruongTroLen = [...thuTruongTroLen, 'tong-cuc-truong'] as const satisfies readonly PostKey[];

/** Điều 10.4 and above. */
export const phoTongCucTruongTroLen = [
  ...tongCucTruongTroLen,
  'pho-tong-cuc-truong',
] as const satisfies readonly PostKey[];

/** As Điều 19.1.b, 20.1.a and 21.1.a list them in their first lines: without the provincial directors. */
export const vuTruongHaiCuocKhangChien = [...phoTongCucTruongTroLen, 'vu-truong'] as const satisfies readonly PostKey[];

/** Điều 10.5 and above. */
export const vuTruongTroLen = [...vuTruongHaiCuocKhangChien, 'giam-doc-so'] as const satisfies readonly PostKey[];

/** Điều 10.6 and above. */
export const phoVuTruongTroLen = [...vuTruongTroLen, 'pho-vu-truong'] as const satisfies readonly PostKey[];
