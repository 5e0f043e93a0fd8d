import { toAwardPrinciple } from '../awards/award-principle.record.ts';
import { toPresentation } from '../awards/presentation.record.ts';
import { toProvincialTitle } from '../awards/provincial-title.record.ts';
import { toCampaign } from '../campaigns/campaign.record.ts';
import { toCampaignLink } from '../campaigns/campaign-link.record.ts';
import { toCampaignRole } from '../campaigns/campaign-role.record.ts';
import { toContentItem } from '../contents/content-item.record.ts';
import { toDocument } from '../documents/document.record.ts';
import { toDocumentRelation } from '../documents/document-relation.record.ts';
import { toDuty } from '../duties/duty.record.ts';
import { toEmulationGroup } from '../emulation-groups/emulation-group.record.ts';
import { type GroupSeasonRecord, toGroupSeason } from '../emulation-groups/group-season.record.ts';
import { toCampaignEvent } from '../events/event.record.ts';
import { toIndicator } from '../indicators/indicator.record.ts';
import { toMovement } from '../movements/movement.record.ts';
import { toObservation } from '../observations/observation.record.ts';
import { toOrganization } from '../organizations/organization.record.ts';
import { toPlan } from '../plans/plan.record.ts';
import { toMilestone } from '../projects/milestone.record.ts';
import { toProject } from '../projects/project.record.ts';
import { toProjectProgress } from '../projects/project-progress.record.ts';
import { toStatement } from '../statements/statement.record.ts';
import { toHumanJudgement } from '../targets/judgement.record.ts';
import { toTargetInCampaign } from '../targets/target.record.ts';
import { toUnitGroup } from '../unit-groups/unit-group.record.ts';
import type { StoredKind } from './stored-kinds.ts';

/** A parent as it is recorded: its parts that are entities themselves have changes of their own. */
function withoutParts(part: string, to: (record: never) => object) {
  return (record: object): object => {
    const { [part]: _own, ...rest } = to({ ...record, [part]: [] } as never) as Record<string, unknown>;
    return rest;
  };
}

const toCore: { readonly [K in StoredKind]: (record: never) => object } = {
  organization: toOrganization,
  unitGroup: toUnitGroup,
  emulationGroup: withoutParts('seasons', toEmulationGroup),
  groupSeason: (record: GroupSeasonRecord) => ({ ...toGroupSeason(record), group: record.groupId }),
  document: toDocument,
  documentRelation: toDocumentRelation,
  movement: toMovement,
  event: toCampaignEvent,
  campaign: toCampaign,
  plan: toPlan,
  campaignLink: toCampaignLink,
  contentItem: toContentItem,
  campaignRole: toCampaignRole,
  awardPrinciple: toAwardPrinciple,
  indicator: toIndicator,
  project: withoutParts('milestones', toProject),
  milestone: toMilestone,
  projectProgress: toProjectProgress,
  target: toTargetInCampaign,
  observation: toObservation,
  judgement: toHumanJudgement,
  duty: toDuty,
  provincialTitle: toProvincialTitle,
  presentation: toPresentation,
  statement: toStatement,
};

/** A record of the storage in the shape of core, as changes are recorded. */
export function coreOfRecord(kind: StoredKind, record: object): object {
  return toCore[kind](record as never);
}
