import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { heldPost } from '../../requirements/held-post.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { thuongTuongTroLen, trungTuongTroLen } from '../posts/armed-post-groups.ts';
import { boTruongTroLen, lanhDaoCapCaoTroLen, thuTruongTroLen, vuTruongTroLen } from '../posts/civil-post-groups.ts';
import { cachTinhNhiemKy, nhiemKyCuaMoiChucVu } from './cach-tinh-thoi-gian.ts';
import { dieuKienCongHien } from './dieu-kien-cong-hien.ts';
import {
  thuocCachMangTruoc1945,
  thuocChienTruongMienNam,
  thuocHaiCuocKhangChien,
  thuocKhangChienChongMyHoacXayDung,
  thuocTienKhoiNghia,
} from './thoi-ky-cach-mang.ts';
import {
  tungLaBoTruong,
  tungLaBoTruongHoacKhuUyVien,
  tungLaLanhDaoCapCao,
  tungLaThuTruong,
} from './tung-giu-chuc-vu.ts';

/** Decree 152, Điều 13: “Huân chương Độc lập” hạng Nhất for long service (Law, Điều 36.1.a). */
export const congHienHCDL1: Requirement = under(
  provisionAt(nghiDinh152_2025, 13),
  allOf<Requirement>(
    dieuKienCongHien,
    anyOf<Requirement>(
      under(
        provisionAt(nghiDinh152_2025, 13, 1),
        allOf<Requirement>(thuocCachMangTruoc1945, heldPost({ posts: [...thuTruongTroLen, ...trungTuongTroLen] })),
      ),
      under(
        provisionAt(nghiDinh152_2025, 13, 2),
        allOf<Requirement>(
          thuocHaiCuocKhangChien,
          anyOf<Requirement>(
            allOf<Requirement>(
              tungLaBoTruongHoacKhuUyVien,
              heldPost({ posts: [...boTruongTroLen, 'khu-uy-vien'], atLeast: 8, terms: 2, lessForWomen: true }),
            ),
            heldPost({ posts: thuongTuongTroLen }),
          ),
        ),
        {
          vi: '“02 nhiệm kỳ từ 08 đến 10 năm” được đọc là áp dụng cho mọi chức vụ nêu trước, kể cả trước dấu chấm phẩy, vì 01 nhiệm kỳ của Bộ trưởng trong cùng nhóm thuộc hạng Nhì (khoản 2 Điều 14).',
          en: '“two terms of 8 to 10 years” is read as asked of every post named before it, also before the semicolon, because one term of a Minister of the same group is the second class (Điều 14.2).',
        },
      ),
      under(
        provisionAt(nghiDinh152_2025, 13, 3),
        allOf<Requirement>(
          thuocKhangChienChongMyHoacXayDung,
          anyOf<Requirement>(
            allOf<Requirement>(
              tungLaLanhDaoCapCao,
              heldPost({ posts: lanhDaoCapCaoTroLen, atLeast: 3, terms: 1, lessForWomen: true }),
            ),
            heldPost({ posts: ['dai-tuong'] }),
            allOf<Requirement>(tungLaBoTruong, heldPost({ posts: boTruongTroLen, atLeast: 13, lessForWomen: true })),
            heldPost({ posts: thuongTuongTroLen, atLeast: 10 }),
          ),
        ),
        nhiemKyCuaMoiChucVu,
      ),
    ),
  ),
  cachTinhNhiemKy,
);

