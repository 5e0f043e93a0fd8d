import type { Target } from '../indicators/target.ts';

/** A valid target, `test/target`: at least 9 in 2024 of `test/indicator`, for Lai Châu. */
export function buildTarget(overrides: Partial<Target> = {}): Target {
  return { indicator: 'test/indicator', ...buildTargetWithoutIndicator(), ...overrides };
}

/** As {@link buildTarget}, for sets, projects, gates and qualitative targets that name no indicator. */
export function buildTargetWithoutIndicator(overrides: Partial<Target> = {}): Target {
  return {
    key: 'test/target',
    name: 'Chỉ tiêu thử',
    scope: { kind: 'unit', unit: { code: '12', validFrom: '2008-08-01' } },
    period: '2024',
    predicate: { kind: 'atLeast', value: '9' },
    modality: { class: 'ASPIRE', printed: 'phấn đấu' },
    level: 'UNSTATED',
    state: 'ASSIGNED',
    listOpen: false,
    source: [{ document: 'test/document', clause: '1' }],
    ...overrides,
  };
}
