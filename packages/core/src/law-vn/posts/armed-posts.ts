import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import type { Post } from './post.ts';

/** Posts of the army and the police, by Decree 152, Điều 16–18 and 22–24; equivalents by the Politburo (Điều 10.8). */
export const armedPosts = [
  {
    key: 'tong-tham-muu-truong',
    name: { vi: 'Tổng tham mưu trưởng', en: 'Chief of the General Staff' },
    ladder: 'armed',
    rank: 1,
    provision: provisionAt(nghiDinh152_2025, 16),
  },
  {
    key: 'chu-nhiem-tong-cuc-chinh-tri',
    name: { vi: 'Chủ nhiệm Tổng cục Chính trị', en: 'Chief of the General Political Department' },
    ladder: 'armed',
    rank: 1,
    provision: provisionAt(nghiDinh152_2025, 16),
  },
  {
    key: 'pho-tong-tham-muu-truong',
    name: { vi: 'Phó Tổng tham mưu trưởng', en: 'Deputy Chief of the General Staff' },
    ladder: 'armed',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 17),
  },
  {
    key: 'pho-chu-nhiem-tong-cuc-chinh-tri',
    name: { vi: 'Phó Chủ nhiệm Tổng cục Chính trị', en: 'Deputy Chief of the General Political Department' },
    ladder: 'armed',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 17),
  },
  {
    key: 'tu-lenh-quan-khu',
    name: { vi: 'Tư lệnh Quân khu', en: 'Commander of a military region' },
    ladder: 'armed',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 17),
  },
  {
    key: 'cuc-truong-uy-vien-dang-uy-cong-an-trung-uong',
    name: {
      vi: 'Cục trưởng và tương đương là Ủy viên Đảng ủy Công an Trung ương',
      en: 'Head of a police department who is a member of the Central Police Party Committee',
    },
    ladder: 'armed',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 17),
  },
  {
    key: 'tu-lenh-binh-chung',
    name: { vi: 'Tư lệnh Binh chủng', en: 'Commander of an arm of service' },
    ladder: 'armed',
    rank: 3,
    provision: provisionAt(nghiDinh152_2025, 18),
  },
  {
    key: 'cuc-truong-bo-cong-an',
    name: {
      vi: 'Cục trưởng và tương đương trực thuộc Bộ Công an',
      en: 'Head of a department under the Ministry of Public Security',
    },
    ladder: 'armed',
    rank: 3,
    provision: provisionAt(nghiDinh152_2025, 18),
  },
  {
    key: 'giam-doc-cong-an-ha-noi',
    name: { vi: 'Giám đốc Công an thành phố Hà Nội', en: 'Director of the police of Ha Noi' },
    ladder: 'armed',
    rank: 3,
    provision: provisionAt(nghiDinh152_2025, 18),
  },
  {
    key: 'giam-doc-cong-an-thanh-pho-ho-chi-minh',
    name: { vi: 'Giám đốc Công an Thành phố Hồ Chí Minh', en: 'Director of the police of Ho Chi Minh City' },
    ladder: 'armed',
    rank: 3,
    provision: provisionAt(nghiDinh152_2025, 18),
  },
  {
    key: 'pho-tu-lenh-binh-chung',
    name: { vi: 'Phó Tư lệnh Binh chủng', en: 'Deputy commander of an arm of service' },
    ladder: 'armed',
    rank: 4,
    provision: provisionAt(nghiDinh152_2025, 22),
  },
  {
    key: 'su-doan-truong',
    name: { vi: 'Sư đoàn trưởng', en: 'Commander of a division' },
    ladder: 'armed',
    rank: 4,
    provision: provisionAt(nghiDinh152_2025, 22),
  },
  {
    key: 'giam-doc-cong-an-tinh',
    name: {
      vi: 'Giám đốc Công an tỉnh, thành phố trực thuộc trung ương',
      en: 'Director of the police of a province or city under the centre',
    },
    ladder: 'armed',
    rank: 4,
    provision: provisionAt(nghiDinh152_2025, 22),
  },
  {
    key: 'pho-su-doan-truong',
    name: { vi: 'Phó Sư đoàn trưởng', en: 'Deputy commander of a division' },
    ladder: 'armed',
    rank: 5,
    provision: provisionAt(nghiDinh152_2025, 23),
  },
  {
    key: 'lu-doan-truong',
    name: { vi: 'Lữ đoàn trưởng', en: 'Commander of a brigade' },
    ladder: 'armed',
    rank: 5,
    provision: provisionAt(nghiDinh152_2025, 23),
  },
  {
    key: 'pho-giam-doc-cong-an-tinh',
    name: {
      vi: 'Phó Giám đốc Công an tỉnh, thành phố trực thuộc trung ương',
      en: 'Deputy director of the police of a province or city under the centre',
    },
    ladder: 'armed',
    rank: 5,
    provision: provisionAt(nghiDinh152_2025, 23),
  },
  {
    key: 'trung-doan-truong',
    name: { vi: 'Trung đoàn trưởng', en: 'Commander of a regiment' },
    ladder: 'armed',
    rank: 6,
    provision: provisionAt(nghiDinh152_2025, 24),
  },
  {
    key: 'pho-trung-doan',
    name: { vi: 'Phó trung đoàn', en: 'Deputy commander of a regiment' },
    ladder: 'armed',
    rank: 6,
    provision: provisionAt(nghiDinh152_2025, 24),
  },
  {
    key: 'dai-tuong',
    name: { vi: 'Đại tướng lực lượng vũ trang nhân dân', en: 'General of the people’s armed forces' },
    ladder: 'armedRank',
    rank: 1,
    provision: provisionAt(nghiDinh152_2025, 11, 2),
  },
  {
    key: 'thuong-tuong',
    name: {
      vi: 'Thượng tướng lực lượng vũ trang nhân dân',
      en: 'Colonel general (Thượng tướng) of the people’s armed forces',
    },
    ladder: 'armedRank',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 11, 1),
  },
  {
    key: 'trung-tuong',
    name: {
      vi: 'Trung tướng lực lượng vũ trang nhân dân',
      en: 'Lieutenant general (Trung tướng) of the people’s armed forces',
    },
    ladder: 'armedRank',
    rank: 3,
    provision: provisionAt(nghiDinh152_2025, 12, 1),
  },
] as const satisfies readonly Post[];
