import { describe, expect, it } from 'vitest';
import { unitOn } from '../organizations/unit-on.ts';
import { refOf } from '../organizations/unit-ref.ts';
import { vietnamUnits } from '../organizations/units-of-vietnam.ts';
import { buildTarget } from '../testing/build-target.ts';
import { buildUnitGroup } from '../testing/build-unit-group.ts';
import { assignTarget } from './assign-target.ts';

const register = vietnamUnits();
const unit = (code: string, day: string) => refOf(unitOn(register, code, day));
const bacGiang = unit('24', '2024-12-31');
const bacNinh = unit('24', '2026-01-01');
const proposed = (code = bacNinh) => buildTarget({ state: 'PROPOSED', scope: { kind: 'unit', unit: code } });
const on = '2026-01-15';

describe('assignTarget', () => {
  it('assigns a proposed target to a unit that lives', () => {
    expect(assignTarget(proposed(), { register, on })).toEqual({ ...proposed(), state: 'ASSIGNED' });
  });

  it('refuses a unit that ended, from the first day without it, and names who carries it', () => {
    expect(assignTarget(proposed(bacGiang), { register, on: '2025-06-30' }).state).toBe('ASSIGNED');
    expect(() => assignTarget(proposed(bacGiang), { register, on: '2025-07-01' })).toThrow(
      expect.objectContaining({
        code: 'UNIT_ENDED',
        data: expect.objectContaining({ code: '24', successors: [{ code: '24', name: 'Tỉnh Bắc Ninh' }] }),
      }),
    );
    expect(() => assignTarget(proposed(), { register, on: '2025-06-30' })).toThrow(/UNIT_NOT_YET/);
    const unknown = proposed({ code: '24', validFrom: '2001-01-01' });
    expect(() => assignTarget(unknown, { register, on })).toThrow(/UNIT_UNKNOWN/);
  });

  it('refuses a group within a unit that ended, and named units that did', () => {
    const group = { ...proposed(), scope: { kind: 'group', group: 'test/group' } } as const;
    const groups = new Map([['test/group', buildUnitGroup({ key: 'test/group', within: bacGiang })]]);
    expect(() => assignTarget(group, { register, on, groups })).toThrow(/UNIT_ENDED/);
    expect(assignTarget(group, { register, on }).state).toBe('ASSIGNED');
    const due = { rule: 'within', date: '2026' } as const;
    const named = { kind: 'namedUnits', units: [bacGiang], status: 'x', due } as const;
    expect(() => assignTarget({ ...proposed(), predicate: named }, { register, on })).toThrow(/UNIT_ENDED/);
  });

  it('is not done twice', () => {
    expect(() => assignTarget(buildTarget({ state: 'ASSIGNED' }), { register, on })).toThrow(/TRANSITION_REFUSED/);
  });
});
