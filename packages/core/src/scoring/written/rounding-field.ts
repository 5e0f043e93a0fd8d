import * as v from 'valibot';
import type { RoundingMode } from '../../numbers/rounding.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import type { RoundingRule } from '../rounding-rule.ts';
import { decimalField } from './decimal-field.ts';

export const roundingModeField = oneOf<RoundingMode>()(['half-up', 'half-even', 'up', 'down', 'ceiling', 'floor']);

/** A rounding rule as it is written. */
export const roundingField: v.GenericSchema<unknown, RoundingRule> = strictFields({
  to: decimalField,
  mode: roundingModeField,
});

export const maybeRounding = v.exactOptional(roundingField);
