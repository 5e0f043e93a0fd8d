import * as v from 'valibot';
import type { MissingKind } from '../../scoring/indices/index-method.ts';
import { decimalField, nameField } from '../../scoring/written/decimal-field.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { filledListOf, listOf, mapOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { lineField } from '../../shapes/text-fields.ts';
import { numberTextField } from './number-text.ts';
import { caseFields, namedDataField } from './score-case-file-schema.ts';

const lines = v.exactOptional(listOf(lineField));
const number = v.exactOptional(numberTextField);
const decimal = v.exactOptional(decimalField);
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A figure, why there is none, or the bounds within which it is known to lie. */
const writtenValue = v.union([
  decimalField,
  v.pipe(
    strictFields({
      missing: v.exactOptional(oneOf<MissingKind>()(['withheld', 'notApplicable', 'notSurveyed'])),
      lowest: decimal,
      highest: decimal,
    }),
    v.check(
      ({ missing, lowest, highest }) =>
        missing === undefined ? lowest !== undefined && highest !== undefined : (lowest ?? highest) === undefined,
      'EXACTLY_ONE_FIELD:missing,lowest',
    ),
  ),
]);

const writtenUnit = strictFields({
  unit: nameField,
  values: mapOf(writtenValue),
  published: v.exactOptional(
    strictFields({
      score: decimal,
      percent: decimal,
      parts: v.exactOptional(mapOf(decimalField)),
      rank: v.exactOptional(v.union([decimalField, strictFields({ from: decimalField, until: decimalField })])),
    }),
  ),
});

const expectedUnit = strictFields({
  score: number,
  exact: number,
  percent: number,
  parts: v.exactOptional(mapOf(numberTextField)),
  between: v.exactOptional(strictFields({ lowest: numberTextField, highest: numberTextField })),
  rank: v.exactOptional(nameField),
  band: v.exactOptional(nameField),
  refused: lines,
  published: v.exactOptional(mapOf(oneOf<'agrees' | 'differs'>()(['agrees', 'differs']))),
  leavingOneOut: v.exactOptional(nameField),
  underNoise: v.exactOptional(nameField),
  change: v.exactOptional(strictFields({ score: v.exactOptional(nameField), places: v.exactOptional(nameField) })),
});

const writtenCase = strictFields({
  ...caseFields,
  method: nameField,
  units: listOf(writtenUnit),
  earlier: v.exactOptional(strictFields({ method: v.exactOptional(nameField), units: listOf(writtenUnit) })),
  noise: v.exactOptional(strictFields({ percent: whole(0, 100), draws: whole(1, 1_000), seed: whole(0, 2 ** 32 - 1) })),
  roundedNumbers: v.exactOptional(whole(1, 100)),
  expect: strictFields({
    method: lines,
    edition: lines,
    units: v.exactOptional(mapOf(expectedUnit)),
    sameMethod: v.exactOptional(v.boolean()),
  }),
});

/** A file of cases of composite indices: methods named once, and the cases. */
export const indexCaseFileSchema = strictFields({
  kind: v.literal('composite-index'),
  name: lineField,
  methods: namedDataField,
  cases: filledListOf(writtenCase),
});

export type WrittenIndexCaseFile = v.InferOutput<typeof indexCaseFileSchema>;
export type WrittenIndexCase = WrittenIndexCaseFile['cases'][number];
export type WrittenIndexUnit = v.InferOutput<typeof writtenUnit>;
