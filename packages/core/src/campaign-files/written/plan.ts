import * as v from 'valibot';
import type { Plan } from '../../campaigns/plan.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { nestedEntries } from './campaign.ts';
import { partialDateField, periodField } from './date-fields.ts';
import { flagField } from './flag-field.ts';
import { localKeyField, referenceField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { sourcesField } from './source-field.ts';
import { lineField, textField } from './text-field.ts';
import { unitField } from './unit-fields.ts';

export const writtenPlan = strictFields({
  key: localKeyField,
  kind: v.optional(oneOf<Plan['kind']>()(['PLAN', 'PROGRAMME']), 'PLAN'),
  name: lineField,
  document: v.exactOptional(referenceField),
  unit: v.exactOptional(unitField),
  term: v.exactOptional(periodField),
  openEnd: flagField,
  horizons: listOf(partialDateField),
  motto: v.exactOptional(textField),
  cascadeRequired: flagField,
  ...nestedEntries,
  source: sourcesField,
});
export type WrittenPlan = v.InferOutput<typeof writtenPlan>;
