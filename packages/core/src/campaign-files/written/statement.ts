import * as v from 'valibot';
import { strictFields } from '../../shapes/strict-fields.ts';
import { entityReferenceField, localKeyField, referenceField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { lineField, textField } from './text-field.ts';

export const writtenStatement = strictFields({
  key: v.exactOptional(localKeyField),
  row: v.pipe(v.string(), v.maxLength(20), v.regex(/^[0-9A-Za-z]+(\.[0-9A-Za-z]+)*$/, 'ROW_MALFORMED')),
  document: referenceField,
  clause: v.exactOptional(lineField),
  words: listOf(textField),
  summary: strictFields({ vi: textField, en: textField }),
  carriedBy: listOf(entityReferenceField),
});
export type WrittenStatement = v.InferOutput<typeof writtenStatement>;
