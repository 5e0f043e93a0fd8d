import { provisionAt } from '../../sources/provision-at.ts';
import { nghiDinh152_2025 } from '../instruments/nghi-dinh-152-2025.ts';
import type { Post } from './post.ts';

/** Posts of Party and State: Decree 152, Điều 10–15, 19–21, 25. */
export const civilPosts = [
  {
    key: 'tong-bi-thu',
    name: { vi: 'Tổng Bí thư', en: 'General Secretary of the Party' },
    ladder: 'civil',
    rank: 1,
    provision: provisionAt(nghiDinh152_2025, 11, 4),
  },
  {
    key: 'chu-tich-nuoc',
    name: { vi: 'Chủ tịch nước', en: 'President of the State' },
    ladder: 'civil',
    rank: 1,
    provision: provisionAt(nghiDinh152_2025, 11, 4),
  },
  {
    key: 'thu-tuong',
    name: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
    ladder: 'civil',
    rank: 1,
    provision: provisionAt(nghiDinh152_2025, 11, 4),
  },
  {
    key: 'chu-tich-quoc-hoi',
    name: { vi: 'Chủ tịch Quốc hội', en: 'Chair of the National Assembly' },
    ladder: 'civil',
    rank: 1,
    provision: provisionAt(nghiDinh152_2025, 11, 4),
  },
  {
    key: 'thuong-truc-ban-bi-thu',
    name: { vi: 'Thường trực Ban Bí thư', en: 'Standing member of the Secretariat' },
    ladder: 'civil',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 12, 4),
  },
  {
    key: 'uy-vien-bo-chinh-tri',
    name: { vi: 'Ủy viên Bộ Chính trị', en: 'Member of the Politburo' },
    ladder: 'civil',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 12, 4),
  },
  {
    key: 'uy-vien-ban-bi-thu',
    name: { vi: 'Ủy viên Ban Bí thư', en: 'Member of the Secretariat' },
    ladder: 'civil',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 12, 4),
  },
  {
    key: 'bi-thu-trung-uong-dang',
    name: { vi: 'Bí thư Trung ương Đảng', en: 'Secretary of the Central Committee of the Party' },
    ladder: 'civil',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 12, 3),
  },
  {
    key: 'chu-tich-ubtw-mttq',
    name: {
      vi: 'Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      en: 'Chair of the Central Committee of the Viet Nam Fatherland Front',
    },
    ladder: 'civil',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 12, 4),
  },
  {
    key: 'chanh-an-tandtc',
    name: { vi: 'Chánh án Tòa án nhân dân tối cao', en: 'Chief Justice of the Supreme People’s Court' },
    ladder: 'civil',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 12, 4),
  },
  {
    key: 'vien-truong-vksndtc',
    name: {
      vi: 'Viện trưởng Viện kiểm sát nhân dân tối cao',
      en: 'Prosecutor General of the Supreme People’s Procuracy',
    },
    ladder: 'civil',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 12, 4),
  },
  {
    key: 'pho-chu-tich-nuoc',
    name: { vi: 'Phó Chủ tịch nước', en: 'Vice-President of the State' },
    ladder: 'civil',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 12, 4),
  },
  {
    key: 'pho-thu-tuong',
    name: { vi: 'Phó Thủ tướng Chính phủ', en: 'Deputy Prime Minister' },
    ladder: 'civil',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 12, 4),
  },
  {
    key: 'pho-chu-tich-quoc-hoi',
    name: { vi: 'Phó Chủ tịch Quốc hội', en: 'Vice-Chair of the National Assembly' },
    ladder: 'civil',
    rank: 2,
    provision: provisionAt(nghiDinh152_2025, 12, 4),
  },
  {
    key: 'bo-truong',
    name: { vi: 'Bộ trưởng và tương đương', en: 'Minister, or an equivalent post' },
    ladder: 'civil',
    rank: 3,
    provision: provisionAt(nghiDinh152_2025, 10, 1),
  },
  {
    key: 'thu-truong',
    name: { vi: 'Thứ trưởng và tương đương', en: 'Deputy Minister, or an equivalent post' },
    ladder: 'civil',
    rank: 4,
    provision: provisionAt(nghiDinh152_2025, 10, 2),
  },
  {
    key: 'pho-chu-tich-ubtw-mttq',
    name: {
      vi: 'Phó Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      en: 'Vice-Chair of the Central Committee of the Viet Nam Fatherland Front',
    },
    ladder: 'civil',
    rank: 4,
    provision: provisionAt(nghiDinh152_2025, 10, 2),
  },
  {
    key: 'tong-cuc-truong',
    name: { vi: 'Tổng cục trưởng và tương đương', en: 'Director General, or an equivalent post' },
    ladder: 'civil',
    rank: 5,
    provision: provisionAt(nghiDinh152_2025, 10, 3),
  },
  {
    key: 'pho-tong-cuc-truong',
    name: { vi: 'Phó Tổng cục trưởng và tương đương', en: 'Deputy Director General, or an equivalent post' },
    ladder: 'civil',
    rank: 6,
    provision: provisionAt(nghiDinh152_2025, 10, 4),
  },
  {
    key: 'vu-truong',
    name: {
      vi: 'Vụ trưởng và tương đương (trừ các chức vụ ghi ở khóa giam-doc-so)',
      en: 'Head of a department of a ministry, or an equivalent post (without those of the key giam-doc-so)',
    },
    ladder: 'civil',
    rank: 7,
    provision: provisionAt(nghiDinh152_2025, 10, 5),
  },
  {
    key: 'giam-doc-so',
    name: {
      vi: 'Giám đốc sở; Trưởng cơ quan, ban, ngành, tổ chức chính trị - xã hội cấp tỉnh; Bí thư cấp ủy cấp huyện',
      en: 'Director of a provincial department; head of a provincial body or socio-political organisation; Party secretary of a district',
    },
    ladder: 'civil',
    rank: 7,
    provision: provisionAt(nghiDinh152_2025, 10, 5),
  },
  {
    key: 'pho-vu-truong',
    name: {
      vi: 'Phó Vụ trưởng và tương đương',
      en: 'Deputy head of a department of a ministry, or an equivalent post',
    },
    ladder: 'civil',
    rank: 8,
    provision: provisionAt(nghiDinh152_2025, 10, 6),
  },
  {
    key: 'truong-to-chuc-thanh-vien-mttq',
    name: {
      vi: 'Cấp trưởng của tổ chức thành viên trong hệ thống Mặt trận Tổ quốc Việt Nam từ cấp tỉnh trở lên',
      en: 'Head of a member organisation of the Viet Nam Fatherland Front, from the province up',
    },
    ladder: 'unranked',
    rank: 1,
    provision: provisionAt(nghiDinh152_2025, 25, 1, 'b'),
  },
] as const satisfies readonly Post[];
