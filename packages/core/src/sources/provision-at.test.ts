import { describe, expect, it } from 'vitest';
import type { Instrument } from './instrument.ts';
import { provisionAt, provisionCode } from './provision-at.ts';

const instrument: Instrument = {
  number: '06/2022/QH15',
  title: 'Luật Thi đua, khen thưởng',
  issuer: 'Quốc hội',
  issuedOn: '2022-06-15',
  inForceFrom: '2024-01-01',
  inForceUntil: null,
  amendedBy: [],
  verification: 'text',
};

describe('provisionAt', () => {
  it('names article, clause and point, and how far they were read', () => {
    const provision = provisionAt(instrument, 16, 2, 'c');
    expect(provision).toStrictEqual({
      instrument: '06/2022/QH15',
      article: 16,
      clause: 2,
      point: 'c',
      verification: 'text',
    });
    expect(provisionCode(provision)).toBe('06/2022/QH15, 16.2.c');
  });

  it('leaves out what is not there', () => {
    const provision = provisionAt(instrument, 18, undefined, undefined, 'secondary');
    expect(provision).toStrictEqual({ instrument: '06/2022/QH15', article: 18, verification: 'secondary' });
    expect(provisionCode(provision)).toBe('06/2022/QH15, 18');
  });
});
