import * as v from 'valibot';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { dueField, periodField } from './date-fields.ts';
import { decimalField } from './decimal-field.ts';
import { flagField } from './flag-field.ts';
import { localKeyField, referenceField } from './key-fields.ts';
import { filledListOf, listOf } from './list-of.ts';
import { countField, ordinalField } from './number-fields.ts';
import { lineField, textField } from './text-field.ts';
import { unitField } from './unit-fields.ts';

const milestoneField = strictFields({ project: referenceField, milestone: localKeyField });

/** What a target demands; the nineteen kinds of `indicators/predicate.ts`, one entry each. */
export const predicateField = v.variant('kind', [
  strictFields({ kind: v.literal('atLeast'), value: decimalField }),
  strictFields({ kind: v.literal('about'), value: decimalField, tolerance: v.exactOptional(decimalField) }),
  strictFields({ kind: v.literal('growth'), rate: decimalField, base: periodField }),
  strictFields({
    kind: v.literal('change'),
    by: decimalField,
    measure: oneOf<'PERCENTAGE_POINT' | 'PER_MILLE_POINT' | 'ABSOLUTE'>()([
      'PERCENTAGE_POINT',
      'PER_MILLE_POINT',
      'ABSOLUTE',
    ]),
    direction: oneOf<'UP' | 'DOWN'>()(['UP', 'DOWN']),
    base: v.exactOptional(periodField),
  }),
  strictFields({ kind: v.literal('countOf'), m: countField, n: countField, group: referenceField }),
  strictFields({ kind: v.literal('namedUnits'), units: listOf(unitField), status: lineField, due: dueField }),
  strictFields({ kind: v.literal('total'), value: decimalField }),
  strictFields({
    kind: v.literal('rankImprovement'),
    base: lineField,
    by: v.exactOptional(ordinalField),
    intoTop: v.exactOptional(ordinalField),
  }),
  strictFields({
    kind: v.literal('betterThanBaseline'),
    base: lineField,
    defaultReading: oneOf<'SCORE' | 'RANK'>()(['SCORE', 'RANK']),
  }),
  strictFields({ kind: v.literal('improvement'), base: v.exactOptional(periodField) }),
  strictFields({ kind: v.literal('attention') }),
  strictFields({
    kind: v.literal('meetOrExceedRef'),
    reference: v.exactOptional(referenceField),
    referenceName: lineField,
    cumulative: flagField,
  }),
  strictFields({
    kind: v.literal('allOf'),
    members: listOf(referenceField),
    expected: v.exactOptional(countField),
    setName: lineField,
  }),
  strictFields({
    kind: v.literal('milestone'),
    milestones: listOf(milestoneField),
    dateBinds: v.exactOptional(filledListOf(oneOf<'HANDOVER' | 'START'>()(['HANDOVER', 'START']))),
    stages: v.exactOptional(oneOf<'EACH' | 'ANY'>()(['EACH', 'ANY'])),
  }),
  strictFields({
    kind: v.literal('status'),
    status: lineField,
    due: dueField,
    defaultReading: oneOf<'STANDARD_YEAR' | 'DECISION_DAY'>()(['STANDARD_YEAR', 'DECISION_DAY']),
  }),
  strictFields({
    kind: v.literal('relativePosition'),
    peers: lineField,
    top: v.exactOptional(ordinalField),
    due: v.exactOptional(dueField),
  }),
  strictFields({ kind: v.literal('earlierThanPlan'), milestones: listOf(milestoneField) }),
  strictFields({ kind: v.literal('gate'), condition: textField, voids: listOf(referenceField) }),
  strictFields({ kind: v.literal('qualitative'), text: textField }),
]);
export type WrittenPredicate = v.InferOutput<typeof predicateField>;
