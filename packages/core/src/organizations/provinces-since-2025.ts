/**
 * Facts derived from github.com/thanglequoc/vietnamese-provinces-database (MIT, © 2021 Thang Le Quoc; the licence is in
 * THIRD-PARTY-NOTICES.md).
 */
import type { UnitType } from './admin-unit.ts';

/**
 * The 34 units since 2025-07-01 (Nghị quyết 202/2025/QH15, codes of Quyết định 19/2025/QĐ-TTg): code, type and short
 * name on that day, and the codes of the old list that they were formed from. One code of its own: unchanged.
 */
export const provincesSince2025: readonly (readonly [
  code: string,
  type: UnitType,
  name: string,
  formedFrom: readonly [string, ...string[]],
])[] = [
  ['01', 'thanh-pho', 'Hà Nội', ['01']],
  ['04', 'tinh', 'Cao Bằng', ['04']],
  ['08', 'tinh', 'Tuyên Quang', ['02', '08']],
  ['11', 'tinh', 'Điện Biên', ['11']],
  ['12', 'tinh', 'Lai Châu', ['12']],
  ['14', 'tinh', 'Sơn La', ['14']],
  ['15', 'tinh', 'Lào Cai', ['10', '15']],
  ['19', 'tinh', 'Thái Nguyên', ['06', '19']],
  ['20', 'tinh', 'Lạng Sơn', ['20']],
  ['22', 'tinh', 'Quảng Ninh', ['22']],
  ['24', 'tinh', 'Bắc Ninh', ['24', '27']],
  ['25', 'tinh', 'Phú Thọ', ['17', '25', '26']],
  ['31', 'thanh-pho', 'Hải Phòng', ['30', '31']],
  ['33', 'tinh', 'Hưng Yên', ['33', '34']],
  ['37', 'tinh', 'Ninh Bình', ['35', '36', '37']],
  ['38', 'tinh', 'Thanh Hóa', ['38']],
  ['40', 'tinh', 'Nghệ An', ['40']],
  ['42', 'tinh', 'Hà Tĩnh', ['42']],
  ['44', 'tinh', 'Quảng Trị', ['44', '45']],
  ['46', 'thanh-pho', 'Huế', ['46']],
  ['48', 'thanh-pho', 'Đà Nẵng', ['48', '49']],
  ['51', 'tinh', 'Quảng Ngãi', ['51', '62']],
  ['52', 'tinh', 'Gia Lai', ['52', '64']],
  ['56', 'tinh', 'Khánh Hòa', ['56', '58']],
  ['66', 'tinh', 'Đắk Lắk', ['54', '66']],
  ['68', 'tinh', 'Lâm Đồng', ['60', '67', '68']],
  ['75', 'tinh', 'Đồng Nai', ['70', '75']],
  ['79', 'thanh-pho', 'Hồ Chí Minh', ['74', '77', '79']],
  ['80', 'tinh', 'Tây Ninh', ['72', '80']],
  ['82', 'tinh', 'Đồng Tháp', ['82', '87']],
  ['86', 'tinh', 'Vĩnh Long', ['83', '84', '86']],
  ['91', 'tinh', 'An Giang', ['89', '91']],
  ['92', 'thanh-pho', 'Cần Thơ', ['92', '93', '94']],
  ['96', 'tinh', 'Cà Mau', ['95', '96']],
];
