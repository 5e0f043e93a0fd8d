import type { Instrument } from '../../sources/instrument.ts';

/** Finishes the standards of Nhà giáo nhân dân and Nhà giáo ưu tú (Luật 06/2022/QH15, Điều 64.6). Unread. */
export const nghiDinh35_2024 = {
  number: '35/2024/NĐ-CP',
  kind: 'nghiDinh',
  issuer: 'Chính phủ',
  issuedOn: '2024',
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  read: 'notAtAll',
  verification: 'secondary',
} as const satisfies Instrument;
