import { huanChuongChienCongHangBa } from './huan-chuong-chien-cong-hang-ba.ts';
import { huanChuongChienCongHangNhat } from './huan-chuong-chien-cong-hang-nhat.ts';
import { huanChuongChienCongHangNhi } from './huan-chuong-chien-cong-hang-nhi.ts';
import { huanChuongDaiDoanKetDanToc } from './huan-chuong-dai-doan-ket-dan-toc.ts';
import { huanChuongDocLapHangBa } from './huan-chuong-doc-lap-hang-ba.ts';
import { huanChuongDocLapHangNhat } from './huan-chuong-doc-lap-hang-nhat.ts';
import { huanChuongDocLapHangNhi } from './huan-chuong-doc-lap-hang-nhi.ts';
import { huanChuongDungCam } from './huan-chuong-dung-cam.ts';
import { huanChuongHoChiMinh } from './huan-chuong-ho-chi-minh.ts';
import { huanChuongHuuNghi } from './huan-chuong-huu-nghi.ts';
import { huanChuongQuanCongHangBa } from './huan-chuong-quan-cong-hang-ba.ts';
import { huanChuongQuanCongHangNhat } from './huan-chuong-quan-cong-hang-nhat.ts';
import { huanChuongQuanCongHangNhi } from './huan-chuong-quan-cong-hang-nhi.ts';
import { huanChuongSaoVang } from './huan-chuong-sao-vang.ts';

/** The other orders: Điều 34–41, 48–53. */
export const highOrderAwards = {
  HCSV: huanChuongSaoVang,
  HCHCM: huanChuongHoChiMinh,
  HCDL1: huanChuongDocLapHangNhat,
  HCDL2: huanChuongDocLapHangNhi,
  HCDL3: huanChuongDocLapHangBa,
  HCQC1: huanChuongQuanCongHangNhat,
  HCQC2: huanChuongQuanCongHangNhi,
  HCQC3: huanChuongQuanCongHangBa,
  HCCC1: huanChuongChienCongHangNhat,
  HCCC2: huanChuongChienCongHangNhi,
  HCCC3: huanChuongChienCongHangBa,
  HCDDK: huanChuongDaiDoanKetDanToc,
  HCDC: huanChuongDungCam,
  HCHN: huanChuongHuuNghi,
} as const;
