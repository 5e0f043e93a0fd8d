import type { Instrument } from '../../sources/instrument.ts';

/** The published procedure of communes for Chiến sĩ thi đua cơ sở, read in part; its days of force are unknown. */
export const quyetDinh638_2025 = {
  number: '638/QĐ-BNV',
  kind: 'quyetDinh',
  issuer: 'Bộ Nội vụ',
  issuedOn: '2025',
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  read: 'inPart',
  verification: 'secondary',
} as const satisfies Instrument;
