import type { Indicator } from '../indicators/indicator.ts';

/** A valid indicator, `test/indicator`: a rate of growth in per cent, up is better, yearly. */
export function buildIndicator(overrides: Partial<Indicator> = {}): Indicator {
  return {
    key: 'test/indicator',
    code: 'TEST',
    name: { vi: 'Tốc độ tăng', en: 'Growth' },
    unitOfMeasure: '%',
    valueType: 'RATE',
    direction: 'UP',
    periodicity: 'YEAR',
    accumulation: 'GROWTH',
    editions: [],
    ...overrides,
  };
}
