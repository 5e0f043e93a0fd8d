import { describe, expect, it } from 'vitest';
import type { UnitGroup } from './unit-group.ts';
import { isMemberOn, membersOn, possibleMembersOn } from './unit-group-members.ts';
import { sizeOn } from './unit-group-size.ts';
import { vietnamUnitsWithSeedProvinces } from './units-of-seed-provinces.ts';

const unit = (code: string) => ({ code, validFrom: '2022-01-01' });
const within = { code: '12', validFrom: '2008-08-01' };

function group(members: UnitGroup['members'], sizes: UnitGroup['sizes'] = []): UnitGroup {
  return { key: 'test/group', name: 'huyện nghèo', within, members, sizes };
}

const poorDistricts = group([
  { unit: unit('107'), from: '2016-11' },
  { unit: unit('112'), from: '2016-11' },
  { unit: unit('110'), from: '2016-11', until: '2021' },
  { unit: unit('111'), from: '2016-11', until: '2021-01-27' },
]);

describe('membersOn', () => {
  const codesOn = (day: string) => membersOn(poorDistricts, day).map((member) => member.code);
  const possibleOn = (day: string) => possibleMembersOn(poorDistricts, day).map((member) => member.code);

  it('follows dated membership', () => {
    expect(codesOn('2016-10-31')).toStrictEqual([]);
    expect(codesOn('2020-12-31')).toStrictEqual(['107', '112', '110', '111']);
    expect(codesOn('2024-12-31')).toStrictEqual(['107', '112']);
  });

  it('leaves open what a partial date leaves open', () => {
    expect(codesOn('2016-11-15')).toStrictEqual([]);
    expect(possibleOn('2016-11-15')).toStrictEqual(['107', '112', '110', '111']);
    expect(codesOn('2021-06-30')).toStrictEqual(['107', '112']);
    expect(possibleOn('2021-06-30')).toStrictEqual(['110']);
    expect(possibleOn('2021-12-31')).toStrictEqual([]);
    expect(isMemberOn(poorDistricts, unit('110'), '2021-06-30')).toBeNull();
    expect(isMemberOn(poorDistricts, unit('111'), '2021-06-30')).toBe(false);
    expect(isMemberOn(poorDistricts, unit('105'), '2020-12-31')).toBe(false);
  });

  it('knows a unit that left and came back', () => {
    const returning = group([
      { unit: unit('107'), from: '2016-01-01', until: '2018-01-01' },
      { unit: unit('107'), from: '2020-01-01' },
    ]);
    const days = ['2017-12-31', '2018-01-01', '2020-01-01'];
    expect(days.map((day) => membersOn(returning, day).length)).toStrictEqual([1, 0, 1]);
  });

  it('hard case 27: with a register, leaves out districts that are gone', () => {
    const register = vietnamUnitsWithSeedProvinces();
    expect(membersOn(poorDistricts, '2025-06-30', register)).toHaveLength(2);
    expect(membersOn(poorDistricts, '2025-12-31', register)).toStrictEqual([]);
    expect(membersOn(poorDistricts, '2025-12-31')).toHaveLength(2);
  });
});

describe('sizeOn', () => {
  const communes = group(
    [],
    [
      { on: '2018', size: 89 },
      { on: '2022-01-01', size: 87 },
    ],
  );

  it('hard case 5: 89 communes in 2018 and 87 in 2022, so that the share rises without a new commune', () => {
    expect(sizeOn(communes, '2018-12-31')).toBe(89);
    expect(sizeOn(communes, '2021-12-31')).toBe(89);
    expect(sizeOn(communes, '2022-01-01')).toBe(87);
    expect(sizeOn(communes, '2022-12-31')).toBe(87);
  });

  it('is not known before the first printed size', () => {
    expect(sizeOn(communes, '2017-12-31')).toBeNull();
    expect(sizeOn(group([]), '2022-12-31')).toBeNull();
  });

  it('takes the more precise of two dates that begin together, in any order', () => {
    const year = { on: '2022', size: 88 };
    const day = { on: '2022-01-01', size: 87 };
    expect(sizeOn(group([], [day, year]), '2022-06-30')).toBe(87);
    expect(sizeOn(group([], [year, day]), '2022-06-30')).toBe(87);
  });

  it('counts members only where no size is printed and no membership is open', () => {
    expect(sizeOn(poorDistricts, '2020-12-31')).toBe(4);
    expect(sizeOn(poorDistricts, '2021-06-30')).toBeNull();
    expect(sizeOn(poorDistricts, '2024-12-31')).toBe(2);
    expect(sizeOn(poorDistricts, '2015-12-31')).toBeNull();
    expect(sizeOn(group(poorDistricts.members, [{ on: '2016', size: 6 }]), '2024-12-31')).toBe(6);
  });

  it('is 0 where every member has left', () => {
    expect(sizeOn(group([{ unit: unit('107'), from: '2016-01-01', until: '2020-01-01' }]), '2021-01-01')).toBe(0);
  });

  it('refuses a malformed day', () => {
    expect(() => sizeOn(communes, '2022')).toThrow(expect.objectContaining({ code: 'DAY_MALFORMED' }));
  });
});
