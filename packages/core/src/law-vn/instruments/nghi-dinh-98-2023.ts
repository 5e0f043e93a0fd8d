import type { Instrument } from '../../sources/instrument.ts';

/**
 * The first decree on Luật 06/2022/QH15, ended by Điều 59.2 of Decree 152/2025. Some articles were read as quoted
 * (4, 30.7, 32.1–2, 33, 34, 41, 47.4.b, 54.1, 56): a provision of them says `text` itself.
 */
export const nghiDinh98_2023 = {
  number: '98/2023/NĐ-CP',
  kind: 'nghiDinh',
  title: 'Nghị định quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  issuer: 'Chính phủ',
  issuedOn: '2023-12-31',
  inForceFrom: '2024-01-01',
  inForceUntil: '2025-07-01',
  amendedBy: [],
  appliedAfterEnd: [
    {
      by: { instrument: '152/2025/NĐ-CP', article: 60, clause: 2 },
      until: '2026-01-01',
      condition: {
        vi: 'Nội dung được phân cấp, phân quyền mà Thủ tướng Chính phủ hoặc bộ, ban, ngành, tỉnh chưa ban hành quy định.',
        en: 'Delegated matters on which the Prime Minister, or the ministry or province, has not yet issued a rule.',
      },
    },
    {
      by: { instrument: '152/2025/NĐ-CP', article: 60, clause: 3 },
      until: null,
      condition: {
        vi: 'Hồ sơ đã được gửi đến Bộ Nội vụ hoặc cơ quan có thẩm quyền tiếp nhận khác trước ngày 01/7/2025.',
        en: 'Dossiers sent to the Ministry of Home Affairs or another competent receiving body before 2025-07-01.',
      },
    },
  ],
  read: 'inPart',
  verification: 'secondary',
} as const satisfies Instrument;
