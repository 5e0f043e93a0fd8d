import type { Instrument } from '../../sources/instrument.ts';

/** Base salary from 2024-07-01; ended by Điều 6.2 of Decree 161/2026. */
export const nghiDinh73_2024 = {
  number: '73/2024/NĐ-CP',
  kind: 'nghiDinh',
  title:
    'Nghị định quy định mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  issuer: 'Chính phủ',
  issuedOn: '2024-06-30',
  inForceFrom: '2024-07-01',
  inForceUntil: '2026-07-01',
  amendedBy: [],
  read: 'inPart',
  verification: 'text',
} as const satisfies Instrument;
