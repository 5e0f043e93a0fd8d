import type { Instrument } from '../../sources/instrument.ts';

/** Finishes the standards of Nghệ sĩ nhân dân and Nghệ sĩ ưu tú (Luật 06/2022/QH15, Điều 66.5). Unread. */
export const nghiDinh61_2024 = {
  number: '61/2024/NĐ-CP',
  kind: 'nghiDinh',
  issuer: 'Chính phủ',
  issuedOn: '2024',
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  read: 'notAtAll',
  verification: 'secondary',
} as const satisfies Instrument;
