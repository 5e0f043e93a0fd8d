import * as v from 'valibot';
import { ordinalField } from '../../shapes/number-fields.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { lineField } from '../../shapes/text-fields.ts';
import type { Verification } from '../instrument.ts';

export const verificationField = oneOf<Verification>()(['text', 'secondary', 'memory']);

/** Điều, khoản, điểm of an instrument by its number, and how far it was read. */
export const provisionField = strictFields({
  instrument: lineField,
  article: ordinalField,
  clause: v.exactOptional(ordinalField),
  point: v.exactOptional(lineField),
  verification: verificationField,
});
