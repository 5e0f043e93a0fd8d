import type { AdminUnit, UnitChange } from './admin-unit.ts';
import { listedUnitsOfSeedProvinces } from './listed-units-of-seed-provinces.ts';
import { refOf } from './unit-ref.ts';
import { type UnitRegister, unitRegister } from './unit-register.ts';
import { unitFromRow } from './unit-row.ts';
import { unitChangesOfVietnam, unitsOfVietnam } from './units-of-vietnam.ts';

const districtsAbolished = '2025-07-01';

/**
 * The districts and communes of Lai Châu (12), Bắc Giang (24), Trà Vinh (84), Vĩnh Long (86) and Hậu Giang (93) from
 * 2022-01-01, the first day that their list vouches for, and the communes of Lai Châu, Bắc Ninh (24), Vĩnh Long (86)
 * and Cần Thơ (92) from 2025-07-01. Made anew at each call.
 */
export function unitsOfSeedProvinces(): readonly AdminUnit[] {
  return listedUnitsOfSeedProvinces.flatMap(({ life, rows }) => rows.map((row) => unitFromRow(row, life)));
}

/**
 * What is encoded of their changes: the end of the district level on 2025-07-01, without successors, and two communes
 * that were divided on that day. Which new communes the others became is not encoded: `successorsOf` says so.
 */
export function unitChangesOfSeedProvinces(): readonly UnitChange[] {
  const districts = unitsOfSeedProvinces().filter(
    (unit) => unit.level === 'DISTRICT' && unit.validUntil === districtsAbolished,
  );
  return [
    {
      kind: 'ABOLISH',
      on: districtsAbolished,
      from: districts.map(refOf),
      to: [],
      basis: 'Nghị quyết 203/2025/QH15 [memory]',
    },
    ...dividedCommunes(),
  ];
}

/**
 * The register of the country, its provinces, and the seed provinces down to the commune. Costs some 50 kB of data that
 * `vietnamUnits` does without.
 */
export function vietnamUnitsWithSeedProvinces(): UnitRegister {
  return unitRegister(
    [...unitsOfVietnam, ...unitsOfSeedProvinces()],
    [...unitChangesOfVietnam, ...unitChangesOfSeedProvinces()],
  );
}

/**
 * Phường Cái Vồn and phường Thành Phước of the old thị xã Bình Minh, each partly in the new phường Cái Vồn (29770) and
 * partly in the new phường Bình Minh (29771). Counts of divided communes that match short names hold more for Vĩnh
 * Long, among them 29623: that is xã Mỹ An of Mang Thít, which went whole into Nhơn Phú, mixed up with xã Mỹ An of
 * Thạnh Phú in old Bến Tre, which went into 29182.
 */
function dividedCommunes(): readonly UnitChange[] {
  return ['29770', '29771'].map((code) => ({
    kind: 'SPLIT',
    on: '2025-07-01',
    from: [{ code, validFrom: '2022-01-01' }],
    to: [
      { code: '29770', validFrom: '2025-07-01' },
      { code: '29771', validFrom: '2025-07-01' },
    ],
    basis: 'Nghị quyết 1687/NQ-UBTVQH15 [secondary]',
    source:
      'map of the mergers at sapnhap.bando.com.vn, 2025-07-17, as kept by github.com/tranngocminhhieu/vietnamadminunits',
    predecessorsComplete: false,
  }));
}
