import type { Instrument } from '../../sources/instrument.ts';

/**
 * The decree in force on Luật 06/2022/QH15, its body read in full (Điều 1–61), its annex of forms not. It ends by itself
 * on 2027-03-01, in parts perhaps earlier, and no successor is known.
 */
export const nghiDinh152_2025 = {
  number: '152/2025/NĐ-CP',
  kind: 'nghiDinh',
  title:
    'Nghị định quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
  issuer: 'Chính phủ',
  issuedOn: '2025-06-14',
  inForceFrom: '2025-07-01',
  inForceUntil: '2027-03-01',
  amendedBy: [],
  replaces: ['98/2023/NĐ-CP', '28/2024/NĐ-CP'],
  endsEarlier: {
    by: { instrument: '152/2025/NĐ-CP', article: 60, clause: 1, point: 'b' },
    condition: {
      vi: 'Quy định tương ứng hết hiệu lực khi luật, nghị quyết của Quốc hội, pháp lệnh, nghị quyết của Ủy ban Thường vụ Quốc hội, nghị định, nghị quyết của Chính phủ hoặc quyết định của Thủ tướng Chính phủ về thẩm quyền, trách nhiệm quản lý nhà nước, trình tự, thủ tục, thông qua hoặc ban hành từ 01/7/2025, có hiệu lực trước 01/3/2027.',
      en: 'The corresponding rules end when a law, resolution, ordinance, decree or decision of the Prime Minister on competence, State management or procedure, passed or issued from 2025-07-01 on, takes effect before 2027-03-01.',
    },
    candidates: ['06/2026/QH16', '01/2026/QĐ-TTg'],
  },
  endsLater: {
    by: { instrument: '152/2025/NĐ-CP', article: 60, clause: 1, point: 'a' },
    condition: {
      vi: 'Quốc hội quyết định kéo dài thời gian áp dụng toàn bộ hoặc một phần, theo đề xuất của Chính phủ.',
      en: 'The National Assembly extends it, or a part of it, on a proposal of the Government.',
    },
  },
  read: 'inFull',
  verification: 'text',
} as const satisfies Instrument;
