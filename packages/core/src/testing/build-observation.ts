import type { Observation } from '../indicators/observation.ts';

/** A valid observation, `test/observation`: a final 9 for 2024 of `test/indicator` in Lai Châu, known 2025-03-01. */
export function buildObservation(overrides: Partial<Observation> = {}): Observation {
  return {
    key: 'test/observation',
    indicator: 'test/indicator',
    scope: { kind: 'unit', unit: { code: '12', validFrom: '2008-08-01' } },
    period: '2024',
    quantity: { kind: 'exact', value: '9' },
    status: 'FINAL',
    voice: 'PUBLISHED',
    knownOn: '2025-03-01',
    source: [{ document: 'test/statistics' }],
    ...overrides,
  };
}
