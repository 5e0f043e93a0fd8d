import type { Instrument } from '../../sources/instrument.ts';

/**
 * Powers in the field of home affairs under the two-tier local government. Only Điều 59 (commendation by the chair of
 * the commune) was read; an end of the decree was not looked up.
 */
export const nghiDinh129_2025 = {
  number: '129/2025/NĐ-CP',
  kind: 'nghiDinh',
  issuer: 'Chính phủ',
  issuedOn: '2025',
  inForceFrom: '2025-07-01',
  inForceUntil: null,
  amendedBy: [],
  read: 'inPart',
  verification: 'text',
} as const satisfies Instrument;
