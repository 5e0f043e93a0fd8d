import { defineAward } from '../../law/award.ts';
import { during } from '../../law/era.ts';
import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { merits } from '../../requirements/merits.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { rated } from '../../requirements/rated.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';
import { luat15_2003 } from '../instruments/luat-15-2003-qh11.ts';
import { nghiDinh91_2017 } from '../instruments/nghi-dinh-91-2017.ts';
import { meetsStandardOf } from '../vocabulary.ts';

/** Điều 23. It has no national quota since 2024, and the Law does not say “hằng năm” of it. */
export const chienSiThiDuaCoSo = defineAward({
  code: 'CSTDCS',
  name: { vi: 'Chiến sĩ thi đua cơ sở', en: 'Grassroots Emulation Fighter' },
  class: 'title',
  level: 'base',
  nominees: ['individual'],
  delegations: [],
  standards: [
    during(
      '2017-10-01',
      '2024-01-01',
      allOf<Requirement>(
        under(
          provisionAt(luat15_2003, 23),
          anyOf<Requirement>(
            meetsStandardOf('LDTT'),
            allOf<Requirement>(
              recipient('individual', { of: ['army', 'police', 'militia'] }),
              notKnown(
                'memory',
                {
                  vi: 'Tiêu chuẩn “Chiến sĩ tiên tiến” của luật cũ, chỉ còn nhớ',
                  en: 'The standard of Chiến sĩ tiên tiến in the old law, only remembered',
                },
                '15/2003/QH11',
              ),
            ),
          ),
          {
            vi: '“Chiến sĩ tiên tiến” chỉ được đọc cho lực lượng vũ trang, như tên của danh hiệu.',
            en: 'Chiến sĩ tiên tiến is read for the armed forces alone, as its name says.',
          },
        ),
        under(
          provisionAt(nghiDinh91_2017, 9, 3),
          anyOf<Requirement>(
            merits({ kinds: ['initiative'], scope: 'unit', count: 1 }),
            merits({ kinds: ['science'], scope: 'unit', count: 1, applied: true }),
            under(
              provisionAt(nghiDinh91_2017, 9, 3, 'b'),
              allOf<Requirement>(merits({ kinds: ['combat'], scope: 'unit', count: 1 }), rated('excellent')),
            ),
          ),
          {
            vi: 'Tỷ lệ do bộ, tỉnh quy định (không quá 15% số người đạt “Lao động tiên tiến”, “Chiến sĩ tiên tiến”) là hạn mức của nơi xét, không phải tiêu chuẩn của từng người.',
            en: 'The share set by the ministry or province (at most 15 % of those with Lao động tiên tiến or Chiến sĩ tiên tiến) is a quota, not a standard of the person.',
          },
        ),
      ),
    ),
    during(
      '2024-01-01',
      '2026-10-01',
      under(
        provisionAt(luat06_2022, 23),
        allOf<Requirement>(
          recipient('individual'),
          under(provisionAt(luat06_2022, 23, 1), anyOf<Requirement>(meetsStandardOf('LDTT'), meetsStandardOf('CSTT')), {
            vi: '“Đạt tiêu chuẩn” là đạt các tiêu chuẩn của danh hiệu đó trong năm đề nghị; không cần đã có quyết định tặng.',
            en: 'To meet the standard is to meet that of the other title in the year in question; no decision that confers it is asked for.',
          }),
          under(
            provisionAt(luat06_2022, 23, 2),
            anyOf<Requirement>(
              rated('excellent'),
              merits({ kinds: ['initiative', 'science', 'combat'], scope: 'unit', count: 1 }),
            ),
            {
              vi: 'Đề tài khoa học chỉ cần đã được nghiệm thu: khoản 2 không yêu cầu đã áp dụng. Khoản 2 không ghi năm của sáng kiến, đề tài: được tính nếu công nhận đến hết năm đề nghị; đã dùng cho một hình thức khen thưởng thì không tính, đã dùng cho một danh hiệu thì chưa rõ (Công văn 5007/BNV-TĐKT).',
              en: 'A science topic need only have been accepted: clause 2 does not ask that it is applied. It names no year: what was recognised by the end of the year in question; one that served a form of commendation does not count, and whether one that served a title does is open (Công văn 5007/BNV-TĐKT) counts.',
            },
          ),
        ),
      ),
    ),
  ],
});
