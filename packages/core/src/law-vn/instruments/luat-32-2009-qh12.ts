import type { Instrument } from '../../sources/instrument.ts';

/**
 * Amends the law on cultural heritage and with it the old law on emulation. Only the latter part ended on 2024-01-01
 * (Luật 06/2022/QH15, Điều 94.2), so that no end of the instrument is given.
 */
export const luat32_2009 = {
  number: '32/2009/QH12',
  kind: 'luat',
  title: 'Luật sửa đổi, bổ sung một số điều của Luật Di sản văn hóa',
  issuer: 'Quốc hội',
  issuedOn: '2009-06-18',
  inForceFrom: '2010-01-01',
  inForceUntil: null,
  amendedBy: [],
  amends: ['15/2003/QH11'],
  read: 'notAtAll',
  verification: 'secondary',
} as const satisfies Instrument;
