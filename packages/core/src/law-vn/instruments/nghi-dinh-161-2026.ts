import type { Instrument } from '../../sources/instrument.ts';

/** Base salary from 2026-07-01, read in full. */
export const nghiDinh161_2026 = {
  number: '161/2026/NĐ-CP',
  kind: 'nghiDinh',
  title:
    'Nghị định quy định mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang',
  issuer: 'Chính phủ',
  issuedOn: '2026-05-15',
  inForceFrom: '2026-07-01',
  inForceUntil: null,
  amendedBy: [],
  replaces: ['73/2024/NĐ-CP'],
  read: 'inFull',
  verification: 'text',
} as const satisfies Instrument;
