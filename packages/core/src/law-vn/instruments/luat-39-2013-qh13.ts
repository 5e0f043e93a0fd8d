import type { Instrument } from '../../sources/instrument.ts';

/** Last amendment of the old law; ended with it (Luật 06/2022/QH15, Điều 94.2). */
export const luat39_2013 = {
  number: '39/2013/QH13',
  kind: 'luat',
  title: 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
  issuer: 'Quốc hội',
  issuedOn: '2013-11-16',
  inForceFrom: '2014-06-01',
  inForceUntil: '2024-01-01',
  amendedBy: [],
  amends: ['15/2003/QH11'],
  read: 'inPart',
  verification: 'secondary',
} as const satisfies Instrument;
