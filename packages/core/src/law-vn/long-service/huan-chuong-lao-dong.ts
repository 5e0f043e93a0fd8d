import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { heldPost } from '../../requirements/held-post.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import {
  boTruongTroLen,
  phoTongCucTruongTroLen,
  phoVuTruongTroLen,
  thuTruongTroLen,
  tongCucTruongTroLen,
  vuTruongHaiCuocKhangChien,
  vuTruongTroLen,
} from '../posts/civil-post-groups.ts';
import { cachTinhThoiGian } from './cach-tinh-thoi-gian.ts';
import { dieuKienCongHien } from './dieu-kien-cong-hien.ts';
import { thuocHaiCuocKhangChien, thuocKhangChienChongMyHoacXayDung, thuocTienKhoiNghia } from './thoi-ky-cach-mang.ts';
import {
  tungLaPhoTongCucTruong,
  tungLaPhoVuTruong,
  tungLaPhoVuTruongHaiCuocKhangChien,
  tungLaThuTruong,
  tungLaTongCucTruong,
  tungLaVuTruong,
  tungLaVuTruongHaiCuocKhangChien,
} from './tung-giu-chuc-vu.ts';

/** Decree 152, Điều 19.1: “Huân chương Lao động” hạng Nhất for long service (Law, Điều 42.1.e). */
export const congHienHCLD1: Requirement = under(
  provisionAt(nghiDinh152_2025, 19, 1),
  allOf<Requirement>(
    dieuKienCongHien,
    anyOf<Requirement>(
      under(
        provisionAt(nghiDinh152_2025, 19, 1, 'a'),
        allOf<Requirement>(thuocTienKhoiNghia, heldPost({ posts: phoVuTruongTroLen })),
      ),
      under(
        provisionAt(nghiDinh152_2025, 19, 1, 'b'),
        allOf<Requirement>(
          thuocHaiCuocKhangChien,
          anyOf<Requirement>(
            heldPost({ posts: thuTruongTroLen }),
            allOf<Requirement>(
              tungLaVuTruongHaiCuocKhangChien,
              heldPost({ posts: vuTruongHaiCuocKhangChien, atLeast: 10, lessForWomen: true }),
            ),
          ),
        ),
        {
          vi: 'Giám đốc sở và tương đương cấp tỉnh không thuộc dòng thứ hai của điểm b: khoản 1 Điều 20 và Điều 21 xếp riêng các chức vụ này cùng với Phó Vụ trưởng trong nhóm hoạt động 02 cuộc kháng chiến.',
          en: 'Provincial directors are not in the second line of point b: Điều 20.1 and 21.1 put them with deputy heads of department in the group of both wars.',
        },
      ),
      under(
        provisionAt(nghiDinh152_2025, 19, 1, 'c'),
        allOf<Requirement>(
          thuocKhangChienChongMyHoacXayDung,
          anyOf<Requirement>(
            heldPost({ posts: boTruongTroLen }),
            allOf<Requirement>(tungLaThuTruong, heldPost({ posts: thuTruongTroLen, atLeast: 5, lessForWomen: true })),
            allOf<Requirement>(
              tungLaTongCucTruong,
              heldPost({ posts: tongCucTruongTroLen, atLeast: 8, lessForWomen: true }),
            ),
            allOf<Requirement>(
              tungLaPhoTongCucTruong,
              heldPost({ posts: phoTongCucTruongTroLen, atLeast: 10, lessForWomen: true }),
            ),
            allOf<Requirement>(tungLaVuTruong, heldPost({ posts: vuTruongTroLen, atLeast: 15, lessForWomen: true })),
          ),
        ),
      ),
    ),
  ),
  cachTinhThoiGian,
);

