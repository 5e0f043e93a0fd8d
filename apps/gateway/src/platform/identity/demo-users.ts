import { descendantsOn, refKey, successorsOn, type UnitRegister, unitOn } from '@thidua/core';
import type { Role } from './viewer.ts';

/** A user of the development issuer: made up, for trying out. */
export interface DemoUser {
  /** What one asks for: `GET /dev/token?user=…`. */
  readonly user: string;
  /** For people, marked as made up. */
  readonly name: string;
  readonly role: Role;
  /** As in the unit claim of a token: see `viewerOfClaims`. */
  readonly unit: readonly string[];
}

/** The seeded provinces as their documents knew them, by code on a day on which all of them lived. */
const provinces = [
  { user: 'so-noi-vu-lai-chau', code: '12' },
  { user: 'so-noi-vu-bac-giang', code: '24' },
  { user: 'so-noi-vu-tra-vinh', code: '84' },
  { user: 'so-noi-vu-vinh-long', code: '86' },
  { user: 'so-noi-vu-hau-giang', code: '93' },
] as const;
const allLivedOn = '2024-12-31';

const communeUsers = ['cap-xa-lai-chau', 'cap-xa-lai-chau-2', 'cap-xa-lai-chau-3'] as const;

/**
 * A home-affairs office for each seeded province, a department and three communes of Lai Châu, and a reader. An office stands
 * for the unit that carries its province on the day: that of Bắc Giang, in 2026, for Bắc Ninh.
 */
export function demoUsers(register: UnitRegister, today: string): readonly DemoUser[] {
  const offices = provinces.map(({ user, code }): DemoUser => {
    const province = unitOn(register, code, allLivedOn);
    const lineage = successorsOn(register, province, today);
    const units = lineage.known ? lineage.units : lineage.atLeast;
    const now = units.map(({ name }) => name).join(', ');
    const name = `Sở Nội vụ ${province.name}${now === province.name ? '' : `, nay ${now}`} (dùng thử)`;
    return { user, name, role: 'HOME_AFFAIRS', unit: units.map(refKey) };
  });
  const laiChau = unitOn(register, '12', today);
  const communes = descendantsOn(register, laiChau, today).filter(({ level }) => level === 'COMMUNE');
  return [
    ...offices,
    {
      user: 'so-van-hoa-lai-chau',
      name: 'Sở Văn hóa - Thể thao và Du lịch Lai Châu (dùng thử)',
      role: 'DEPARTMENT',
      unit: ['lai-chau-2024/so-van-hoa-the-thao-du-lich'],
    },
    ...communeUsers.map((user, place): DemoUser => {
      const commune = communes[place];
      return {
        user,
        name: `${commune?.fullName ?? 'Một xã'} (dùng thử)`,
        role: 'COMMUNE',
        unit: commune === undefined ? [] : [refKey(commune)],
      };
    }),
    { user: 'nguoi-doc', name: 'Người đọc (dùng thử)', role: 'READER', unit: [] },
  ];
}
