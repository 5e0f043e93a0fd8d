import { type ItemReturn, type ItemSubmission, type ReportItem, reportItemKey } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { loadRequired } from '../../graphql/row-loader.ts';
import { scopeColumns } from '../../rows/scope-columns.ts';
import { loadScope, ScopeUnion } from '../units/scope.type.ts';
import { ReportAnswerUnion } from './report-answer.type.ts';
import { ReportItemStateEnum } from './report-enums.ts';

/** One item as the viewer sees it: what is not public only from inside. */
export interface SeenItem {
  readonly item: ReportItem;
  /** Whether the viewer is the reporter or receives the report. */
  readonly inside: boolean;
}

const SubmissionType = builder.objectRef<ItemSubmission>('ReportItemSubmission').implement({
  description: 'What was handed in for an item on a day — một lần gửi.',
  fields: (t) => ({
    on: t.expose('on', { type: 'Day', description: 'When — ngày gửi.' }),
    edition: t.exposeInt('version', { description: 'In which edition of the report — bản báo cáo.' }),
    late: t.exposeBoolean('late', {
      nullable: true,
      description: 'After the limit that applied to it; null: none did — gửi chậm.',
    }),
    answer: t.field({
      type: ReportAnswerUnion,
      description: 'What was said — câu trả lời.',
      resolve: ({ answer }) => answer,
    }),
  }),
});

const ReturnType = builder.objectRef<ItemReturn>('ReportItemReturn').implement({
  description: 'Why an item was handed back, and until when it is to be answered anew — một lần trả lại.',
  fields: (t) => ({
    on: t.expose('on', { type: 'Day', description: 'When — ngày trả lại.' }),
    reason: t.exposeString('reason', { description: 'Why — lý do.' }),
    deadline: t.expose('deadline', { type: 'Day', description: 'Last day in time — hạn gửi lại.' }),
  }),
});

export const ReportItemType = builder.objectRef<SeenItem>('ReportItem').implement({
  description: 'One item of a report, with a state of its own — một chỉ tiêu của báo cáo.',
  fields: (t) => ({
    key: t.string({
      description: 'Key within the report: what answers and returns name — khóa.',
      resolve: ({ item }) => reportItemKey(item),
    }),
    target: t.field({
      type: 'Target',
      nullable: true,
      description: 'Target that it asks about, if one — chỉ tiêu được giao.',
      resolve: ({ item: { about } }, _args, { loaders }) =>
        about.kind === 'target' ? loadRequired(loaders.targets, about.target) : null,
    }),
    indicator: t.field({
      type: 'Indicator',
      nullable: true,
      description: 'Indicator of its figure; null: it is answered in words — chỉ tiêu thống kê.',
      resolve: ({ item: { about } }, _args, { loaders }) =>
        about.indicator === null ? null : loadRequired(loaders.indicators, about.indicator),
    }),
    scope: t.field({
      type: ScopeUnion,
      description: 'Whom its figure is about — phạm vi.',
      resolve: ({ item }, _args, context) =>
        loadScope({ id: reportItemKey(item), ...scopeColumns(item.scope) }, context),
    }),
    period: t.field({
      type: 'Period',
      description: 'Period of its figure — kỳ số liệu.',
      resolve: ({ item }) => item.period,
    }),
    state: t.field({
      type: ReportItemStateEnum,
      description: 'State — trạng thái.',
      resolve: ({ item }) => item.state,
    }),
    answer: t.field({
      type: ReportAnswerUnion,
      nullable: true,
      description: 'What is said now; null: nothing yet — câu trả lời hiện nay.',
      resolve: ({ item }) => item.answer,
    }),
    submissions: t.field({
      type: [SubmissionType],
      nullable: true,
      description:
        'Everything that was ever handed in, oldest first; null for who neither reports nor receives — các lần gửi.',
      resolve: ({ item, inside }) => (inside ? [...item.submissions] : null),
    }),
    returns: t.field({
      type: [ReturnType],
      nullable: true,
      description:
        'How often it was handed back, and why; null for who neither reports nor receives — các lần trả lại.',
      resolve: ({ item, inside }) => (inside ? [...item.returns] : null),
    }),
  }),
});
