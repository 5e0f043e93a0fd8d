import { allOf } from '../../requirements/all-of.ts';
import { heldPost } from '../../requirements/held-post.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { served } from '../../requirements/served.ts';
import { under } from '../../requirements/under.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import { luDoanTruongTroLen, suDoanTruongTroLen, trungDoanTruongTroLen } from '../posts/armed-post-groups.ts';
import { cachTinhThoiGianVuTrang } from './cach-tinh-thoi-gian.ts';
import { dieuKienCongHien } from './dieu-kien-cong-hien.ts';
import { tungLaLuDoanTruong, tungLaSuDoanTruong, tungLaTrungDoanTruong } from './tung-giu-chuc-vu.ts';

/** Decree 152, Điều 22: “Huân chương Bảo vệ Tổ quốc” hạng Nhất for long service (Law, Điều 45.1.d). */
export const congHienHCBVTQ1: Requirement = under(
  provisionAt(nghiDinh152_2025, 22),
  allOf<Requirement>(
    dieuKienCongHien,
    served({ in: ['army', 'police'], atLeast: 35 }),
    tungLaSuDoanTruong,
    heldPost({ posts: suDoanTruongTroLen, atLeast: 10, lessForWomen: true }),
  ),
  cachTinhThoiGianVuTrang,
);

/** Decree 152, Điều 23: “Huân chương Bảo vệ Tổ quốc” hạng Nhì for long service (Law, Điều 46.1.d). */
export const congHienHCBVTQ2: Requirement = under(
  provisionAt(nghiDinh152_2025, 23),
  allOf<Requirement>(
    dieuKienCongHien,
    served({ in: ['army', 'police'], atLeast: 35 }),
    tungLaLuDoanTruong,
    heldPost({ posts: luDoanTruongTroLen, atLeast: 10, lessForWomen: true }),
  ),
  cachTinhThoiGianVuTrang,
);

/** Decree 152, Điều 24: “Huân chương Bảo vệ Tổ quốc” hạng Ba for long service (Law, Điều 47.1.d). */
export const congHienHCBVTQ3: Requirement = under(
  provisionAt(nghiDinh152_2025, 24),
  allOf<Requirement>(
    dieuKienCongHien,
    served({ in: ['army', 'police'], atLeast: 30 }),
    tungLaTrungDoanTruong,
    heldPost({ posts: trungDoanTruongTroLen, atLeast: 10, lessForWomen: true }),
  ),
  cachTinhThoiGianVuTrang,
);
