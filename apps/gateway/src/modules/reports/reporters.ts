import {
  bindsOrganizationsOnly,
  childrenOn,
  intervalOfPeriod,
  type Key,
  type PeriodCode,
  type Reporter,
  refOf,
  successorsOn,
  type UnitRef,
  unitOf,
} from '@thidua/core';
import { isOwnUnit } from '../../platform/identity/own-unit.ts';
import type { Viewer } from '../../platform/identity/viewer.ts';
import { register } from '../units/unit-register.ts';
import type { DutyToReport } from './duty-to-report.ts';

/** The units of today that carry on the unit of a campaign or plan. */
export function unitsOfDuty(unit: UnitRef, today: string): readonly UnitRef[] {
  const lineage = successorsOn(register, unit, today);
  return (lineage.known ? lineage.units : lineage.atLeast).map(refOf);
}

/**
 * Who reports where nobody is named: the organizations that the duty binds, and, unless it binds these alone, the units
 * directly below its unit, or, where that one is above the viewer's, directly below the viewer's.
 */
export function usualReporters(
  { duty, organizationNames }: Pick<DutyToReport, 'duty' | 'organizationNames'>,
  dutyUnits: readonly UnitRef[],
  viewer: Viewer,
  today: string,
): readonly Reporter[] {
  const organizations = duty.obligorOrganizations.map(
    (organization) => ({ kind: 'organization', organization }) as const,
  );
  if (bindsOrganizationsOnly(duty, (key) => organizationNames.get(key) ?? '')) return organizations;
  const inside = viewer.units.filter((unit) => isOwnUnit(register, dutyUnits, unit, today));
  const isAbove = dutyUnits.every((unit) => !isOwnUnit(register, viewer.units, unit, today));
  const from = isAbove && inside.length > 0 ? inside : dutyUnits;
  return [
    ...from
      .flatMap((unit) => childrenOn(register, unit, today))
      .map((unit) => ({ kind: 'unit', unit: refOf(unit) }) as const),
    ...organizations,
  ];
}

/** Whether a unit lies within the reach of a duty, and lived in the period. */
export function mayOwe(unit: UnitRef, dutyUnits: readonly UnitRef[], period: PeriodCode, today: string): boolean {
  const life = unitOf(register, unit);
  const { from, until } = intervalOfPeriod(period);
  const lived = (until === null || life.validFrom < until) && (life.validUntil === null || from < life.validUntil);
  return lived && isOwnUnit(register, dutyUnits, unit, today);
}

/** The last part of the key of a report: who reports. */
function slugOf(by: Reporter): string {
  return by.kind === 'unit' ? `${by.unit.code.toLowerCase()}-${by.unit.validFrom}` : by.organization.replace('/', '..');
}

/** Key of the report of one reporter for one period, and for one thing where the duty is done for each of several. */
export function reportKey(duty: Key, by: Reporter, period: PeriodCode, about: { readonly key: Key } | null): Key {
  const parts = [duty, period.toLowerCase(), slugOf(by), ...(about === null ? [] : [about.key.replaceAll('/', '..')])];
  return parts.join('.');
}
