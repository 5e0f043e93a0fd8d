import type { Instrument } from '../../sources/instrument.ts';

/** First amendment of the old law; ended with it (Luật 06/2022/QH15, Điều 94.2). */
export const luat47_2005 = {
  number: '47/2005/QH11',
  kind: 'luat',
  title: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
  issuer: 'Quốc hội',
  issuedOn: '2005-06-14',
  inForceFrom: '2005-06-27',
  inForceUntil: '2024-01-01',
  amendedBy: [],
  amends: ['15/2003/QH11'],
  read: 'notAtAll',
  verification: 'secondary',
} as const satisfies Instrument;
