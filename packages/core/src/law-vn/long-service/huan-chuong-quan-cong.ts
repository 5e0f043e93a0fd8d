import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { heldPost } from '../../requirements/held-post.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { served } from '../../requirements/served.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import {
  thuongTuongTroLen,
  tongThamMuuTruongTroLen,
  tuLenhBinhChungTroLen,
  tuLenhQuanKhuTroLen,
} from '../posts/armed-post-groups.ts';
import { cachTinhThoiGianVuTrang } from './cach-tinh-thoi-gian.ts';
import { dieuKienCongHien } from './dieu-kien-cong-hien.ts';
import { tungLaTuLenhBinhChung, tungLaTuLenhQuanKhu } from './tung-giu-chuc-vu.ts';

/** Decree 152, Điều 16: “Huân chương Quân công” hạng Nhất for long service (Law, Điều 39.1.a). */
export const congHienHCQC1: Requirement = under(
  provisionAt(nghiDinh152_2025, 16),
  allOf<Requirement>(
    dieuKienCongHien,
    served({ in: ['army', 'police'], atLeast: 35 }),
    anyOf<Requirement>(
      heldPost({ posts: tongThamMuuTruongTroLen }),
      heldPost({ posts: thuongTuongTroLen, atLeast: 5 }),
    ),
  ),
  {
    vi: '“từ 05 năm trở lên” được đọc là áp dụng cho quân hàm Đại tướng, Thượng tướng nêu sau dấu chấm phẩy, không áp dụng cho các chức vụ nêu trước. Thời gian ở quân hàm không giảm đối với nữ: khoản 7 Điều 4 chỉ nói thời gian giữ chức vụ.',
    en: '“5 years or more” is read as asked of the ranks after the semicolon, not of the posts before it. Time in a rank is not less for women: Điều 4.7 speaks of time in posts only.',
  },
);

/** Decree 152, Điều 17: “Huân chương Quân công” hạng Nhì for long service (Law, Điều 40.1.a). */
export const congHienHCQC2: Requirement = under(
  provisionAt(nghiDinh152_2025, 17),
  allOf<Requirement>(
    dieuKienCongHien,
    served({ in: ['army', 'police'], atLeast: 35 }),
    tungLaTuLenhQuanKhu,
    heldPost({ posts: tuLenhQuanKhuTroLen, atLeast: 5, lessForWomen: true }),
  ),
  cachTinhThoiGianVuTrang,
);

/** Decree 152, Điều 18: “Huân chương Quân công” hạng Ba for long service (Law, Điều 41.1.a). */
export const congHienHCQC3: Requirement = under(
  provisionAt(nghiDinh152_2025, 18),
  allOf<Requirement>(
    dieuKienCongHien,
    served({ in: ['army', 'police'], atLeast: 35 }),
    tungLaTuLenhBinhChung,
    heldPost({ posts: tuLenhBinhChungTroLen, atLeast: 5, lessForWomen: true }),
  ),
  cachTinhThoiGianVuTrang,
);
