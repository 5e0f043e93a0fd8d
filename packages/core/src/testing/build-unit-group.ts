import type { UnitGroup } from '../organizations/unit-group.ts';

/** A valid group, `test/group`, in Lai Châu, known by neither members nor size. */
export function buildUnitGroup(overrides: Partial<UnitGroup> = {}): UnitGroup {
  return {
    key: 'test/group',
    name: 'Các huyện nghèo',
    within: { code: '12', validFrom: '2008-08-01' },
    members: [],
    sizes: [],
    ...overrides,
  };
}
