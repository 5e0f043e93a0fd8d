import type { Instrument } from '../../sources/instrument.ts';

/**
 * The Government's framework of standards, procedure and dossier for gia đình văn hóa, thôn, tổ dân phố văn hóa and xã,
 * phường, thị trấn tiêu biểu (Luật 06/2022/QH15, Điều 29.2, 30.2, 31.2). Known from secondary sources.
 */
export const nghiDinh86_2023 = {
  number: '86/2023/NĐ-CP',
  kind: 'nghiDinh',
  issuer: 'Chính phủ',
  issuedOn: '2023-12-07',
  inForceFrom: '2024-01-30',
  inForceUntil: null,
  amendedBy: [],
  read: 'inPart',
  verification: 'secondary',
} as const satisfies Instrument;
