import type * as v from 'valibot';
import type { ProvincialTitle } from '../../campaigns/provincial-title.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { partialDateField } from './date-fields.ts';
import { localKeyField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { countField } from './number-fields.ts';
import { sourceField, sourcesField } from './source-field.ts';
import { lineField } from './text-field.ts';
import { unitField } from './unit-fields.ts';

export const writtenProvincialTitle = strictFields({
  key: localKeyField,
  name: lineField,
  unit: unitField,
  subjects: oneOf<ProvincialTitle['subjects']>()(['CITIZEN', 'ENTERPRISE', 'ENTREPRENEUR', 'OTHER']),
  conferred: listOf(strictFields({ on: partialDateField, count: countField, source: sourceField })),
  source: sourcesField,
});
export type WrittenProvincialTitle = v.InferOutput<typeof writtenProvincialTitle>;
