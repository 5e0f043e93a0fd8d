import { builder } from '../../graphql/builder.ts';
import { DueRuleEnum } from '../duties/due.type.ts';

/** A limit in time, in the form of a campaign file. */
export const DueInput = builder.inputType('DueInput', {
  description: 'When something must be done — thời hạn.',
  fields: (t) => ({
    rule: t.field({ type: DueRuleEnum, required: true, description: 'How the date binds — cách hiểu.' }),
    date: t.field({ type: 'PartialDate', required: true, description: 'A day, a month or a year — mốc thời gian.' }),
  }),
});
