import * as v from 'valibot';
import { strictFields } from '../../shapes/strict-fields.ts';
import { dayField } from './date-fields.ts';
import { referenceField } from './key-fields.ts';

const codeField = v.pipe(v.string(), v.regex(/^[A-Z0-9]{1,5}$/, 'UNIT_CODE_MALFORMED'));

/** A unit: its code, read on the `codesOn` of the file, or `{ code, on }` with a day of its own. */
export const unitField = v.union([codeField, strictFields({ code: codeField, on: dayField })]);
export type WrittenUnit = v.InferOutput<typeof unitField>;

/** Whom a target or a figure is about: `{ unit }` or `{ group }`, exactly one of the two. */
export const scopeField = v.pipe(
  strictFields({ unit: v.exactOptional(unitField), group: v.exactOptional(referenceField) }),
  v.check((scope) => (scope.unit === undefined) !== (scope.group === undefined), 'EXACTLY_ONE_FIELD:unit,group'),
);
export type WrittenScope = v.InferOutput<typeof scopeField>;
