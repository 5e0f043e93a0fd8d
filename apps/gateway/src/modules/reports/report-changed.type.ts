import type { Change } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { ChangedInterface } from '../changes/change.type.ts';
import { reportsSeen } from './reports-seen.ts';

/** What an act on one report answers with. */
export const ReportChanged = builder.objectRef<Change>('ReportChanged').implement({
  interfaces: [ChangedInterface],
  description: 'Report that was changed — báo cáo đã thay đổi.',
  fields: (t) => ({
    report: t.prismaField({
      type: 'Report',
      nullable: true,
      description: 'The edition as it is now; null where the viewer may not see it any more — báo cáo hiện nay.',
      resolve: (query, { entityId }, _args, context) =>
        context.prisma.report.findFirst({ ...query, where: { AND: [{ id: entityId }, reportsSeen(context)] } }),
    }),
  }),
});
