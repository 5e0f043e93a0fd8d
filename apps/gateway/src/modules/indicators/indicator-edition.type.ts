import type { IndicatorEdition } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { EditionStateEnum } from './indicator-enums.ts';

export const IndicatorEditionType = builder.objectRef<IndicatorEdition>('IndicatorEdition').implement({
  description: 'Edition of a published index — kỳ công bố của chỉ số; two compare only under one method.',
  fields: (t) => ({
    edition: t.exposeString('edition', { description: 'Edition, usually the year — kỳ.' }),
    methodVersion: t.exposeString('methodVersion', { description: 'Method — phiên bản phương pháp.' }),
    publishedOn: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it was published — ngày công bố.',
      resolve: ({ publishedOn }) => publishedOn ?? null,
    }),
    state: t.field({
      type: EditionStateEnum,
      description: 'What became of it — tình trạng.',
      resolve: ({ state }) => state,
    }),
    note: t.string({ nullable: true, description: 'Note — ghi chú.', resolve: ({ note }) => note ?? null }),
  }),
});