/** Decree 152, Điều 14: “Huân chương Độc lập” hạng Nhì for long service (Law, Điều 37.1.a). */
export const congHienHCDL2: Requirement = under(
  provisionAt(nghiDinh152_2025, 14),
  allOf<Requirement>(
    dieuKienCongHien,
    anyOf<Requirement>(
      under(
        provisionAt(nghiDinh152_2025, 14, 1),
        allOf<Requirement>(
          thuocTienKhoiNghia,
          tungLaThuTruong,
          heldPost({ posts: thuTruongTroLen, atLeast: 3, terms: 1, lessForWomen: true }),
        ),
        nhiemKyCuaMoiChucVu,
      ),
      under(
        provisionAt(nghiDinh152_2025, 14, 2),
        allOf<Requirement>(
          thuocHaiCuocKhangChien,
          anyOf<Requirement>(
            allOf<Requirement>(
              tungLaBoTruong,
              heldPost({ posts: boTruongTroLen, atLeast: 3, terms: 1, lessForWomen: true }),
            ),
            allOf<Requirement>(
              tungLaThuTruong,
              heldPost({ posts: thuTruongTroLen, atLeast: 8, terms: 2, lessForWomen: true }),
            ),
          ),
        ),
        nhiemKyCuaMoiChucVu,
      ),
      under(
        provisionAt(nghiDinh152_2025, 14, 3),
        allOf<Requirement>(
          thuocKhangChienChongMyHoacXayDung,
          anyOf<Requirement>(
            allOf<Requirement>(
              tungLaBoTruong,
              heldPost({ posts: boTruongTroLen, atLeast: 8, terms: 2, lessForWomen: true }),
            ),
            heldPost({ posts: thuongTuongTroLen, atLeast: 5 }),
            allOf<Requirement>(tungLaThuTruong, heldPost({ posts: thuTruongTroLen, atLeast: 13, lessForWomen: true })),
          ),
        ),
      ),
    ),
  ),
  cachTinhNhiemKy,
);

/** Decree 152, Điều 15: “Huân chương Độc lập” hạng Ba for long service (Law, Điều 38.1.a). */
export const congHienHCDL3: Requirement = under(
  provisionAt(nghiDinh152_2025, 15),
  allOf<Requirement>(
    dieuKienCongHien,
    anyOf<Requirement>(
      under(
        provisionAt(nghiDinh152_2025, 15, 1),
        allOf<Requirement>(thuocCachMangTruoc1945, heldPost({ posts: vuTruongTroLen })),
      ),
      under(
        provisionAt(nghiDinh152_2025, 15, 2),
        anyOf<Requirement>(
          allOf<Requirement>(thuocTienKhoiNghia, heldPost({ posts: vuTruongTroLen })),
          allOf<Requirement>(thuocChienTruongMienNam, heldPost({ posts: ['huyen-uy-vien-truoc-30-4-1975'] })),
        ),
        {
          vi: 'Người hoạt động liên tục ít nhất 10 năm ở chiến trường miền Nam là nhóm thứ hai, ngang với cán bộ tiền khởi nghĩa, không phải điều kiện thêm của cán bộ tiền khởi nghĩa. Nhóm này chỉ xét chức vụ Huyện ủy viên hoặc tương đương (khoản 7 Điều 10) đã giữ trước ngày 30/4/1975: chức vụ cao hơn giữ sau ngày đó không thay được; chức vụ cao hơn giữ trước ngày đó được khai dưới chức vụ này.',
          en: 'Those active for ten years on the southern battlefield are a second group beside the cadres of before the uprising, not a further condition on them. For this group only a post as member of a district committee, or an equivalent (Điều 10.7), held before 30 April 1975 counts: a higher post held after that day does not stand in for it; a higher one held before it is entered under this post.',
        },
      ),
      under(
        provisionAt(nghiDinh152_2025, 15, 3),
        allOf<Requirement>(
          thuocHaiCuocKhangChien,
          tungLaThuTruong,
          heldPost({ posts: thuTruongTroLen, atLeast: 3, terms: 1, lessForWomen: true }),
        ),
        nhiemKyCuaMoiChucVu,
      ),
      under(
        provisionAt(nghiDinh152_2025, 15, 4),
        allOf<Requirement>(
          thuocKhangChienChongMyHoacXayDung,
          anyOf<Requirement>(
            allOf<Requirement>(
              tungLaBoTruong,
              heldPost({ posts: boTruongTroLen, atLeast: 3, terms: 1, lessForWomen: true }),
            ),
            heldPost({ posts: thuongTuongTroLen }),
            allOf<Requirement>(
              tungLaThuTruong,
              heldPost({ posts: thuTruongTroLen, atLeast: 8, terms: 2, lessForWomen: true }),
            ),
          ),
        ),
      ),
    ),
  ),
  cachTinhNhiemKy,
);
