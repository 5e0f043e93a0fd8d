import type { Instrument } from '../../sources/instrument.ts';

/**
 * The last decree on the old law. That it ended for 2024-01-01 was read; its first day is remembered, its articles are
 * known from quotations and summaries.
 */
export const nghiDinh91_2017 = {
  number: '91/2017/NĐ-CP',
  kind: 'nghiDinh',
  issuer: 'Chính phủ',
  issuedOn: '2017-07-31',
  inForceFrom: '2017-10-01',
  inForceUntil: '2024-01-01',
  amendedBy: [],
  read: 'inPart',
  verification: 'secondary',
} as const satisfies Instrument;
