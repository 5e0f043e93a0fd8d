import type { Instrument } from '../../sources/instrument.ts';

/**
 * Guidance of the Ministry of Home Affairs under Decree 152/2025: reorganised agencies, counting of years across a
 * merger, effect of initiatives. Its contents could not be read.
 */
export const thongTu15_2025 = {
  number: '15/2025/TT-BNV',
  kind: 'thongTu',
  issuer: 'Bộ Nội vụ',
  issuedOn: '2025-08-04',
  inForceFrom: '2025-08-05',
  inForceUntil: null,
  amendedBy: [],
  replaces: ['01/2024/TT-BNV'],
  read: 'notAtAll',
  verification: 'secondary',
} as const satisfies Instrument;
