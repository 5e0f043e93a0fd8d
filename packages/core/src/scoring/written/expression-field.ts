import * as v from 'valibot';
import { countField } from '../../shapes/number-fields.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { filledListOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import type { Comparator, Expression } from '../formula/expression.ts';
import { decimalField, nameField } from './decimal-field.ts';
import { roundingModeField } from './rounding-field.ts';

/** A formula as it is written: its tree. `parseFormula` makes one from a text. */
export const expressionField: v.GenericSchema<unknown, Expression> = v.lazy(() => anyExpression);

const at = v.exactOptional(countField);
const pair = { left: expressionField, right: expressionField, at };

const anyExpression = v.variant('kind', [
  strictFields({ kind: v.literal('number'), value: decimalField, at }),
  strictFields({ kind: v.literal('name'), name: nameField, at }),
  strictFields({ kind: v.literal('points'), node: nameField, at }),
  strictFields({ kind: v.literal('negative'), of: expressionField, at }),
  strictFields({ kind: v.literal('add'), ...pair }),
  strictFields({ kind: v.literal('subtract'), ...pair }),
  strictFields({ kind: v.literal('multiply'), ...pair }),
  strictFields({ kind: v.literal('divide'), ...pair }),
  strictFields({ kind: v.literal('min'), of: filledListOf(expressionField), at }),
  strictFields({ kind: v.literal('max'), of: filledListOf(expressionField), at }),
  strictFields({
    kind: v.literal('if'),
    condition: strictFields({
      comparator: oneOf<Comparator>()(['<', '<=', '=', '!=', '>=', '>']),
      left: expressionField,
      right: expressionField,
    }),
    holds: expressionField,
    otherwise: expressionField,
    at,
  }),
  strictFields({ kind: v.literal('round'), of: expressionField, to: decimalField, mode: roundingModeField, at }),
]);
