import { createHash } from 'node:crypto';
import { type AdminUnit, type UnitRegister, unitOn, vietnamUnitsWithSeedProvinces } from '@thidua/core';
import { unitColumn } from '../../rows/unit-column.ts';
import { fromAdminUnit, fromUnitChange } from '../units/unit.record.ts';
import type { IncomingEntities } from './storage/store-entities.ts';

/** The units that files are read against, and the same as rows. Made once, used for every file. */
export interface PreparedUnits {
  readonly register: UnitRegister;
  readonly incoming: { readonly adminUnit: IncomingEntities; readonly unitChange: IncomingEntities };
  /** SHA-256 of the rows: tells whether the database has these very units already. */
  readonly digest: string;
}

/** The units that `@thidua/core` knows. */
export function prepareUnits(register: UnitRegister = vietnamUnitsWithSeedProvinces()): PreparedUnits {
  const changes = register.changes.map(fromUnitChange);
  const incoming = {
    adminUnit: {
      table: 'admin_unit',
      growsOnly: false,
      rows: register.units.map((unit) => fromAdminUnit(unit, parentColumn(register, unit))),
      lists: [],
    },
    unitChange: {
      table: 'unit_change',
      growsOnly: false,
      rows: changes.map(({ from: _from, to: _to, ...row }) => row),
      lists: [
        {
          field: 'from',
          of: { table: 'unit_change_from', ownerField: 'changeId' },
          rows: changes.flatMap(({ from }) => from),
        },
        { field: 'to', of: { table: 'unit_change_to', ownerField: 'changeId' }, rows: changes.flatMap(({ to }) => to) },
      ],
    },
  };
  return { register, incoming, digest: createHash('sha256').update(JSON.stringify(incoming)).digest('hex') };
}

function parentColumn(register: UnitRegister, unit: AdminUnit): string | null {
  return unit.parentCode === undefined ? null : unitColumn(unitOn(register, unit.parentCode, unit.validFrom));
}
