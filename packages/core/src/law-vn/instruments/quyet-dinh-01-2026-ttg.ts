import type { Instrument } from '../../sources/instrument.ts';

/**
 * The Prime Minister's rules on what Decree 152/2025, Điều 6.1 delegates to him: probably the simplified procedure, who
 * proposes for enterprises, insignia. Known by number only.
 */
export const quyetDinh01_2026 = {
  number: '01/2026/QĐ-TTg',
  kind: 'quyetDinh',
  title: 'Quyết định quy định chi tiết một số điều của Luật Thi đua, khen thưởng',
  issuer: 'Thủ tướng Chính phủ',
  issuedOn: '2026',
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  read: 'notAtAll',
  verification: 'secondary',
} as const satisfies Instrument;
