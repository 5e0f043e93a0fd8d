import * as v from 'valibot';
import { dayField, partialDateField } from '../../shapes/day-field.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { listOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { lineField } from '../../shapes/text-fields.ts';
import type { Instrument, InstrumentKind } from '../instrument.ts';
import { verificationField } from './provision-field.ts';

/** An instrument of a ministry or province, with its force. */
export const instrumentField = strictFields({
  number: lineField,
  kind: v.exactOptional(oneOf<InstrumentKind>()(['luat', 'nghiDinh', 'quyetDinh', 'thongTu'])),
  title: v.exactOptional(lineField),
  issuer: lineField,
  issuedOn: v.nullable(partialDateField),
  inForceFrom: v.nullable(dayField),
  inForceUntil: v.nullable(dayField),
  amendedBy: listOf(strictFields({ number: lineField, from: dayField, verification: verificationField })),
  replaces: v.exactOptional(listOf(lineField)),
  amends: v.exactOptional(listOf(lineField)),
  read: v.exactOptional(oneOf<NonNullable<Instrument['read']>>()(['inFull', 'inPart', 'notAtAll'])),
  verification: verificationField,
});
