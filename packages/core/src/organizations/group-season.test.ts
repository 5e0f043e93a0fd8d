import { describe, expect, it } from 'vitest';
import { membersCarriedTo } from './carried-members.ts';
import type { EmulationGroup, GroupMember, GroupRole, GroupSeason } from './emulation-group.ts';
import { membersInRole, membersOutsideTheirLife, seasonOf } from './group-season.ts';
import { vietnamUnitsWithSeedProvinces } from './units-of-seed-provinces.ts';
import { vietnamUnits } from './units-of-vietnam.ts';

const register = vietnamUnits();

function member(code: string, role: GroupRole = 'MEMBER', validFrom = '2008-08-01'): GroupMember {
  return { kind: 'unit', unit: { code, validFrom }, role };
}

function season(year: number, members: readonly GroupMember[]): GroupSeason {
  return { key: `test/cum-${year}`, year, state: 'RUNNING', members, membersKnown: true, requirements: [] };
}

const of2024 = season(2024, [
  member('10', 'HEAD'),
  member('04', 'DEPUTY'),
  ...['20', '02', '11', '12', '14'].map((code) => member(code)),
]);

const cluster: EmulationGroup = {
  key: 'test/cum',
  kind: 'CUM',
  name: 'Cụm thi đua 7 tỉnh miền núi biên giới phía Bắc',
  level: 'CENTRAL',
  seasons: [season(2023, []), of2024],
};

const namesOf = (units: readonly { readonly fullName: string }[] | null) => units?.map((unit) => unit.fullName);

describe('seasons of a cluster', () => {
  it('are found by their year, or not at all', () => {
    expect(seasonOf(cluster, 2024)).toBe(of2024);
    expect(seasonOf(cluster, 2025)).toBeNull();
  });

  it('have a head and deputies', () => {
    expect(membersInRole(of2024, 'HEAD')).toStrictEqual([member('10', 'HEAD')]);
    expect(membersInRole(of2024, 'DEPUTY')).toStrictEqual([member('04', 'DEPUTY')]);
    expect(membersInRole(of2024, 'MEMBER')).toHaveLength(5);
  });

  it('name members that live in their year', () => {
    expect(membersOutsideTheirLife(of2024, register)).toStrictEqual([]);
    const tooLate = season(2026, [member('10'), member('12'), member('15', 'HEAD', '2025-07-01')]);
    expect(membersOutsideTheirLife(tooLate, register)).toStrictEqual([member('10')]);
    const tooEarly = season(2024, [member('15', 'MEMBER', '2025-07-01')]);
    expect(membersOutsideTheirLife(tooEarly, register)).toHaveLength(1);
    const council: GroupMember = { kind: 'organization', organization: 'test/council', role: 'MEMBER' };
    expect(membersOutsideTheirLife(season(2025, [member('10'), member('02'), council]), register)).toStrictEqual([]);
  });
});

describe('membersCarriedTo', () => {
  it('hard case 26: the seven northern border provinces of 2024 after the mergers', () => {
    const { units, ended, unknown } = membersCarriedTo(of2024, register, '2025-07-01');
    expect(
      units.map(({ unit, formerly, joinedBy }) => [unit.code, unit.name, namesOf(formerly), namesOf(joinedBy)]),
    ).toStrictEqual([
      ['04', 'Cao Bằng', ['Tỉnh Cao Bằng'], []],
      ['08', 'Tuyên Quang', ['Tỉnh Hà Giang'], ['Tỉnh Tuyên Quang']],
      ['11', 'Điện Biên', ['Tỉnh Điện Biên'], []],
      ['12', 'Lai Châu', ['Tỉnh Lai Châu'], []],
      ['14', 'Sơn La', ['Tỉnh Sơn La'], []],
      ['15', 'Lào Cai', ['Tỉnh Lào Cai'], ['Tỉnh Yên Bái']],
      ['20', 'Lạng Sơn', ['Tỉnh Lạng Sơn'], []],
    ]);
    expect([ended, unknown]).toStrictEqual([[], []]);
  });

  it('hard case 26: names members that fell together', () => {
    const { units } = membersCarriedTo(
      season(2024, [member('84'), member('12'), member('86')]),
      register,
      '2026-01-01',
    );
    expect(
      units.map(({ unit, formerly, joinedBy }) => [unit.code, namesOf(formerly), namesOf(joinedBy)]),
    ).toStrictEqual([
      ['12', ['Tỉnh Lai Châu'], []],
      ['86', ['Tỉnh Trà Vinh', 'Tỉnh Vĩnh Long'], ['Tỉnh Bến Tre']],
    ]);
  });

  it('leaves the members as they are within their lives', () => {
    const { units } = membersCarriedTo(of2024, register, '2024-12-31');
    expect(units).toHaveLength(7);
    expect(units.every(({ unit, formerly }) => formerly.length === 1 && formerly[0] === unit)).toBe(true);
  });

  it('goes over two changes: Bình Phước is in the city of Đồng Nai', () => {
    const { units } = membersCarriedTo(season(2024, [member('70')]), register, '2026-04-30');
    expect(units.map(({ unit, joinedBy }) => [unit.fullName, namesOf(joinedBy)])).toStrictEqual([
      ['Thành phố Đồng Nai', ['Tỉnh Đồng Nai']],
    ]);
  });

  it('tells members that ended without a successor from those whose successors are not encoded', () => {
    const deep = vietnamUnitsWithSeedProvinces();
    const members = [member('863', 'MEMBER', '2022-01-01'), member('29623', 'MEMBER', '2022-01-01')];
    const { units, ended, unknown } = membersCarriedTo(season(2024, members), deep, '2025-07-01');
    expect(units).toStrictEqual([]);
    expect(namesOf(ended)).toStrictEqual(['Huyện Bình Tân']);
    expect(namesOf(unknown)).toStrictEqual(['Xã Mỹ An']);
  });

  it('does not know who joined where predecessors are not all encoded', () => {
    const deep = vietnamUnitsWithSeedProvinces();
    const { units } = membersCarriedTo(season(2024, [member('29770', 'MEMBER', '2022-01-01')]), deep, '2025-07-01');
    expect(units.map(({ unit, joinedBy }) => [unit.code, joinedBy])).toStrictEqual([
      ['29770', null],
      ['29771', null],
    ]);
  });
});
