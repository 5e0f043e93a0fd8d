import { type Due, lastDayOf } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';

export const DueRuleEnum = closedEnum<Due['rule']>('DueRule', 'How a date binds — cách hiểu thời hạn.', {
  before: 'Before the date, which is excluded — trước',
  by: 'By the date, which is included — đến hết',
  within: 'Within the date, up to its last day — trong',
});

export const DueType = builder.objectRef<Due>('Due').implement({
  description: 'When something must be done — thời hạn.',
  fields: (t) => ({
    rule: t.field({ type: DueRuleEnum, description: 'How the date binds — cách hiểu.', resolve: ({ rule }) => rule }),
    date: t.expose('date', { type: 'PartialDate', description: 'Date as printed — mốc thời gian.' }),
    lastDay: t.field({
      type: 'Day',
      description: 'Last day in time — ngày cuối cùng còn trong hạn.',
      resolve: lastDayOf,
    }),
  }),
});
