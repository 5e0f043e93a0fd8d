import type { ItemChange } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { ReportAnswerUnion } from './report-answer.type.ts';
import { ItemChangeKindEnum } from './report-enums.ts';
import { ReportItemType } from './report-item.type.ts';

/** A change as the viewer sees it. */
export interface SeenChange {
  readonly change: ItemChange;
  readonly inside: boolean;
}

export const ItemChangeType = builder.objectRef<SeenChange>('ReportItemChange').implement({
  description:
    'How one item stands to an earlier edition; items that say the same are left out — thay đổi của một chỉ tiêu.',
  fields: (t) => ({
    kind: t.field({ type: ItemChangeKindEnum, description: 'How — loại.', resolve: ({ change }) => change.kind }),
    item: t.field({
      type: ReportItemType,
      description: 'The item — chỉ tiêu.',
      resolve: ({ change: { item }, inside }) => ({ item, inside }),
    }),
    before: t.field({
      type: ReportAnswerUnion,
      nullable: true,
      description: 'What was said — trước.',
      resolve: ({ change }) => ('before' in change ? change.before : null),
    }),
    after: t.field({
      type: ReportAnswerUnion,
      nullable: true,
      description: 'What is said — sau.',
      resolve: ({ change }) => ('after' in change ? change.after : null),
    }),
    difference: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'After minus before; null unless both are exact numbers — chênh lệch.',
      resolve: ({ change }) => (change.kind === 'CHANGED' ? change.difference : null),
    }),
  }),
});
