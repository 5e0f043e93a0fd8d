import type { Instrument } from '../../sources/instrument.ts';

/** Guidance of the Ministry of Home Affairs under Decree 98/2023; its first day of force is uncertain. */
export const thongTu01_2024 = {
  number: '01/2024/TT-BNV',
  kind: 'thongTu',
  issuer: 'Bộ Nội vụ',
  issuedOn: '2024-02-24',
  inForceFrom: null,
  inForceUntil: '2025-08-05',
  amendedBy: [],
  read: 'inPart',
  verification: 'secondary',
} as const satisfies Instrument;
