import * as v from 'valibot';
import type { ModalityClass, TargetLevel, TargetState } from '../../indicators/target.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { partialDateField, periodField } from './date-fields.ts';
import { flagField } from './flag-field.ts';
import { entityReferenceField, localKeyField, referenceField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { predicateField } from './predicate.ts';
import { sourcesField } from './source-field.ts';
import { lineField, textField } from './text-field.ts';
import { scopeField } from './unit-fields.ts';

const modalityField = strictFields({
  printed: v.exactOptional(lineField),
  class: oneOf<ModalityClass>()(['ASPIRE', 'REQUIRE', 'ENSURE', 'NONE']),
});

export const writtenTarget = strictFields({
  key: localKeyField,
  name: lineField,
  indicator: v.exactOptional(referenceField),
  scope: scopeField,
  period: periodField,
  predicate: predicateField,
  modality: v.optional(modalityField, { class: 'NONE' }),
  level: v.optional(
    oneOf<TargetLevel>()([
      'CENTRAL_ASSIGNED',
      'COUNCIL_RESOLUTION',
      'PARTY_RESOLUTION',
      'PLAN',
      'CAMPAIGN',
      'UNSTATED',
    ]),
    'UNSTATED',
  ),
  state: v.optional(oneOf<TargetState>()(['PROPOSED', 'ASSIGNED', 'ADJUSTED']), 'ASSIGNED'),
  overrides: v.exactOptional(referenceField),
  partOf: v.exactOptional(referenceField),
  listOpen: flagField,
  adjusts: v.exactOptional(strictFields({ target: referenceField, on: partialDateField, decidedBy: referenceField })),
  derived: v.exactOptional(textField),
  body: v.exactOptional(lineField),
  promisedBy: listOf(entityReferenceField),
  source: sourcesField,
});
export type WrittenTarget = v.InferOutput<typeof writtenTarget>;
