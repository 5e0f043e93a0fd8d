import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { judged } from '../../requirements/judged.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { chapHanhTot, noiBoDoanKet, toChucDangTrongSach } from '../topics/common-topics.ts';
import {
  boNganhTinhCongNhan,
  chienCongXuatSac,
  chuDongMuuTri,
  chuDongMuuTriCuaTapThe,
  hoanThanhXuatSacNhiemVuDuocGiao,
  neuGuongToanQuanHoacBoTinh,
  thanhTichChienDau,
  trungThanh,
} from '../topics/other-order-topics.ts';

const nhiemVuDuocGiao = {
  vi: '“Hoàn thành xuất sắc nhiệm vụ được giao” được đọc là nhiệm vụ chiến đấu, phục vụ chiến đấu, đấu tranh với tội phạm được giao, không phải mức xếp loại hằng năm.',
  en: '“Completed the task given outstandingly” is read of the task in combat, its service or the fight against crime, not of the yearly rating.',
};

/** Điều 49. */
export const huanChuongChienCongHangNhi = defineAward({
  code: 'HCCC2',
  name: { vi: 'Huân chương Chiến công hạng Nhì', en: 'Feat Order, Second Class' },
  class: 'order',
  level: 'state',
  nominees: ['individual', 'collective'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 49),
        anyOf<Requirement>(
          under(
            provisionAt(luat06_2022, 49, 1),
            allOf<Requirement>(
              recipient('individual'),
              judged(trungThanh),
              anyOf<Requirement>(
                under(
                  provisionAt(luat06_2022, 49, 1, 'a'),
                  allOf<Requirement>(
                    judged(chienCongXuatSac),
                    judged(neuGuongToanQuanHoacBoTinh),
                    attested(boNganhTinhCongNhan),
                  ),
                ),
                under(
                  provisionAt(luat06_2022, 49, 1, 'b'),
                  allOf<Requirement>(
                    judged(chuDongMuuTri),
                    judged(chapHanhTot),
                    judged(hoanThanhXuatSacNhiemVuDuocGiao),
                    judged(neuGuongToanQuanHoacBoTinh),
                    attested(boNganhTinhCongNhan),
                  ),
                  nhiemVuDuocGiao,
                ),
              ),
            ),
          ),
          under(
            provisionAt(luat06_2022, 49, 2),
            allOf<Requirement>(
              recipient('collective'),
              judged(trungThanh),
              anyOf<Requirement>(
                under(
                  provisionAt(luat06_2022, 49, 2, 'a'),
                  allOf<Requirement>(
                    judged(thanhTichChienDau),
                    judged(neuGuongToanQuanHoacBoTinh),
                    attested(boNganhTinhCongNhan),
                  ),
                ),
                under(
                  provisionAt(luat06_2022, 49, 2, 'b'),
                  allOf<Requirement>(
                    judged(chuDongMuuTriCuaTapThe),
                    judged(noiBoDoanKet),
                    judged(toChucDangTrongSach),
                    judged(hoanThanhXuatSacNhiemVuDuocGiao),
                    judged(neuGuongToanQuanHoacBoTinh),
                    attested(boNganhTinhCongNhan),
                  ),
                  nhiemVuDuocGiao,
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ],
});
