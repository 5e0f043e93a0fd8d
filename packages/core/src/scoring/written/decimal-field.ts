import * as v from 'valibot';
import { lineField } from '../../shapes/text-fields.ts';

/** A number as text; whether it is a decimal is said by the check, with the place of the table. */
export const decimalField = v.pipe(v.string(), v.maxLength(1_000));

/** A name or a key. */
export const nameField = lineField;
