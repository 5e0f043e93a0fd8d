import type { Instrument } from '../../sources/instrument.ts';

/**
 * The old Luật Thi đua, khen thưởng, ended by Điều 94.2 of Luật 06/2022/QH15. Its dates and those of its amendments
 * stand at the head of the consolidated text 16/VBHN-VPQH of 2013; of its standards only summaries were read.
 */
export const luat15_2003 = {
  number: '15/2003/QH11',
  kind: 'luat',
  title: 'Luật Thi đua, khen thưởng',
  issuer: 'Quốc hội',
  issuedOn: '2003-11-26',
  inForceFrom: '2004-07-01',
  inForceUntil: '2024-01-01',
  amendedBy: [
    { number: '47/2005/QH11', from: '2005-06-27', verification: 'secondary' },
    { number: '32/2009/QH12', from: '2010-01-01', verification: 'secondary' },
    { number: '39/2013/QH13', from: '2014-06-01', verification: 'secondary' },
  ],
  read: 'inPart',
  verification: 'secondary',
} as const satisfies Instrument;
