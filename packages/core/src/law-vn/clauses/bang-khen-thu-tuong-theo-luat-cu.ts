import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { judged } from '../../requirements/judged.ts';
import { merits } from '../../requirements/merits.ts';
import { notKnown } from '../../requirements/not-known.ts';
import { recipient } from '../../requirements/recipient.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { stood } from '../../requirements/stood.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh91_2017 } from '../instruments/nghi-dinh-91-2017.ts';
import { nhieuThanhTichHoacDotXuat } from '../topics/merit-form-topics.ts';
import { afterAward, runOfYears } from '../vocabulary.ts';

/** Decree 91, Điều 38.1, as a summary gives it. */
export const bangKhenThuTuongTheoLuatCu = under<Requirement>(
  provisionAt(nghiDinh91_2017, 38, undefined, undefined, 'secondary'),
  anyOf<Requirement>(
    under<Requirement>(
      provisionAt(nghiDinh91_2017, 38, 1, undefined, 'secondary'),
      allOf<Requirement>(
        recipient('individual'),
        anyOf<Requirement>(
          stood({
            in: 'movement',
            by: ['president', 'primeMinister', 'centralCouncil', 'ministryOrProvince', 'province', 'district', 'other'],
            as: 'outstanding',
            years: 3,
          }),
          judged(nhieuThanhTichHoacDotXuat),
          afterAward(
            { awards: ['BKBT'] },
            runOfYears(
              { years: 5, rated: 'excellent', ending: 'proposal' },
              merits({ kinds: ['initiative'], scope: 'unit', count: 5 }),
            ),
          ),
        ),
      ),
      {
        vi: 'Chỉ biết qua tóm tắt: ba trường hợp của cá nhân. 05 năm liên tục bắt đầu sau bằng khen và kéo dài đến năm đề nghị; 05 sáng kiến nằm trong chuỗi năm đó.',
        en: 'Known only from a summary: three cases of individuals. The five running years begin after the certificate and reach the year of the proposal; the five initiatives lie within that run.',
      },
    ),
    notKnown(
      'memory',
      {
        vi: 'Các trường hợp khác của Điều này, kể cả tập thể và hộ gia đình',
        en: 'The other cases of this article, collectives and households among them',
      },
      '91/2017/NĐ-CP',
    ),
  ),
);
