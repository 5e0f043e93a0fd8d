import type { Instrument } from '../../sources/instrument.ts';

/** Base salary from 2019-07-01. Remembered. */
export const nghiDinh38_2019 = {
  number: '38/2019/NĐ-CP',
  kind: 'nghiDinh',
  issuer: 'Chính phủ',
  issuedOn: '2019',
  inForceFrom: '2019-07-01',
  inForceUntil: '2023-07-01',
  amendedBy: [],
  read: 'notAtAll',
  verification: 'memory',
} as const satisfies Instrument;
