import type { InputFieldBuilder } from '@pothos/core';
import { builder } from '../../graphql/builder.ts';
import { SourceRefInput } from '../inputs/source-ref.input.ts';
import { EventFunctionEnum } from './event.type.ts';

type Fields = InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** What every event is written with. */
export const eventFields = (t: Fields) => ({
  key: t.string({ required: true, description: 'Key that it is to have, `namespace/slug` — khóa.' }),
  name: t.string({ required: true, description: 'Name — tên sự kiện.' }),
  place: t.string({ description: 'Place — địa điểm.' }),
  source: t.field({ type: [SourceRefInput], description: 'Documents that tell of it — nguồn.' }),
});

/** The event at which a campaign was launched. */
export const LaunchEventInput = builder.inputType('LaunchEventInput', {
  description: 'Ceremony or meeting at which a campaign was launched — lễ, hội nghị phát động; it is recorded with it.',
  fields: (t) => ({
    ...eventFields(t),
    functions: t.field({ type: [EventFunctionEnum], description: 'What it served besides — nội dung khác.' }),
    on: t.field({ type: 'PartialDate', description: 'When; the day of the launch if left out — ngày tổ chức.' }),
  }),
});

/** The event at which a campaign was reviewed. */
export const ReviewEventInput = builder.inputType('ReviewEventInput', {
  description: 'Meeting or report that reviewed a campaign — sơ kết, tổng kết; it stays on record as an event.',
  fields: (t) => ({
    ...eventFields(t),
    functions: t.field({ type: [EventFunctionEnum], description: 'What it served besides — nội dung khác.' }),
    on: t.field({ type: 'PartialDate', required: true, description: 'When — ngày tổ chức.' }),
  }),
});
