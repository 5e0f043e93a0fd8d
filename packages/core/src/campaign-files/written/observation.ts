import * as v from 'valibot';
import type { Observation } from '../../indicators/observation.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { dayField, partialDateField, periodField } from './date-fields.ts';
import { decimalField } from './decimal-field.ts';
import { localKeyField, referenceField } from './key-fields.ts';
import { filledListOf } from './list-of.ts';
import { countField, ordinalField } from './number-fields.ts';
import { observationStatusField } from './project.ts';
import { sourcesField } from './source-field.ts';
import { lineField, textField } from './text-field.ts';
import { scopeField } from './unit-fields.ts';

const boundField = strictFields({ value: decimalField, strict: v.boolean() });

/** What was observed; the kinds of `indicators/quantity.ts`, one entry each. */
export const quantityField = v.variant('kind', [
  strictFields({
    kind: v.literal('exact'),
    value: decimalField,
    numerator: v.exactOptional(decimalField),
    denominator: v.exactOptional(decimalField),
  }),
  strictFields({ kind: v.literal('bounded'), min: v.exactOptional(boundField), max: v.exactOptional(boundField) }),
  strictFields({ kind: v.literal('change'), by: decimalField, base: periodField }),
  strictFields({
    kind: v.literal('standing'),
    score: v.exactOptional(decimalField),
    rank: v.exactOptional(strictFields({ from: ordinalField, to: ordinalField, of: v.exactOptional(ordinalField) })),
  }),
  strictFields({
    kind: v.literal('count'),
    m: countField,
    n: v.exactOptional(countField),
    exceeded: v.exactOptional(countField),
  }),
  strictFields({
    kind: v.literal('status'),
    reached: v.boolean(),
    forPeriod: v.exactOptional(periodField),
    decidedOn: v.exactOptional(partialDateField),
  }),
  strictFields({ kind: v.literal('withheld') }),
  strictFields({ kind: v.literal('notSurveyed') }),
]);

export const writtenObservation = strictFields({
  key: localKeyField,
  indicator: referenceField,
  scope: scopeField,
  period: periodField,
  quantity: quantityField,
  status: observationStatusField,
  voice: v.optional(oneOf<Observation['voice']>()(['DECLARED', 'VERIFIED', 'PUBLISHED']), 'PUBLISHED'),
  knownOn: dayField,
  knownOnAssumed: v.exactOptional(textField),
  sharesOf: v.exactOptional(
    filledListOf(strictFields({ of: lineField, percent: decimalField, target: v.exactOptional(referenceField) })),
  ),
  derived: v.exactOptional(textField),
  supersedes: v.exactOptional(referenceField),
  source: sourcesField,
  note: v.exactOptional(textField),
});
export type WrittenObservation = v.InferOutput<typeof writtenObservation>;
