import * as v from 'valibot';
import { oneOf } from '../../shapes/one-of.ts';
import { listOf, mapOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import type { IndexEdition, IndexValue } from '../indices/index-edition.ts';
import type { MissingKind } from '../indices/index-method.ts';
import { TABLE_NODE_LIMIT } from '../table/flat-node.ts';
import { decimalField, nameField } from './decimal-field.ts';
import { SCORE_UNIT_LIMIT } from './scoring-limits.ts';

const valueField: v.GenericSchema<unknown, IndexValue> = v.variant('kind', [
  strictFields({ kind: v.literal('value'), value: decimalField }),
  strictFields({ kind: oneOf<MissingKind>()(['withheld', 'notApplicable', 'notSurveyed']) }),
  strictFields({ kind: v.literal('censored'), lowest: decimalField, highest: decimalField }),
]);

const maybeDecimal = v.exactOptional(decimalField);

const publishedField = strictFields({
  score: maybeDecimal,
  percent: maybeDecimal,
  parts: v.exactOptional(mapOf(decimalField, TABLE_NODE_LIMIT)),
  rank: v.exactOptional(v.union([decimalField, strictFields({ from: decimalField, until: decimalField })])),
});

/** One edition of an index as it is written; the shape of its JSON Schema. */
export const indexEditionField: v.GenericSchema<unknown, IndexEdition> = strictFields({
  edition: nameField,
  units: listOf(
    strictFields({
      unit: nameField,
      values: mapOf(valueField, TABLE_NODE_LIMIT),
      published: v.exactOptional(publishedField),
    }),
    SCORE_UNIT_LIMIT,
  ),
});
