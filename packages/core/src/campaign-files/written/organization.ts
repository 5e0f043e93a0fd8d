import * as v from 'valibot';
import type { OrganizationKind } from '../../organizations/organization.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { partialDateField } from './date-fields.ts';
import { localKeyField, referenceField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { lineField, textField } from './text-field.ts';
import { unitField } from './unit-fields.ts';

export const writtenOrganization = strictFields({
  key: localKeyField,
  name: lineField,
  kind: oneOf<OrganizationKind>()([
    'GOVERNMENT',
    'PEOPLES_COMMITTEE',
    'PEOPLES_COUNCIL',
    'PARTY',
    'FRONT',
    'MASS_ORG',
    'DEPARTMENT',
    'AGENCY',
    'BANK',
    'ENTERPRISE',
    'ARMED_FORCE',
    'MEDIA',
    'EMULATION_COUNCIL',
    'OFFICE',
  ]),
  unit: v.exactOptional(unitField),
  parent: v.exactOptional(referenceField),
  from: v.exactOptional(partialDateField),
  until: v.exactOptional(partialDateField),
  successors: listOf(referenceField),
  note: v.exactOptional(textField),
});
export type WrittenOrganization = v.InferOutput<typeof writtenOrganization>;
