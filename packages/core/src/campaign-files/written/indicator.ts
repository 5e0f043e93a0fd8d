import * as v from 'valibot';
import type { Accumulation, Direction, IndicatorEdition, Periodicity, ValueType } from '../../indicators/indicator.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { partialDateField } from './date-fields.ts';
import { localKeyField, referenceField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { countField } from './number-fields.ts';
import { bilingualField, lineField, textField } from './text-field.ts';

export const writtenIndicator = strictFields({
  key: localKeyField,
  code: v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,63}$/, 'INDICATOR_CODE_MALFORMED')),
  name: bilingualField,
  unitOfMeasure: lineField,
  valueType: oneOf<ValueType>()(['NUMBER', 'RATE', 'COUNT_OF', 'RANK', 'STATUS', 'DATE']),
  direction: oneOf<Direction>()(['UP', 'DOWN', 'TO_BAND', 'NONE']),
  periodicity: oneOf<Periodicity>()(['MONTH', 'QUARTER', 'HALF', 'YEAR', 'TERM', 'EDITION']),
  accumulation: oneOf<Accumulation>()(['POINT', 'CUMULATIVE', 'GROWTH']),
  denominator: v.exactOptional(referenceField),
  statisticalOwner: v.exactOptional(lineField),
  releaseLag: v.exactOptional(strictFields({ months: countField })),
  decimals: v.exactOptional(countField),
  componentOf: v.exactOptional(referenceField),
  partOf: v.exactOptional(referenceField),
  editions: listOf(
    strictFields({
      edition: lineField,
      methodVersion: lineField,
      publishedOn: v.exactOptional(partialDateField),
      state: v.optional(oneOf<IndicatorEdition['state']>()(['PUBLISHED', 'NOT_HELD', 'REPLACED']), 'PUBLISHED'),
      note: v.exactOptional(textField),
    }),
  ),
  replacedBy: v.exactOptional(strictFields({ indicator: referenceField, fromEdition: lineField })),
});
export type WrittenIndicator = v.InferOutput<typeof writtenIndicator>;
