import { chienSiThiDuaBoTinh } from './chien-si-thi-dua-bo-tinh.ts';
import { chienSiThiDuaCoSo } from './chien-si-thi-dua-co-so.ts';
import { chienSiThiDuaToanQuoc } from './chien-si-thi-dua-toan-quoc.ts';
import { chienSiTienTien } from './chien-si-tien-tien.ts';
import { coThiDuaBoTinh } from './co-thi-dua-bo-tinh.ts';
import { coThiDuaChinhPhu } from './co-thi-dua-chinh-phu.ts';
import { coThiDuaDaiHocQuocGia } from './co-thi-dua-dai-hoc-quoc-gia.ts';
import { coThiDuaQuanKhu } from './co-thi-dua-quan-khu.ts';
import { danhHieuThiDuaCuaToChuc } from './danh-hieu-thi-dua-cua-to-chuc.ts';
import { danhHieuThiDuaGiaoDuc } from './danh-hieu-thi-dua-giao-duc.ts';
import { donViQuyetThang } from './don-vi-quyet-thang.ts';
import { donViTienTien } from './don-vi-tien-tien.ts';
import { giaDinhVanHoa } from './gia-dinh-van-hoa.ts';
import { laoDongTienTien } from './lao-dong-tien-tien.ts';
import { tapTheLaoDongTienTien } from './tap-the-lao-dong-tien-tien.ts';
import { tapTheLaoDongXuatSac } from './tap-the-lao-dong-xuat-sac.ts';
import { thonToDanPhoVanHoa } from './thon-to-dan-pho-van-hoa.ts';
import { xaPhuongTieuBieu } from './xa-phuong-tieu-bieu.ts';

/** Emulation titles: Điều 19–32. */
export const titleAwards = {
  CSTDTQ: chienSiThiDuaToanQuoc,
  CSTDBT: chienSiThiDuaBoTinh,
  CSTDCS: chienSiThiDuaCoSo,
  LDTT: laoDongTienTien,
  CSTT: chienSiTienTien,
  CTDCP: coThiDuaChinhPhu,
  CTDBT: coThiDuaBoTinh,
  TTLDXS: tapTheLaoDongXuatSac,
  DVQT: donViQuyetThang,
  TTLDTT: tapTheLaoDongTienTien,
  DVTT: donViTienTien,
  XPTB: xaPhuongTieuBieu,
  TDPVH: thonToDanPhoVanHoa,
  GDVH: giaDinhVanHoa,
  DHTDTC: danhHieuThiDuaCuaToChuc,
  CTDQK: coThiDuaQuanKhu,
  CTDDHQG: coThiDuaDaiHocQuocGia,
  DHTDGD: danhHieuThiDuaGiaoDuc,
} as const;
