import type { Instrument } from '../../sources/instrument.ts';

/**
 * Amends Luật 06/2022/QH15 from 2026-10-01. Number, month and day of effect come from secondary sources; its four
 * articles could not be read, so that no standard from that day on is known.
 */
export const luat06_2026 = {
  number: '06/2026/QH16',
  kind: 'luat',
  issuer: 'Quốc hội',
  issuedOn: '2026-04',
  inForceFrom: '2026-10-01',
  inForceUntil: null,
  amendedBy: [],
  amends: ['06/2022/QH15'],
  read: 'notAtAll',
  verification: 'secondary',
} as const satisfies Instrument;
