import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { judged } from '../../requirements/judged.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { served } from '../../requirements/served.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { hoanThanhTotNhiemVuDuocGiao } from '../topics/other-form-topics.ts';

/** Điều 55. The doubled time of Điều 57.3.c is not of this medal. */
export const huyChuongQuanKyQuyetThang = defineAward({
  code: 'HUCQKQT',
  name: { vi: 'Huy chương Quân kỳ quyết thắng', en: 'Victory Flag Medal' },
  class: 'medal',
  level: 'state',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 55),
        allOf<Requirement>(
          recipient('individual', { of: ['army'] }),
          served({ in: ['army'], atLeast: 25, unbroken: true }),
          judged(hoanThanhTotNhiemVuDuocGiao),
        ),
        {
          vi: '“Liên tục”: một thời gian không gián đoạn từ 25 năm trở lên, không cộng các thời gian rời nhau; chỉ tính thời gian thuộc Quân đội nhân dân; không nhân hệ số 02 (điểm c khoản 3 Điều 57 chỉ áp dụng cho “Huy chương Chiến sĩ vẻ vang”). “Hoàn thành tốt nhiệm vụ được giao” nói về cả quá trình công tác, không phải xếp loại của một năm.',
          en: '“Liên tục”: one time of 25 years or more without a gap, separate times are not added; only time in the Army counts; nothing counts twice (Điều 57.3.c is of the “Huy chương Chiến sĩ vẻ vang” alone). Having done the tasks well is said of the whole service, not of the rating of a year.',
        },
      ),
    ),
  ],
});
