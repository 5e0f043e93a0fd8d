import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { heldPost } from '../../requirements/held-post.ts';
import { judged } from '../../requirements/judged.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { thuongTuongTroLen, trungTuongTroLen } from '../posts/armed-post-groups.ts';
import {
  boTruongTroLen,
  lanhDaoCapCaoThoiKhangChien,
  lanhDaoCapCaoTroLen,
  lanhDaoChuChot,
  thuTruongTroLen,
} from '../posts/civil-post-groups.ts';
import { cachMangTu1935, haiNhiemKyLienTuc, khongPhamKhuyetDiemLon } from '../topics/long-service-topics.ts';
import { cachTinhNhiemKy } from './cach-tinh-thoi-gian.ts';
import { dieuKienCongHien } from './dieu-kien-cong-hien.ts';
import {
  thuocCachMangTruoc1945,
  thuocHaiCuocKhangChien,
  thuocKhangChienChongMyHoacXayDung,
} from './thoi-ky-cach-mang.ts';
import { tungLaLanhDaoCapCao } from './tung-giu-chuc-vu.ts';

/** Decree 152, Điều 12: “Huân chương Hồ Chí Minh” for long service (Law, Điều 35.1.a). */
export const congHienHCHCM: Requirement = under(
  provisionAt(nghiDinh152_2025, 12),
  allOf<Requirement>(
    dieuKienCongHien,
    judged(khongPhamKhuyetDiemLon),
    anyOf<Requirement>(
      under(
        provisionAt(nghiDinh152_2025, 12, 1),
        allOf<Requirement>(attested(cachMangTu1935), heldPost({ posts: [...thuTruongTroLen, ...trungTuongTroLen] })),
      ),
      under(
        provisionAt(nghiDinh152_2025, 12, 2),
        allOf<Requirement>(
          thuocCachMangTruoc1945,
          heldPost({ posts: [...boTruongTroLen, 'xu-uy-vien', 'khu-uy-vien', ...thuongTuongTroLen] }),
        ),
      ),
      under(
        provisionAt(nghiDinh152_2025, 12, 3),
        allOf<Requirement>(
          thuocHaiCuocKhangChien,
          anyOf<Requirement>(
            heldPost({ posts: lanhDaoCapCaoThoiKhangChien, atLeast: 3, terms: 1, lessForWomen: true }),
            heldPost({ posts: ['dai-tuong'] }),
          ),
        ),
        {
          vi: '“01 nhiệm kỳ từ 03 đến 05 năm” được đọc là áp dụng cho mọi chức vụ nêu trước, không áp dụng cho quân hàm Đại tướng.',
          en: '“one term of 3 to 5 years” is read as asked of every post named before it, not of the rank of General.',
        },
      ),
      under(
        provisionAt(nghiDinh152_2025, 12, 4),
        allOf<Requirement>(
          thuocKhangChienChongMyHoacXayDung,
          anyOf<Requirement>(
            heldPost({ posts: lanhDaoChuChot, atLeast: 3, terms: 1, lessForWomen: true }),
            allOf<Requirement>(
              tungLaLanhDaoCapCao,
              heldPost({ posts: lanhDaoCapCaoTroLen, atLeast: 8, terms: 2, lessForWomen: true }),
              attested(haiNhiemKyLienTuc),
            ),
            heldPost({ posts: ['dai-tuong'], atLeast: 10 }),
          ),
        ),
      ),
    ),
  ),
  cachTinhNhiemKy,
);
