import { trungDoanTruongTroLen } from './armed-post-groups.ts';
import { phoVuTruongTroLen } from './civil-post-groups.ts';
import type { PostKey } from './posts.ts';

/** “chức vụ lãnh đạo, quản lý thuộc đối tượng khen thưởng quá trình cống hiến” (Decree 152, Điều 9.3): every post. */
export const chucVuThuocDoiTuong = [
  ...phoVuTruongTroLen,
  'pho-bi-thu-trung-uong-cuc',
  'thuong-vu-xu-uy',
  'bi-thu-khu-uy',
  'xu-uy-vien',
  'khu-uy-vien',
  'huyen-uy-vien-truoc-30-4-1975',
  ...trungDoanTruongTroLen,
] as const satisfies readonly PostKey[];
