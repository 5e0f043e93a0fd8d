import type { PlainDay } from '../../calendar/plain-day.ts';
import { isThiduaError } from '../../errors/thidua-error.ts';
import type { Scope } from '../../indicators/scope.ts';
import type { UnitRef } from '../../organizations/admin-unit.ts';
import { unitOn } from '../../organizations/unit-on.ts';
import type { WrittenScope, WrittenUnit } from '../written/unit-fields.ts';
import { readReference } from './read-reference.ts';
import type { Reader } from './reader.ts';

/**
 * The unit that a code named on its day. Where no unit bore the code then, the register's own error becomes an issue
 * and the reference stays unresolved: the book is not used.
 */
export function readUnit(reader: Reader, written: WrittenUnit, path: string): UnitRef {
  const code = typeof written === 'string' ? written : written.code;
  const on = typeof written === 'string' ? reader.codesOn : written.on;
  if (on === null) {
    reader.report('FIELD_MISSING', path, { field: 'codesOn' });
    return { code, validFrom: '' };
  }
  return resolved(reader, code, on, path);
}

/** A unit by code and day, or a group of units. */
export function readScope(reader: Reader, written: WrittenScope, path: string): Scope {
  if (written.unit !== undefined) return { kind: 'unit', unit: readUnit(reader, written.unit, `${path}.unit`) };
  return { kind: 'group', group: readReference(reader, 'unitGroup', written.group ?? '', `${path}.group`) };
}

function resolved(reader: Reader, code: string, on: PlainDay, path: string): UnitRef {
  try {
    const { validFrom } = unitOn(reader.register, code, on);
    return { code, validFrom };
  } catch (error) {
    if (isThiduaError(error, 'UNIT_UNKNOWN')) reader.report('UNIT_UNKNOWN', path, error.data);
    else if (isThiduaError(error, 'UNIT_NOT_YET')) reader.report('UNIT_NOT_YET', path, error.data);
    else if (isThiduaError(error, 'UNIT_ENDED')) reader.report('UNIT_ENDED', path, error.data);
    else throw error;
    return { code, validFrom: '' };
  }
}
