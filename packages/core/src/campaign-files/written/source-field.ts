import * as v from 'valibot';
import { strictFields } from '../../shapes/strict-fields.ts';
import { referenceField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { lineField, textField } from './text-field.ts';

/** Where words or figures come from. */
export const sourceField = strictFields({
  document: referenceField,
  clause: v.exactOptional(lineField),
  words: v.exactOptional(textField),
});
export type WrittenSource = v.InferOutput<typeof sourceField>;

/** Sources of an entity, beside the statements that it carries. */
export const sourcesField = listOf(sourceField);
