import type { CampaignBook, Key } from '@thidua/core';
import { fromAwardPrinciple } from '../awards/award-principle.record.ts';
import { fromPresentation } from '../awards/presentation.record.ts';
import { fromProvincialTitle } from '../awards/provincial-title.record.ts';
import { fromCampaign } from '../campaigns/campaign.record.ts';
import { fromCampaignLink } from '../campaigns/campaign-link.record.ts';
import { fromCampaignRole } from '../campaigns/campaign-role.record.ts';
import { fromContentItem } from '../contents/content-item.record.ts';
import { fromDocument } from '../documents/document.record.ts';
import { fromDocumentRelation } from '../documents/document-relation.record.ts';
import { fromDuty } from '../duties/duty.record.ts';
import { fromEmulationGroup } from '../emulation-groups/emulation-group.record.ts';
import { fromCampaignEvent } from '../events/event.record.ts';
import { fromIndicator } from '../indicators/indicator.record.ts';
import { fromMovement } from '../movements/movement.record.ts';
import { fromObservation } from '../observations/observation.record.ts';
import { fromOrganization } from '../organizations/organization.record.ts';
import { fromPlan } from '../plans/plan.record.ts';
import { fromProject } from '../projects/project.record.ts';
import { fromProjectProgress } from '../projects/project-progress.record.ts';
import { fromStatement } from '../statements/statement.record.ts';
import { fromHumanJudgement } from '../targets/judgement.record.ts';
import { fromTarget } from '../targets/target.record.ts';
import { fromUnitGroup } from '../unit-groups/unit-group.record.ts';
import { incomingEntities } from './incoming-entities.ts';
import type { IncomingEntities } from './storage/store-entities.ts';
import type { StoredKind } from './stored-kinds.ts';

/**
 * A checked book as rows of tables, kind by kind.
 * @param isOrganization whether an issuer of a document is the key of an organization, and not a printed name.
 */
export function rowsOfBook(
  book: CampaignBook,
  isOrganization: (text: Key) => boolean,
): { readonly [K in StoredKind]: IncomingEntities } {
  const groups = book.emulationGroups.map(fromEmulationGroup);
  const projects = book.projects.map(fromProject);
  const documents = book.documents.map((document) => fromDocument(document, isOrganization));
  const list = (table: string, ownerField: string) => ({ table, ownerField });
  return {
    organization: incomingEntities('organization', book.organizations.map(fromOrganization), {
      successors: list('organization_successor', 'organizationId'),
    }),
    unitGroup: incomingEntities('unitGroup', book.unitGroups.map(fromUnitGroup), {
      members: list('unit_group_member', 'groupId'),
      sizes: list('unit_group_size', 'groupId'),
    }),
    emulationGroup: incomingEntities('emulationGroup', groups, { seasons: null }),
    groupSeason: incomingEntities(
      'groupSeason',
      groups.flatMap((group) => group.seasons),
      {
        members: list('group_season_member', 'seasonId'),
      },
    ),
    document: incomingEntities('document', documents, {}),
    documentRelation: incomingEntities('documentRelation', book.documentRelations.map(fromDocumentRelation), {}),
    movement: incomingEntities('movement', book.movements.map(fromMovement), {}),
    event: incomingEntities('event', book.events.map(fromCampaignEvent), {
      campaigns: list('campaign_event_campaign', 'eventId'),
    }),
    campaign: incomingEntities('campaign', book.campaigns.map(fromCampaign), {}),
    plan: incomingEntities('plan', book.plans.map(fromPlan), {}),
    campaignLink: incomingEntities('campaignLink', book.campaignLinks.map(fromCampaignLink), {}),
    contentItem: incomingEntities('contentItem', book.contentItems.map(fromContentItem), {
      links: list('content_item_link', 'contentItemId'),
    }),
    campaignRole: incomingEntities('campaignRole', book.campaignRoles.map(fromCampaignRole), {}),
    awardPrinciple: incomingEntities('awardPrinciple', book.awardPrinciples.map(fromAwardPrinciple), {}),
    indicator: incomingEntities('indicator', book.indicators.map(fromIndicator), {}),
    project: incomingEntities('project', projects, { milestones: null }),
    milestone: incomingEntities(
      'milestone',
      projects.flatMap((project) => project.milestones),
      {},
    ),
    projectProgress: incomingEntities('projectProgress', book.projectProgress.map(fromProjectProgress), {}),
    target: incomingEntities('target', book.targets.map(fromTarget), {
      promises: list('target_promise', 'targetId'),
      members: list('target_set_member', 'targetId'),
      voids: list('target_gate_void', 'targetId'),
      milestones: list('target_milestone', 'targetId'),
      namedUnits: list('target_named_unit', 'targetId'),
    }),
    observation: incomingEntities('observation', book.observations.map(fromObservation), {}),
    judgement: incomingEntities('judgement', book.judgements.map(fromHumanJudgement), {}),
    duty: incomingEntities('duty', book.duties.map(fromDuty), {
      obligorOrganizations: list('duty_obligor', 'dutyId'),
      with: list('duty_with', 'dutyId'),
      about: list('duty_about', 'dutyId'),
    }),
    provincialTitle: incomingEntities('provincialTitle', book.provincialTitles.map(fromProvincialTitle), {}),
    presentation: incomingEntities('presentation', book.presentations.map(fromPresentation), {}),
    statement: incomingEntities('statement', book.statements.map(fromStatement), {
      carriers: list('statement_carrier', 'statementId'),
    }),
  };
}
