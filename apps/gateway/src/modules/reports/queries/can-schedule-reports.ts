import { reachIn } from '../../../graphql/access.ts';
import { builder } from '../../../graphql/builder.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import type { Decision } from '../../../platform/identity/policy.ts';
import { closedCampaignRules } from '../../campaigns/campaign-open.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { type DutyToReport, dutyToReport } from '../duty-to-report.ts';
import { knownReporters } from '../known-reporters.ts';
import { reportPolicy } from '../report.policy.ts';
import { mayAsReceiver } from '../report-sides.ts';
import { unitsOfDuty, usualReporters } from '../reporters.ts';

const action = 'report.schedule';

builder.queryField('canScheduleReports', (t) =>
  t.field({
    type: PermissionType,
    nullable: true,
    args: { duty: t.arg.string({ required: true, description: 'Duty, by key — chế độ báo cáo.' }) },
    description:
      'Whether the viewer may open reports for a duty, of one reporter at least; null where there is no such duty — có được lên lịch hay không.',
    resolve: async (_root, { duty: key }, context) => {
      if ((await context.prisma.duty.count({ where: { id: key } })) === 0) return null;
      const asked = await dutyToReport(context.prisma, key, context.today);
      const decision = await decisionOf(asked, context);
      const state = asked.sides.campaign?.state;
      return { decision, broken: state === undefined ? [] : closedCampaignRules(state, 'scheduleReports') };
    },
  }),
);

/** The most that is allowed of those whom the duty asks. */
async function decisionOf(asked: DutyToReport, context: RequestContext): Promise<Decision> {
  const { sides, unit } = asked;
  const { prisma, viewer, today } = context;
  const reach = reachIn(context, reportPolicy, action);
  if (reach.kind === 'none') return { allowed: false, reasons: reach.reasons };
  if (viewer === null) return { allowed: false, reasons: ['TOKEN_NEEDED'] };
  const usual = await knownReporters(prisma, usualReporters(asked, unitsOfDuty(unit, today), viewer, today));
  const decisions = usual.map((one) => mayAsReceiver(context, action, { ...one, duty: sides }));
  return decisions.find(({ allowed }) => allowed) ?? decisions[0] ?? { allowed: false, reasons: ['NOT_OWN'] };
}
