import { bangKhenBoTinh } from './bang-khen-bo-tinh.ts';
import { bangKhenDaiHocQuocGia } from './bang-khen-dai-hoc-quoc-gia.ts';
import { bangKhenQuanKhu } from './bang-khen-quan-khu.ts';
import { bangKhenThuTuong } from './bang-khen-thu-tuong.ts';
import { bangKhenToChucCapTinh } from './bang-khen-to-chuc-chinh-tri-xa-hoi-cap-tinh.ts';
import { giayKhenCapHuyen } from './giay-khen-cap-huyen.ts';
import { giayKhenCapXa } from './giay-khen-cap-xa.ts';
import { giayKhenCoQuanChuyenMonCapTinh } from './giay-khen-co-quan-chuyen-mon-cap-tinh.ts';
import { giayKhenDoanhNghiep } from './giay-khen-doanh-nghiep.ts';
import { giayKhenDonViThuocBo } from './giay-khen-don-vi-thuoc-bo.ts';
import { giayKhenNguoiHoc } from './giay-khen-nguoi-hoc.ts';
import { giayKhenToChuc } from './giay-khen-to-chuc-chinh-tri-xa-hoi.ts';
import { huanChuongBaoVeToQuocHangBa } from './huan-chuong-bao-ve-to-quoc-hang-ba.ts';
import { huanChuongBaoVeToQuocHangNhat } from './huan-chuong-bao-ve-to-quoc-hang-nhat.ts';
import { huanChuongBaoVeToQuocHangNhi } from './huan-chuong-bao-ve-to-quoc-hang-nhi.ts';
import { huanChuongLaoDongHangBa } from './huan-chuong-lao-dong-hang-ba.ts';
import { huanChuongLaoDongHangNhat } from './huan-chuong-lao-dong-hang-nhat.ts';
import { huanChuongLaoDongHangNhi } from './huan-chuong-lao-dong-hang-nhi.ts';
import { kyNiemChuongBoTinhToChuc } from './ky-niem-chuong-bo-tinh-to-chuc.ts';
import { kyNiemChuongQuocHoi } from './ky-niem-chuong-uy-ban-thuong-vu-quoc-hoi.ts';

/** Huân chương Lao động, Huân chương Bảo vệ Tổ quốc, kỷ niệm chương, bằng khen, giấy khen: Điều 42–47, 71–76. */
export const meritFormAwards = {
  HCLD1: huanChuongLaoDongHangNhat,
  HCLD2: huanChuongLaoDongHangNhi,
  HCLD3: huanChuongLaoDongHangBa,
  HCBVTQ1: huanChuongBaoVeToQuocHangNhat,
  HCBVTQ2: huanChuongBaoVeToQuocHangNhi,
  HCBVTQ3: huanChuongBaoVeToQuocHangBa,
  KNCQH: kyNiemChuongQuocHoi,
  KNCBT: kyNiemChuongBoTinhToChuc,
  BKTTCP: bangKhenThuTuong,
  BKBT: bangKhenBoTinh,
  GKDV: giayKhenDonViThuocBo,
  GKDN: giayKhenDoanhNghiep,
  GKS: giayKhenCoQuanChuyenMonCapTinh,
  GKH: giayKhenCapHuyen,
  GKX: giayKhenCapXa,
  BKTC: bangKhenToChucCapTinh,
  GKTC: giayKhenToChuc,
  BKQK: bangKhenQuanKhu,
  BKDHQG: bangKhenDaiHocQuocGia,
  GKGD: giayKhenNguoiHoc,
} as const;
