import { anhHungLaoDong } from './anh-hung-lao-dong.ts';
import { anhHungLucLuongVuTrangNhanDan } from './anh-hung-luc-luong-vu-trang-nhan-dan.ts';
import { baMeVietNamAnhHung } from './ba-me-viet-nam-anh-hung.ts';
import { giaiThuongHoChiMinh } from './giai-thuong-ho-chi-minh.ts';
import { giaiThuongNhaNuoc } from './giai-thuong-nha-nuoc.ts';
import { huyChuongChienSiVeVangHangBa } from './huy-chuong-chien-si-ve-vang-hang-ba.ts';
import { huyChuongChienSiVeVangHangNhat } from './huy-chuong-chien-si-ve-vang-hang-nhat.ts';
import { huyChuongChienSiVeVangHangNhi } from './huy-chuong-chien-si-ve-vang-hang-nhi.ts';
import { huyChuongHuuNghi } from './huy-chuong-huu-nghi.ts';
import { huyChuongQuanKyQuyetThang } from './huy-chuong-quan-ky-quyet-thang.ts';
import { huyChuongThanhNienXungPhongVeVang } from './huy-chuong-thanh-nien-xung-phong-ve-vang.ts';
import { huyChuongViAnNinhToQuoc } from './huy-chuong-vi-an-ninh-to-quoc.ts';
import { ngheNhanNhanDan } from './nghe-nhan-nhan-dan.ts';
import { ngheNhanUuTu } from './nghe-nhan-uu-tu.ts';
import { ngheSiNhanDan } from './nghe-si-nhan-dan.ts';
import { ngheSiUuTu } from './nghe-si-uu-tu.ts';
import { nhaGiaoNhanDan } from './nha-giao-nhan-dan.ts';
import { nhaGiaoUuTu } from './nha-giao-uu-tu.ts';
import { thanhPhoAnhHung } from './thanh-pho-anh-hung.ts';
import { thayThuocNhanDan } from './thay-thuoc-nhan-dan.ts';
import { thayThuocUuTu } from './thay-thuoc-uu-tu.ts';
import { tinhAnhHung } from './tinh-anh-hung.ts';

/** Huy chương, danh hiệu vinh dự nhà nước, giải thưởng, Huy chương Thanh niên xung phong vẻ vang: Điều 54–70, 96.2. */
export const otherFormAwards = {
  HUCQKQT: huyChuongQuanKyQuyetThang,
  HUCVANTQ: huyChuongViAnNinhToQuoc,
  HUCCSVV1: huyChuongChienSiVeVangHangNhat,
  HUCCSVV2: huyChuongChienSiVeVangHangNhi,
  HUCCSVV3: huyChuongChienSiVeVangHangBa,
  HUCHN: huyChuongHuuNghi,
  HUCTNXPVV: huyChuongThanhNienXungPhongVeVang,
  TAH: tinhAnhHung,
  TPAH: thanhPhoAnhHung,
  BMVNAH: baMeVietNamAnhHung,
  AHLLVTND: anhHungLucLuongVuTrangNhanDan,
  AHLD: anhHungLaoDong,
  NGND: nhaGiaoNhanDan,
  NGUT: nhaGiaoUuTu,
  TTND: thayThuocNhanDan,
  TTUT: thayThuocUuTu,
  NSND: ngheSiNhanDan,
  NSUT: ngheSiUuTu,
  NNND: ngheNhanNhanDan,
  NNUT: ngheNhanUuTu,
  GTHCM: giaiThuongHoChiMinh,
  GTNN: giaiThuongNhaNuoc,
} as const;
