import type { Instrument } from '../../sources/instrument.ts';

/** Medal of the Thanh niên xung phong and awards of the resistance wars, ended by Điều 59.2 of Decree 152/2025. Unread. */
export const nghiDinh28_2024 = {
  number: '28/2024/NĐ-CP',
  kind: 'nghiDinh',
  title:
    'Nghị định quy định chi tiết trình tự, thủ tục xét tặng, truy tặng “Huy chương Thanh niên xung phong vẻ vang” và việc khen thưởng tổng kết thành tích kháng chiến',
  issuer: 'Chính phủ',
  issuedOn: '2024-03-06',
  inForceFrom: null,
  inForceUntil: '2025-07-01',
  amendedBy: [],
  appliedAfterEnd: [
    {
      by: { instrument: '152/2025/NĐ-CP', article: 60, clause: 2 },
      until: '2026-01-01',
      condition: {
        vi: 'Nội dung được phân quyền mà Thủ tướng Chính phủ chưa ban hành quyết định.',
        en: 'Delegated matters on which the Prime Minister has not yet issued a decision.',
      },
    },
  ],
  read: 'notAtAll',
  verification: 'text',
} as const satisfies Instrument;
