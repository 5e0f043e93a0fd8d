import * as v from 'valibot';
import { strictFields } from '../../shapes/strict-fields.ts';
import { partialDateField } from './date-fields.ts';
import { localKeyField, referenceField } from './key-fields.ts';
import { sourcesField } from './source-field.ts';
import { lineField } from './text-field.ts';

export const writtenPresentation = strictFields({
  key: localKeyField,
  award: lineField,
  to: lineField,
  presenter: lineField,
  delegatedFrom: v.exactOptional(lineField),
  event: v.exactOptional(referenceField),
  on: v.exactOptional(partialDateField),
  source: sourcesField,
});
export type WrittenPresentation = v.InferOutput<typeof writtenPresentation>;
