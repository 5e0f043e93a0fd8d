import * as v from 'valibot';
import type { EventFunction } from '../../campaigns/event.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { partialDateField } from './date-fields.ts';
import { localKeyField, referenceField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { sourcesField } from './source-field.ts';
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
