import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { judged } from '../../requirements/judged.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { undisciplinedInPost } from '../../requirements/undisciplined-in-post.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { chucVuThuocDoiTuong } from '../posts/counted-posts.ts';
import { giaiDoanCongTacSau, khongViPhamNghiemTrong, nghiCheDo } from '../topics/long-service-topics.ts';
import { neverHeldAwards } from '../vocabulary.ts';

/** What every long-service award asks: Decree 152, Điều 9.2.a and 9.3. */
export const dieuKienCongHien = allOf<Requirement>(
  under(
    provisionAt(nghiDinh152_2025, 9, 2, 'a'),
    allOf<Requirement>(
      attested(nghiCheDo),
      anyOf<Requirement>(
        neverHeldAwards(
          [
            'HCSV',
            'HCHCM',
            'HCDL1',
            'HCDL2',
            'HCDL3',
            'HCQC1',
            'HCQC2',
            'HCQC3',
            'HCLD1',
            'HCLD2',
            'HCLD3',
            'HCBVTQ1',
            'HCBVTQ2',
            'HCBVTQ3',
          ],
          'devotion',
        ),
        attested(giaiDoanCongTacSau),
      ),
    ),
  ),
  under(
    provisionAt(nghiDinh152_2025, 9, 3),
    allOf<Requirement>(undisciplinedInPost(chucVuThuocDoiTuong), judged(khongViPhamNghiemTrong)),
  ),
);
