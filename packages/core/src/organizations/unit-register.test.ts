import { describe, expect, it } from 'vitest';
import type { AdminUnit, UnitChange } from './admin-unit.ts';
import { livesOf, livesOn, unitOf, unitRegister } from './unit-register.ts';

const country: AdminUnit = {
  code: 'VN',
  validFrom: '1976-07-02',
  validUntil: null,
  name: 'Việt Nam',
  fullName: 'Việt Nam',
  level: 'CENTRAL',
  type: 'quoc-gia',
};

function province(code: string, validFrom: string, validUntil: string | null, parentCode = 'VN'): AdminUnit {
  return {
    code,
    validFrom,
    validUntil,
    name: code,
    fullName: `Tỉnh ${code}`,
    level: 'PROVINCE',
    type: 'tinh',
    parentCode,
  };
}

function commune(code: string, validFrom: string, validUntil: string | null, parentCode: string): AdminUnit {
  return { code, validFrom, validUntil, name: code, fullName: `Xã ${code}`, level: 'COMMUNE', type: 'xa', parentCode };
}

function refusal(units: readonly AdminUnit[], changes: readonly UnitChange[] = []): unknown {
  try {
    unitRegister(units, changes);
    return null;
  } catch (error) {
    return (error as { data: unknown }).data;
  }
}

describe('unitRegister', () => {
  it('takes units in any order and keeps the lives of a code oldest first', () => {
    const early = province('24', '2008-08-01', '2025-07-01');
    const late = province('24', '2025-07-01', null);
    const register = unitRegister([late, country, early], []);
    expect(livesOf(register, '24')).toStrictEqual([early, late]);
  });

  it('does not mutate what it is given', () => {
    const units = Object.freeze([province('24', '2025-07-01', null), province('12', '2008-08-01', null), country]);
    expect(unitRegister(units, []).units.map((unit) => unit.code)).toStrictEqual(['12', '24', 'VN']);
  });

  it('refuses an empty life', () => {
    const units = [country, province('24', '2025-07-01', '2025-07-01')];
    expect(refusal(units)).toStrictEqual({ code: '24', reason: 'empty-life' });
  });

  it('refuses lives of one code that share a day, and lets them meet', () => {
    const late = province('24', '2025-07-01', null);
    const overlap = { code: '24', reason: 'overlap' };
    expect(refusal([country, province('24', '2008-08-01', '2025-07-02'), late])).toStrictEqual(overlap);
    expect(refusal([country, province('24', '2008-08-01', null), late])).toStrictEqual(overlap);
    expect(refusal([country, province('24', '2025-07-01', '2026-01-01'), late])).toStrictEqual(overlap);
    expect(refusal([country, province('24', '2008-08-01', '2025-07-01'), late])).toBeNull();
  });

  it('refuses a unit with a day without its parent', () => {
    const parents = [country, province('24', '2008-08-01', '2025-07-01'), province('24', '2026-01-01', null)];
    const orphan = { code: '07420', reason: 'unknown-parent' };
    expect(refusal([...parents, commune('07420', '2025-01-01', null, '24')])).toStrictEqual(orphan);
    expect(refusal([...parents, commune('07420', '2008-07-31', '2009-01-01', '24')])).toStrictEqual(orphan);
    expect(refusal([...parents, commune('07420', '2009-01-01', '2010-01-01', '99')])).toStrictEqual(orphan);
    expect(refusal([...parents, commune('07420', '2025-01-01', '2025-07-01', '24')])).toBeNull();
  });

  it('lets a unit outlive one life of its parent when the next begins on the same day', () => {
    const parents = [country, province('75', '2025-07-01', '2026-04-30'), province('75', '2026-04-30', null)];
    expect(refusal([...parents, commune('26116', '2025-07-01', null, '75')])).toBeNull();
  });

  it('refuses a parent that is not of a higher level, so that no circle can be', () => {
    const circle = [country, province('12', '2008-08-01', null, '24'), province('24', '2008-08-01', null, '12')];
    expect(refusal(circle)).toStrictEqual({ code: '12', reason: 'unknown-parent' });
  });

  it('refuses a province without a parent', () => {
    const { parentCode: _, ...rootless } = province('12', '2008-08-01', null);
    expect(refusal([country, rootless])).toStrictEqual({ code: '12', reason: 'unknown-parent' });
  });

  describe('with a change', () => {
    const units = [country, province('27', '2008-08-01', '2025-07-01'), province('24', '2025-07-01', null)];
    const change: UnitChange = {
      kind: 'MERGE',
      on: '2025-07-01',
      from: [{ code: '27', validFrom: '2008-08-01' }],
      to: [{ code: '24', validFrom: '2025-07-01' }],
    };

    it('takes one that joins an end and a beginning', () => {
      expect(refusal(units, [change])).toBeNull();
    });

    it('refuses one that names a life that is not there', () => {
      const unknown = { ...change, to: [{ code: '24', validFrom: '2025-07-02' }] };
      expect(refusal(units, [unknown])).toStrictEqual({ code: '24', reason: 'unknown-successor' });
      const foreign = { ...change, from: [{ code: '99', validFrom: '2008-08-01' }] };
      expect(refusal(units, [foreign])).toStrictEqual({ code: '99', reason: 'unknown-successor' });
    });

    it('refuses one whose lives do not end and begin on its day', () => {
      expect(refusal(units, [{ ...change, on: '2025-07-02' }])).toStrictEqual({ code: '27', reason: 'change-day' });
      expect(refusal(units, [{ ...change, from: change.to }])).toStrictEqual({ code: '24', reason: 'change-day' });
      expect(refusal(units, [{ ...change, to: change.from }])).toStrictEqual({ code: '27', reason: 'change-day' });
    });
  });

  it('refuses malformed days', () => {
    expect(refusal([country, province('24', '1/7/2025', null)])).toStrictEqual({ text: '1/7/2025' });
    expect(refusal([country, province('24', '2008-08-01', '2025-02-30')])).toStrictEqual({ text: '2025-02-30' });
  });
});

describe('livesOf, unitOf and livesOn', () => {
  const unit = province('24', '2008-08-01', '2025-07-01');
  const register = unitRegister([country, unit], []);

  it('finds a unit by code and first day only', () => {
    expect(unitOf(register, { code: '24', validFrom: '2008-08-01' })).toBe(unit);
    expect(() => unitOf(register, { code: '24', validFrom: '2025-07-01' })).toThrow(
      expect.objectContaining({ code: 'UNIT_UNKNOWN', data: { code: '24', validFrom: '2025-07-01' } }),
    );
  });

  it('refuses an unknown code', () => {
    expect(() => livesOf(register, '99')).toThrow(
      expect.objectContaining({ code: 'UNIT_UNKNOWN', data: { code: '99' } }),
    );
  });

  it('counts the first day in and the end out', () => {
    const days = ['2008-07-31', '2008-08-01', '2025-06-30', '2025-07-01'];
    expect(days.map((day) => livesOn(unit, day))).toStrictEqual([false, true, true, false]);
    expect(() => livesOn(unit, '2025')).toThrow(expect.objectContaining({ code: 'DAY_MALFORMED' }));
  });
});
