import type { AdminUnit, UnitChange } from './admin-unit.ts';
import { provincesBefore2025 } from './provinces-before-2025.ts';
import { provincesSince2025 } from './provinces-since-2025.ts';
import { type UnitRegister, unitRegister } from './unit-register.ts';
import { type ListedLife, unitFromRow } from './unit-row.ts';

const firstListed = '2008-08-01';
const merged = '2025-07-01';
const hueUpgraded = '2025-01-01';
const dongNaiUpgraded = '2026-04-30';

const oldListBasis = 'Quyết định 124/2004/QĐ-TTg [memory]';
const newListBasis = 'Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg';
const hueBasis = 'Nghị quyết 175/2024/QH15 [memory]';
const dongNaiBasis = 'Nghị quyết 30/2026/QH16';

const oldListLife = {
  validFrom: firstListed,
  legalBasis: oldListBasis,
  source: 'list of 63 of vietnamese-provinces-database; its first day is from memory',
};

const country: AdminUnit = {
  code: 'VN',
  validFrom: '1976-07-02',
  validUntil: null,
  name: 'Việt Nam',
  fullName: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  level: 'CENTRAL',
  type: 'quoc-gia',
  source: 'first day from memory',
};

/**
 * The country (`VN`) and its provinces and cities under central rule in both eras. A unit that 2025-07-01 did not
 * change keeps one life across it; one that kept its code but grew, or took over the code of another, begins a new one.
 */
export const unitsOfVietnam: readonly AdminUnit[] = /* @__PURE__ */ buildUnits();

/** 63 became 34 on 2025-07-01; Huế (2025-01-01) and Đồng Nai (2026-04-30) became cities under central rule. */
export const unitChangesOfVietnam: readonly UnitChange[] = /* @__PURE__ */ buildChanges();

/** The register of the country and its provinces; for districts and communes see `vietnamUnitsWithSeedProvinces`. */
export function vietnamUnits(): UnitRegister {
  return unitRegister(unitsOfVietnam, unitChangesOfVietnam);
}

function buildUnits(): readonly AdminUnit[] {
  const unchanged = new Set(provincesSince2025.filter(([, , , from]) => from.length === 1).map(([code]) => code));
  const old = provincesBefore2025.map((row) => {
    const [code] = row;
    if (code === '46') return unitFromRow([...row, 'VN'], { ...oldListLife, validUntil: hueUpgraded });
    if (!unchanged.has(code)) return unitFromRow([...row, 'VN'], { ...oldListLife, validUntil: merged });
    const legalBasis = `${oldListBasis}; since ${merged} Quyết định 19/2025/QĐ-TTg`;
    return unitFromRow([...row, 'VN'], { ...oldListLife, validUntil: null, legalBasis });
  });
  const grown = provincesSince2025
    .filter(([code]) => !unchanged.has(code))
    .map(([code, type, name]) => unitFromRow([code, type, name, 'VN'], lifeSinceMerger(code)));
  return [
    country,
    ...old,
    ...grown,
    unitFromRow(['46', 'thanh-pho', 'Huế', 'VN'], { validFrom: hueUpgraded, validUntil: null, legalBasis: hueBasis }),
    unitFromRow(['75', 'thanh-pho', 'Đồng Nai', 'VN'], {
      validFrom: dongNaiUpgraded,
      validUntil: null,
      legalBasis: dongNaiBasis,
    }),
  ];
}

function lifeSinceMerger(code: string): ListedLife {
  return { validFrom: merged, validUntil: code === '75' ? dongNaiUpgraded : null, legalBasis: newListBasis };
}

function buildChanges(): readonly UnitChange[] {
  const mergers = provincesSince2025
    .filter(([, , , from]) => from.length > 1)
    .map(
      ([code, , , from]): UnitChange => ({
        kind: 'MERGE',
        on: merged,
        from: from.map((former) => ({ code: former, validFrom: firstListed })),
        to: [{ code, validFrom: merged }],
        basis: newListBasis,
      }),
    );
  return [
    upgrade('46', firstListed, hueUpgraded, hueBasis),
    ...mergers,
    upgrade('75', merged, dongNaiUpgraded, dongNaiBasis),
  ];
}

function upgrade(code: string, validFrom: string, on: string, basis: string): UnitChange {
  return { kind: 'UPGRADE', on, from: [{ code, validFrom }], to: [{ code, validFrom: on }], basis };
}
