import type { Duty } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';

export const DutyFulfilmentType = builder.objectRef<Duty['fulfilments'][number]>('DutyFulfilment').implement({
  description: 'One time that a duty was done, as far as known — một lần thực hiện.',
  fields: (t) => ({
    on: t.expose('on', { type: 'PartialDate', description: 'When — thời điểm.' }),
    period: t.field({
      type: 'Period',
      nullable: true,
      description: 'For which period — kỳ.',
      resolve: ({ period }) => period ?? null,
    }),
    source: t.field({ type: SourceRefType, description: 'Source — nguồn.', resolve: ({ source }) => source }),
  }),
});
