import * as v from 'valibot';
import { countField } from '../../shapes/number-fields.ts';
import { mapOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { listByYear, mapByYear, mapOrList } from '../../shapes/year-register.ts';

const entries = {
  total: countField,
  completed: v.exactOptional(countField),
  holders: v.exactOptional(mapOf(countField)),
  disciplined: v.exactOptional(
    strictFields({
      reprimand: v.exactOptional(countField),
      warning: v.exactOptional(countField),
      heavier: v.exactOptional(countField),
    }),
  ),
};

/** By year as a map. */
export const membersMap = mapByYear(strictFields(entries));

/** By year as a list: `[{ year: 2025, total: 20, … }]`. */
export const membersList = listByYear(entries);

export const writtenMembers = mapOrList(membersMap, membersList);
