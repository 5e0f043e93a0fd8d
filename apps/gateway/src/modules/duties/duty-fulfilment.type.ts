import type { Duty } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';
import { EntityUnion } from '../entities/entity.type.ts';
import { loadEntity } from '../entities/load-entity.ts';

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
    about: t.field({
      type: EntityUnion,
      nullable: true,
      description: 'For which thing, if one — nội dung.',
      resolve: ({ about }, _args, context) => (about === undefined ? null : loadEntity(about, context)),
    }),
    source: t.field({ type: SourceRefType, description: 'Source — nguồn.', resolve: ({ source }) => source }),
  }),
});
