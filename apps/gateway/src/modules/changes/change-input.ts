import type { InputFieldBuilder } from '@pothos/core';
import type { builder } from '../../graphql/builder.ts';

type SchemaTypes = (typeof builder)['$inferSchemaTypes'];
type Fields = InputFieldBuilder<SchemaTypes, 'InputObject'>;

/** The field that every input of a mutation has: the sender's key of the request. */
export const requestKey = (t: Fields) =>
  t.string({
    required: true,
    description:
      'Key of the sender for this request, 8 to 100 characters: asking again with it changes nothing more — khóa của yêu cầu.',
  });

/** The field of a mutation of something that is there: the version that the sender has seen. */
export const expectedVersion = (t: Fields) =>
  t.int({
    required: true,
    description: '`version` of the thing as the sender has seen it; another one refuses — phiên bản đã xem.',
  });

/** The field that says why: kept in the record. */
export const reason = (t: Fields, required = false) =>
  t.string({ required, description: 'Why, at most 2000 characters — lý do.' });
