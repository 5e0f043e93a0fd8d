import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import type { Post } from './post.ts';

/** Posts of the time of revolution and resistance that the decree names by themselves: Decree 152, Điều 10.7–13. */
export const revolutionaryPosts = [
  {
    key: 'pho-bi-thu-trung-uong-cuc',
    name: { vi: 'Phó Bí thư Trung ương Cục', en: 'Deputy Secretary of the Central Office for South Viet Nam' },
    ladder: 'civil',
    rank: 3,
    provision: provisionAt(nghiDinh152_2025, 11, 1),
  },
  {
    key: 'thuong-vu-xu-uy',
    name: { vi: 'Thường vụ Xứ ủy', en: 'Standing member of a regional (Xứ) Party committee' },
    ladder: 'civil',
    rank: 3,
    provision: provisionAt(nghiDinh152_2025, 11, 1),
  },
  {
    key: 'bi-thu-khu-uy',
    name: { vi: 'Bí thư Khu ủy', en: 'Secretary of a zone (Khu) Party committee' },
    ladder: 'civil',
    rank: 3,
    provision: provisionAt(nghiDinh152_2025, 11, 1),
  },
  {
    key: 'xu-uy-vien',
    name: { vi: 'Xứ ủy viên', en: 'Member of a regional (Xứ) Party committee' },
    ladder: 'civil',
    rank: 3,
    provision: provisionAt(nghiDinh152_2025, 12, 2),
  },
  {
    key: 'khu-uy-vien',
    name: { vi: 'Khu ủy viên', en: 'Member of a zone (Khu) Party committee' },
    ladder: 'civil',
    rank: 3,
    provision: provisionAt(nghiDinh152_2025, 12, 2),
  },
  {
    key: 'huyen-uy-vien-truoc-30-4-1975',
    name: {
      vi: 'Huyện ủy viên và tương đương trước ngày 30 tháng 4 năm 1975',
      en: 'Member of a district Party committee, or an equivalent post, before 30 April 1975',
    },
    ladder: 'civil',
    rank: 9,
    provision: provisionAt(nghiDinh152_2025, 10, 7),
  },
] as const satisfies readonly Post[];
