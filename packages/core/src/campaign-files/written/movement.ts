import * as v from 'valibot';
import type { Movement } from '../../campaigns/movement.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { partialDateField } from './date-fields.ts';
import { localKeyField, referenceField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { sourcesField } from './source-field.ts';
import { lineField, textField } from './text-field.ts';

export const writtenMovement = strictFields({
  key: localKeyField,
  name: lineField,
  launchers: listOf(lineField),
  from: v.exactOptional(partialDateField),
  until: v.exactOptional(partialDateField),
  scope: oneOf<Movement['scope']>()(['NATIONAL', 'SECTOR', 'LOCAL']),
  canonicalOf: v.exactOptional(referenceField),
  source: sourcesField,
  note: v.exactOptional(textField),
});
export type WrittenMovement = v.InferOutput<typeof writtenMovement>;
