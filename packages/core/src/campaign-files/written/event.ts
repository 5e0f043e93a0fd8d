import * as v from 'valibot';
import type { EventFunction } from '../../campaigns/event.ts';
import { partialDateField } from './date-fields.ts';
import { localKeyField, referenceField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { oneOf } from './one-of.ts';
import { sourcesField } from './source-field.ts';
import { strictFields } from './strict-fields.ts';
import { lineField } from './text-field.ts';

export const writtenEvent = strictFields({
  key: localKeyField,
  name: lineField,
  functions: listOf(oneOf<EventFunction>()(['REVIEW', 'ROLL_OUT', 'LAUNCH', 'AWARD', 'COMPETITION', 'EXCHANGE'])),
  on: v.exactOptional(partialDateField),
  place: v.exactOptional(lineField),
  campaigns: listOf(referenceField),
  source: sourcesField,
});
export type WrittenEvent = v.InferOutput<typeof writtenEvent>;
