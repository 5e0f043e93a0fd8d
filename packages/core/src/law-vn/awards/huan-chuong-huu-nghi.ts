import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { amount } from '../../requirements/amount.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { elapsed } from '../../requirements/elapsed.ts';
import { judged } from '../../requirements/judged.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { tonTrongDocLap } from '../topics/common-topics.ts';
import { boNganhTinhCongNhanVaDeNghi } from '../topics/high-order-topics.ts';
import {
  caNhanNuocNgoaiKhac,
  coQuanDaiDienNgoaiGiao,
  coQuanNuocNgoai,
  coQuanToChucQuocTe,
  doanKetHuuNghi,
  dongGopQuanHeHuuNghi,
  dongGopTinhHuuNghi,
  dongGopToLonVoiVietNam,
  hoiHuuNghi,
  hoiHuuNghiCapTinh,
  namDungDauLienTuc,
  namNhiemKyTaiVietNam,
  nguoiDungDauCoQuanNuocNgoai,
  tiepTucDongGop,
  toChucDoiTac,
  toChucNuocNgoaiKhac,
  toChucPhiChinhPhu,
  toChucThanhTichDacBiet,
  truongCoQuanDaiDien,
} from '../topics/other-order-topics.ts';
import { afterAward } from '../vocabulary.ts';

// Điều 53.1
const tieuChuanCuaLuat = under(
  provisionAt(luat06_2022, 53, 1),
  allOf<Requirement>(
    anyOf<Requirement>(recipient('individual', { of: ['foreign'] }), recipient('collective', { of: ['foreign'] })),
    judged(dongGopTinhHuuNghi),
    under(provisionAt(luat06_2022, 53, 1, 'a'), allOf<Requirement>(judged(doanKetHuuNghi), judged(tonTrongDocLap))),
    under(
      provisionAt(luat06_2022, 53, 1, 'b'),
      allOf<Requirement>(
        judged(dongGopToLonVoiVietNam),
        judged(dongGopQuanHeHuuNghi),
        attested(boNganhTinhCongNhanVaDeNghi),
      ),
    ),
  ),
);

// Decree 152, Điều 26.2: twelve kinds of recipient.
const doiTuong = under(
  provisionAt(nghiDinh152_2025, 26, 2),
  anyOf<Requirement>(
    under(
      provisionAt(nghiDinh152_2025, 26, 2, 'a'),
      allOf<Requirement>(recipient('collective'), attested(coQuanNuocNgoai)),
    ),
    under(
      provisionAt(nghiDinh152_2025, 26, 2, 'b'),
      allOf<Requirement>(recipient('collective'), attested(toChucDoiTac)),
    ),
    under(provisionAt(nghiDinh152_2025, 26, 2, 'c'), allOf<Requirement>(recipient('collective'), attested(hoiHuuNghi))),
    under(
      provisionAt(nghiDinh152_2025, 26, 2, 'd'),
      allOf<Requirement>(recipient('collective'), attested(hoiHuuNghiCapTinh)),
    ),
    under(
      provisionAt(nghiDinh152_2025, 26, 2, 'đ'),
      allOf<Requirement>(recipient('collective'), attested(coQuanDaiDienNgoaiGiao)),
    ),
    under(
      provisionAt(nghiDinh152_2025, 26, 2, 'e'),
      allOf<Requirement>(recipient('collective'), attested(coQuanToChucQuocTe)),
    ),
    under(
      provisionAt(nghiDinh152_2025, 26, 2, 'g'),
      allOf<Requirement>(recipient('collective'), attested(toChucPhiChinhPhu)),
    ),
    under(
      provisionAt(nghiDinh152_2025, 26, 2, 'h'),
      allOf<Requirement>(recipient('collective'), attested(toChucNuocNgoaiKhac), judged(toChucThanhTichDacBiet)),
    ),
    under(
      provisionAt(nghiDinh152_2025, 26, 2, 'i'),
      allOf<Requirement>(
        recipient('individual'),
        attested(nguoiDungDauCoQuanNuocNgoai),
        anyOf<Requirement>(amount(namDungDauLienTuc, 5), amount(namNhiemKyTaiVietNam, 3)),
      ),
    ),
    under(
      provisionAt(nghiDinh152_2025, 26, 2, 'k'),
      allOf<Requirement>(recipient('individual'), attested(truongCoQuanDaiDien), amount(namNhiemKyTaiVietNam, 3)),
    ),
    under(
      provisionAt(nghiDinh152_2025, 26, 2, 'l'),
      allOf<Requirement>(
        recipient('individual'),
        afterAward({ awards: ['HUCHN'] }, allOf<Requirement>(elapsed(5), judged(tiepTucDongGop))),
      ),
    ),
    under(
      provisionAt(nghiDinh152_2025, 26, 2, 'm'),
      allOf<Requirement>(recipient('individual'), attested(caNhanNuocNgoaiKhac)),
      {
        vi: 'Người thuộc điểm i, k hoặc l mà thiếu thời gian thì không chuyển sang điểm m: điểm m dành cho người “không thuộc các đối tượng trên”.',
        en: 'Who belongs to point i, k or l and lacks the time does not come under point m, which is for those “of none of the above”.',
      },
    ),
  ),
);

/** Điều 53, laid down in detail by Decree 152, Điều 26 (to 2025-06-30 by Decree 98, unread). */
export const huanChuongHuuNghi = defineAward({
  code: 'HCHN',
  name: { vi: 'Huân chương Hữu nghị', en: 'Friendship Order' },
  class: 'order',
  level: 'state',
  nominees: ['individual', 'collective'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2025-07-01',
      allOf<Requirement>(
        tieuChuanCuaLuat,
        under(
          provisionAt(luat06_2022, 53, 2),
          notKnown(
            'unread',
            {
              vi: 'Đối tượng khen thưởng do Chính phủ quy định chi tiết',
              en: 'Who may receive it, which the Government lays down',
            },
            '98/2023/NĐ-CP',
          ),
        ),
      ),
    ),
    during(
      '2025-07-01',
      '2026-10-01',
      allOf<Requirement>(under(provisionAt(nghiDinh152_2025, 26, 1), tieuChuanCuaLuat), doiTuong),
    ),
  ],
});
