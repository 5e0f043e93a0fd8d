import type { Instrument } from '../../sources/instrument.ts';

/**
 * The published administrative procedures under Decree 98/2023, with processing times of their own. Read in part; it
 * has no articles that a provision could name, and its days of force are unknown.
 */
export const quyetDinh311_2025 = {
  number: '311/QĐ-BNV',
  kind: 'quyetDinh',
  issuer: 'Bộ Nội vụ',
  issuedOn: '2025',
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  read: 'inPart',
  verification: 'secondary',
} as const satisfies Instrument;
