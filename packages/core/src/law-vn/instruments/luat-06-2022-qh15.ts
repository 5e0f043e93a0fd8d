import type { Instrument } from '../../sources/instrument.ts';

/**
 * Luật Thi đua, khen thưởng, read in full as enacted (in force by its Điều 94.1). The number and the day of effect of
 * the amending law come from secondary sources; its text could not be read.
 */
export const luat06_2022 = {
  number: '06/2022/QH15',
  kind: 'luat',
  title: 'Luật Thi đua, khen thưởng',
  issuer: 'Quốc hội',
  issuedOn: '2022-06-15',
  inForceFrom: '2024-01-01',
  inForceUntil: null,
  amendedBy: [{ number: '06/2026/QH16', from: '2026-10-01', verification: 'secondary' }],
  replaces: ['15/2003/QH11'],
  read: 'inFull',
  verification: 'text',
} as const satisfies Instrument;
