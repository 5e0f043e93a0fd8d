import type { Instrument } from '../../sources/instrument.ts';

/** Base salary from 2023-07-01. Its article is remembered; the amount and the dates agree with a notice of a province. */
export const nghiDinh24_2023 = {
  number: '24/2023/NĐ-CP',
  kind: 'nghiDinh',
  issuer: 'Chính phủ',
  issuedOn: '2023-05-14',
  inForceFrom: '2023-07-01',
  inForceUntil: '2024-07-01',
  amendedBy: [],
  replaces: ['38/2019/NĐ-CP'],
  read: 'notAtAll',
  verification: 'memory',
} as const satisfies Instrument;
