import { changesSinceAcceptance, reportDiff } from '@thidua/core';
import type { Report as ReportRow } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { ItemChangeType } from './item-change.type.ts';
import { toReport } from './report.record.ts';
import { isInside, withSides } from './report-sides.ts';
import { reportsSeen } from './reports-seen.ts';

/** The editions of a report that the viewer sees, the first one first. */
const editionsSeen = ({ key }: Pick<ReportRow, 'key'>, context: RequestContext) =>
  context.prisma.report.findMany({ where: { AND: [{ key }, reportsSeen(context)] }, orderBy: { edition: 'asc' } });

builder.prismaObjectFields('Report', (t) => ({
  editions: t.field({
    type: ['Report'],
    description: 'Its editions that the viewer may see, the first one first — các bản của báo cáo.',
    resolve: (row, _args, context) => editionsSeen(row, context),
  }),
  changesSinceAcceptance: t.field({
    type: [ItemChangeType],
    select: withSides,
    complexity: { field: 5, multiplier: 10 },
    description:
      'What the latest edition says other than the one in force; everything where none was accepted yet — thay đổi so với bản đã chấp nhận.',
    resolve: async (row, _args, context) => {
      const inside = isInside(context, row);
      const [first, ...rest] = (await editionsSeen(row, context)).map(toReport);
      return first === undefined ? [] : changesSinceAcceptance([first, ...rest]).map((change) => ({ change, inside }));
    },
  }),
  diff: t.field({
    type: [ItemChangeType],
    nullable: true,
    args: { edition: t.arg.int({ required: true, description: 'Edition to compare with — so với bản.' }) },
    select: withSides,
    complexity: { field: 5, multiplier: 10 },
    description:
      'What this edition says other than another one; null where the viewer sees none with that number — so sánh hai bản.',
    resolve: async (row, { edition }, context) => {
      const before = (await editionsSeen(row, context)).find((one) => one.edition === edition);
      if (before === undefined) return null;
      const inside = isInside(context, row);
      return reportDiff(toReport(before), toReport(row)).map((change) => ({ change, inside }));
    },
  }),
}));
