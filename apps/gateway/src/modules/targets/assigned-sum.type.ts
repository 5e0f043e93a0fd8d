import type { AssignedSum, NotCounted, NotSummed } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import { loadRequired } from '../../graphql/row-loader.ts';

const NotCountedEnum = closedEnum<NotCounted>('NotCounted', 'Why a target below does not count — lý do không cộng.', {
  OTHER_INDICATOR: 'It asks about another indicator — chỉ tiêu thống kê khác',
  OTHER_PERIOD: 'It asks about another period — kỳ khác',
  OTHER_KIND: 'It asks in another way — loại yêu cầu khác',
  NOT_BELOW: 'Its unit does not lie below — đơn vị không thuộc cấp dưới',
  INSIDE_ANOTHER: 'Its unit lies inside another one that counts — nằm trong đơn vị đã cộng',
  SCOPE_TWICE: 'Its unit is counted already — đơn vị đã được cộng',
  ADJUSTED: 'A later version took its place — đã có bản điều chỉnh',
});

const NotSummedEnum = closedEnum<NotSummed>('NotSummed', 'Why there is no sum at all — lý do không có tổng.', {
  GROWTH: 'Rates of growth do not add — tốc độ tăng không cộng được',
  RATE: 'Rates and points of rates do not add — tỷ lệ không cộng được',
  RANK_OR_INDEX: 'Ranks and indices do not add — thứ hạng, chỉ số không cộng được',
  STATUS: 'Statuses and dates do not add — trạng thái, mốc thời gian không cộng được',
  NO_NUMBER: 'It asks for no number — không yêu cầu một con số',
  OTHER_INDICATOR: 'It has no indicator, or another one — không có chỉ tiêu thống kê',
  NOT_OF_A_UNIT: 'It is not about a unit — không giao cho một đơn vị',
});

const Counted = builder.objectRef<{ readonly target: string; readonly value: string }>('CountedTarget').implement({
  description: 'Target below that counts — chỉ tiêu được cộng.',
  fields: (t) => ({
    target: t.field({
      type: 'Target',
      description: 'Target — chỉ tiêu.',
      resolve: ({ target }, _args, { loaders }) => loadRequired(loaders.targets, target),
    }),
    value: t.expose('value', { type: 'Decimal', description: 'What it demands — mức giao.' }),
  }),
});

const LeftOut = builder.objectRef<AssignedSum['notCounted'][number]>('UncountedTarget').implement({
  description: 'Target below that does not count — chỉ tiêu không được cộng.',
  fields: (t) => ({
    target: t.field({
      type: 'Target',
      description: 'Target — chỉ tiêu.',
      resolve: ({ target }, _args, { loaders }) => loadRequired(loaders.targets, target),
    }),
    why: t.field({ type: NotCountedEnum, description: 'Why not — lý do.', resolve: ({ why }) => why }),
  }),
});

export const AssignedSumType = builder.objectRef<AssignedSum>('AssignedSum').implement({
  description: 'What the targets below come to beside the target above — tổng giao xuống so với chỉ tiêu.',
  fields: (t) => ({
    demanded: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'What the target above demands; null where nothing adds — mức của chỉ tiêu cấp trên.',
      resolve: (sum) => (sum.kind === 'summed' ? sum.demanded : null),
    }),
    assigned: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Sum of what counts below; 0 where nothing does — tổng đã giao.',
      resolve: (sum) => (sum.kind === 'summed' ? sum.assigned : null),
    }),
    difference: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Demanded less assigned: positive while something is left to assign — chênh lệch.',
      resolve: (sum) => (sum.kind === 'summed' ? sum.difference : null),
    }),
    counted: t.field({
      type: [Counted],
      description: 'What counts — các chỉ tiêu được cộng.',
      resolve: (sum) => (sum.kind === 'summed' ? sum.counted : []),
    }),
    notCounted: t.field({
      type: [LeftOut],
      description: 'What does not, and why — các chỉ tiêu không được cộng.',
      resolve: ({ notCounted }) => notCounted,
    }),
    notSummed: t.field({
      type: NotSummedEnum,
      nullable: true,
      description: 'Why there is no sum; null where there is one — lý do không có tổng.',
      resolve: (sum) => (sum.kind === 'notSummed' ? sum.why : null),
    }),
    sentence: t.string({
      nullable: true,
      args: languageArgument,
      description:
        'That the two differ, in words; null where they agree or nothing was assigned — cảnh báo chênh lệch.',
      resolve: (sum, { language }) =>
        sum.kind === 'summed' && sum.issue !== null ? localeOf(language).issue(sum.issue) : null,
    }),
  }),
});