/** Decree 152, Điều 20.1: “Huân chương Lao động” hạng Nhì for long service (Law, Điều 43.1.e). */
export const congHienHCLD2: Requirement = under(
  provisionAt(nghiDinh152_2025, 20, 1),
  allOf<Requirement>(
    dieuKienCongHien,
    anyOf<Requirement>(
      under(
        provisionAt(nghiDinh152_2025, 20, 1, 'a'),
        allOf<Requirement>(
          thuocHaiCuocKhangChien,
          anyOf<Requirement>(
            allOf<Requirement>(
              tungLaVuTruongHaiCuocKhangChien,
              heldPost({ posts: vuTruongHaiCuocKhangChien, atLeast: 6, below: 10, lessForWomen: true }),
            ),
            allOf<Requirement>(
              tungLaPhoVuTruongHaiCuocKhangChien,
              heldPost({ posts: phoVuTruongTroLen, atLeast: 10, lessForWomen: true }),
            ),
          ),
        ),
      ),
      under(
        provisionAt(nghiDinh152_2025, 20, 1, 'b'),
        allOf<Requirement>(
          thuocKhangChienChongMyHoacXayDung,
          anyOf<Requirement>(
            allOf<Requirement>(
              tungLaThuTruong,
              heldPost({ posts: thuTruongTroLen, atLeast: 3, below: 5, lessForWomen: true }),
            ),
            allOf<Requirement>(
              tungLaTongCucTruong,
              heldPost({ posts: tongCucTruongTroLen, atLeast: 5, lessForWomen: true }),
            ),
            allOf<Requirement>(
              tungLaPhoTongCucTruong,
              heldPost({ posts: phoTongCucTruongTroLen, atLeast: 8, below: 10, lessForWomen: true }),
            ),
            allOf<Requirement>(
              tungLaVuTruong,
              heldPost({ posts: vuTruongTroLen, atLeast: 10, below: 15, lessForWomen: true }),
            ),
            allOf<Requirement>(
              tungLaPhoVuTruong,
              heldPost({ posts: phoVuTruongTroLen, atLeast: 15, lessForWomen: true }),
            ),
          ),
        ),
        {
          vi: '“Tổng cục trưởng từ 05 năm trở lên” không có mức trên nên trùng với “từ 08 năm trở lên” của hạng Nhất; thư viện không loại người đủ tiêu chuẩn hạng Nhất, việc chọn hạng thuộc người đề nghị.',
          en: '“Director General for 5 years or more” has no upper bound and so overlaps the 8 years of the first class; who qualifies for the first class is not excluded here, and the proposer chooses the class.',
        },
      ),
    ),
  ),
  cachTinhThoiGian,
);

/** Decree 152, Điều 21.1: “Huân chương Lao động” hạng Ba for long service (Law, Điều 44.1.g). */
export const congHienHCLD3: Requirement = under(
  provisionAt(nghiDinh152_2025, 21, 1),
  allOf<Requirement>(
    dieuKienCongHien,
    anyOf<Requirement>(
      under(
        provisionAt(nghiDinh152_2025, 21, 1, 'a'),
        allOf<Requirement>(
          thuocHaiCuocKhangChien,
          anyOf<Requirement>(
            allOf<Requirement>(
              tungLaVuTruongHaiCuocKhangChien,
              heldPost({ posts: vuTruongHaiCuocKhangChien, atLeast: 5, below: 6, lessForWomen: true }),
            ),
            allOf<Requirement>(
              tungLaPhoVuTruongHaiCuocKhangChien,
              heldPost({ posts: phoVuTruongTroLen, atLeast: 6, below: 10, lessForWomen: true }),
            ),
          ),
        ),
        {
          vi: '“05 năm” của dòng thứ nhất được đọc là từ 05 năm đến dưới 06 năm: từ 06 năm thuộc hạng Nhì (điểm a khoản 1 Điều 20).',
          en: 'The “5 years” of the first line is read as 5 years and less than 6: from 6 years on it is the second class (Điều 20.1.a).',
        },
      ),
      under(
        provisionAt(nghiDinh152_2025, 21, 1, 'b'),
        allOf<Requirement>(
          thuocKhangChienChongMyHoacXayDung,
          anyOf<Requirement>(
            allOf<Requirement>(
              tungLaTongCucTruong,
              heldPost({ posts: tongCucTruongTroLen, atLeast: 3, below: 5, lessForWomen: true }),
            ),
            allOf<Requirement>(
              tungLaPhoTongCucTruong,
              heldPost({ posts: phoTongCucTruongTroLen, atLeast: 5, below: 8, lessForWomen: true }),
            ),
            allOf<Requirement>(
              tungLaVuTruong,
              heldPost({ posts: vuTruongTroLen, atLeast: 6, below: 10, lessForWomen: true }),
            ),
            allOf<Requirement>(
              tungLaPhoVuTruong,
              heldPost({ posts: phoVuTruongTroLen, atLeast: 10, below: 15, lessForWomen: true }),
            ),
          ),
        ),
      ),
    ),
  ),
  cachTinhThoiGian,
);
