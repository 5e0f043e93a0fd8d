import { allOf } from '../../requirements/all-of.ts';
import { anyOf } from '../../requirements/any-of.ts';
import { attested } from '../../requirements/attested.ts';
import { heldPost } from '../../requirements/held-post.ts';
import { judged } from '../../requirements/judged.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { thuongTuongTroLen } from '../posts/armed-post-groups.ts';
import { lanhDaoCapCaoThoiKhangChien, lanhDaoChuChot } from '../posts/civil-post-groups.ts';
import { cachMangTu1935, daiTuongTruoc1975, khongPhamKhuyetDiemLon } from '../topics/long-service-topics.ts';
import { cachTinhNhiemKy } from './cach-tinh-thoi-gian.ts';
import { dieuKienCongHien } from './dieu-kien-cong-hien.ts';
import {
  thuocCachMangTruoc1945,
  thuocHaiCuocKhangChien,
  thuocKhangChienChongMyHoacXayDung,
} from './thoi-ky-cach-mang.ts';

/** Decree 152, Điều 11: “Huân chương Sao vàng” for long service (Law, Điều 34.2.a). */
export const congHienHCSV: Requirement = under(
  provisionAt(nghiDinh152_2025, 11),
  allOf<Requirement>(
    dieuKienCongHien,
    judged(khongPhamKhuyetDiemLon),
    anyOf<Requirement>(
      under(
        provisionAt(nghiDinh152_2025, 11, 1),
        allOf<Requirement>(
          attested(cachMangTu1935),
          heldPost({
            posts: [
              ...lanhDaoCapCaoThoiKhangChien,
              'pho-bi-thu-trung-uong-cuc',
              'thuong-vu-xu-uy',
              'bi-thu-khu-uy',
              'bo-truong',
              ...thuongTuongTroLen,
            ],
          }),
        ),
      ),
      under(
        provisionAt(nghiDinh152_2025, 11, 2),
        allOf<Requirement>(thuocCachMangTruoc1945, heldPost({ posts: [...lanhDaoCapCaoThoiKhangChien, 'dai-tuong'] })),
      ),
      under(
        provisionAt(nghiDinh152_2025, 11, 3),
        allOf<Requirement>(
          thuocHaiCuocKhangChien,
          anyOf<Requirement>(heldPost({ posts: lanhDaoChuChot }), attested(daiTuongTruoc1975)),
        ),
        {
          vi: '“trước ngày 30 tháng 4 năm 1975” được đọc là thời điểm phong quân hàm Đại tướng, không phải thời điểm giữ các chức vụ nêu trước.',
          en: '“before 30 April 1975” is read as the time of being made a General, not of holding the posts named before.',
        },
      ),
      under(
        provisionAt(nghiDinh152_2025, 11, 4),
        allOf<Requirement>(
          thuocKhangChienChongMyHoacXayDung,
          heldPost({ posts: lanhDaoChuChot, atLeast: 8, terms: 2, lessForWomen: true }),
        ),
      ),
    ),
  ),
  cachTinhNhiemKy,
);
