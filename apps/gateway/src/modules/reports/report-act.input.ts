import type { InputFieldBuilder } from '@pothos/core';
import type { builder } from '../../graphql/builder.ts';
import { expectedVersion, requestKey } from '../changes/change-input.ts';

type Fields = InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** The fields of every act on a report that is there. */
export const reportActFields = (t: Fields) => ({
  requestKey: requestKey(t),
  report: t.string({ required: true, description: 'Key of the report — báo cáo.' }),
  edition: t.int({
    required: true,
    description: 'Its edition as the sender has seen it; an act is of the latest — bản đã xem.',
  }),
  expectedVersion: expectedVersion(t),
});
