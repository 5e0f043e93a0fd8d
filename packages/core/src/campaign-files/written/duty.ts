import * as v from 'valibot';
import type { DutyFrequency, DutyKind } from '../../reporting/duty.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { dueField, partialDateField, periodField } from './date-fields.ts';
import { entityReferenceField, localKeyField, referenceField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { countField } from './number-fields.ts';
import { sourceField, sourcesField } from './source-field.ts';
import { lineField } from './text-field.ts';

export const writtenDuty = strictFields({
  key: localKeyField,
  kind: oneOf<DutyKind>()(['report', 'review', 'inspect', 'publicise', 'cascade', 'confer', 'scoreTable']),
  name: lineField,
  of: entityReferenceField,
  obligors: listOf(lineField),
  obligorOrganizations: listOf(referenceField),
  to: v.exactOptional(lineField),
  via: v.exactOptional(referenceField),
  guidanceBy: v.exactOptional(referenceField),
  with: listOf(referenceField),
  frequency: oneOf<DutyFrequency>()([
    'MONTH',
    'QUARTER',
    'HALF',
    'YEAR',
    'MID_TERM',
    'END_TERM',
    'ONCE',
    'AD_HOC',
    'AS_PRESCRIBED',
  ]),
  during: v.exactOptional(periodField),
  due: v.exactOptional(dueField),
  dueDaysAfterPeriod: v.exactOptional(countField),
  about: listOf(entityReferenceField),
  fulfilments: listOf(
    strictFields({
      on: partialDateField,
      period: v.exactOptional(periodField),
      about: v.exactOptional(entityReferenceField),
      source: sourceField,
    }),
  ),
  source: sourcesField,
});
export type WrittenDuty = v.InferOutput<typeof writtenDuty>;
