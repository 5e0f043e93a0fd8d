import * as v from 'valibot';
import { strictFields } from '../../shapes/strict-fields.ts';
import { partialDateField } from './date-fields.ts';
import { localKeyField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { countField } from './number-fields.ts';
import { sourceField } from './source-field.ts';
import { lineField, textField } from './text-field.ts';
import { unitField } from './unit-fields.ts';

export const writtenUnitGroup = strictFields({
  key: localKeyField,
  name: lineField,
  within: unitField,
  criterion: v.exactOptional(textField),
  members: listOf(
    strictFields({
      unit: unitField,
      from: partialDateField,
      until: v.exactOptional(partialDateField),
      note: v.exactOptional(textField),
    }),
  ),
  sizes: listOf(strictFields({ on: partialDateField, size: countField, source: v.exactOptional(sourceField) })),
});
export type WrittenUnitGroup = v.InferOutput<typeof writtenUnitGroup>;
