import type { Duty } from '../reporting/duty.ts';

/** A valid duty, `test/duty`: a quarterly report on `test/plan` during 2024, without a printed limit. */
export function buildDuty(overrides: Partial<Duty> = {}): Duty {
  return {
    key: 'test/duty',
    kind: 'report',
    name: 'Báo cáo thử',
    of: { kind: 'plan', key: 'test/plan' },
    obligors: ['Các sở, ngành'],
    obligorOrganizations: [],
    with: [],
    frequency: 'QUARTER',
    during: '2024',
    about: [],
    fulfilments: [],
    source: [],
    ...overrides,
  };
}
