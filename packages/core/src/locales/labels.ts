import type { AwardPrincipleKind } from '../campaigns/award-principle.ts';
import type {
  CampaignFlag,
  CampaignKind,
  CampaignPhase,
  CampaignScope,
  LauncherPost,
  SubjectClass,
} from '../campaigns/campaign.ts';
import type { CampaignLinkKind } from '../campaigns/campaign-link.ts';
import type { CampaignRoleKind } from '../campaigns/campaign-role.ts';
import type { ContentDomain } from '../campaigns/content-item.ts';
import type { EventFunction } from '../campaigns/event.ts';
import type { Movement } from '../campaigns/movement.ts';
import type { MovementPhase } from '../campaigns/movement-phase.ts';
import type { Plan } from '../campaigns/plan.ts';
import type { ProvincialTitle } from '../campaigns/provincial-title.ts';
import type { Accumulation, Direction, IndicatorEdition, Periodicity, ValueType } from '../indicators/indicator.ts';
import type { Observation, ObservationStatus } from '../indicators/observation.ts';
import type { PredicateKind } from '../indicators/predicate.ts';
import type { ProjectProgress, ProjectStage } from '../indicators/project.ts';
import type { ModalityClass, TargetLevel, TargetState } from '../indicators/target.ts';
import type { UnitChange, UnitLevel, UnitType } from '../organizations/admin-unit.ts';
import type { EmulationGroup, GroupRole, GroupSeasonState } from '../organizations/emulation-group.ts';
import type { OrganizationKind } from '../organizations/organization.ts';
import type { DocumentKind } from '../sources/document.ts';
import type { DocumentRelation, DocumentRelationKind } from '../sources/document-relation.ts';
import type { EntityKind } from '../sources/entity-ref.ts';
import type { Verification } from '../sources/instrument.ts';
import type { DutyLabels } from './duty-labels.ts';
import type { LabelsOf } from './labels-of.ts';
import type { LawLabels } from './law-labels.ts';
import type { ScoreLabels } from './score-labels.ts';

/**
 * What each value of each closed union is called: in Vietnamese the official term where there is one, in English its
 * usual translation. Capital first, fit for a table cell. A new value does not compile until it is named in both.
 */
export interface Labels extends DutyLabels, LawLabels, ScoreLabels {
  // sources
  readonly documentKind: LabelsOf<DocumentKind>;
  readonly documentRelationKind: LabelsOf<DocumentRelationKind>;
  readonly resolvedBy: LabelsOf<DocumentRelation['resolvedBy']>;
  readonly verification: LabelsOf<Verification>;
  readonly entityKind: LabelsOf<EntityKind>;
  // organizations
  readonly unitLevel: LabelsOf<UnitLevel>;
  readonly unitType: LabelsOf<UnitType>;
  readonly unitChangeKind: LabelsOf<UnitChange['kind']>;
  readonly organizationKind: LabelsOf<OrganizationKind>;
  readonly emulationGroupKind: LabelsOf<EmulationGroup['kind']>;
  readonly emulationGroupLevel: LabelsOf<EmulationGroup['level']>;
  readonly groupRole: LabelsOf<GroupRole>;
  readonly groupSeasonState: LabelsOf<GroupSeasonState>;
  // campaigns
  readonly campaignKind: LabelsOf<CampaignKind>;
  readonly campaignFlag: LabelsOf<CampaignFlag>;
  readonly campaignScope: LabelsOf<CampaignScope>;
  readonly campaignPhase: LabelsOf<CampaignPhase>;
  readonly launcherPost: LabelsOf<LauncherPost>;
  readonly subjectClass: LabelsOf<SubjectClass>;
  readonly campaignLinkKind: LabelsOf<CampaignLinkKind>;
  readonly campaignRoleKind: LabelsOf<CampaignRoleKind>;
  readonly contentDomain: LabelsOf<ContentDomain>;
  readonly eventFunction: LabelsOf<EventFunction>;
  readonly awardPrincipleKind: LabelsOf<AwardPrincipleKind>;
  readonly movementScope: LabelsOf<Movement['scope']>;
  readonly movementPhase: LabelsOf<MovementPhase>;
  readonly planKind: LabelsOf<Plan['kind']>;
  readonly provincialTitleSubject: LabelsOf<ProvincialTitle['subjects']>;
  // indicators
  readonly valueType: LabelsOf<ValueType>;
  readonly direction: LabelsOf<Direction>;
  readonly accumulation: LabelsOf<Accumulation>;
  readonly periodicity: LabelsOf<Periodicity>;
  readonly editionState: LabelsOf<IndicatorEdition['state']>;
  readonly observationStatus: LabelsOf<ObservationStatus>;
  readonly observationVoice: LabelsOf<Observation['voice']>;
  readonly projectStage: LabelsOf<ProjectStage>;
  readonly progressOutcome: LabelsOf<ProjectProgress['outcome']>;
  readonly predicateKind: LabelsOf<PredicateKind>;
  readonly modalityClass: LabelsOf<ModalityClass>;
  readonly targetLevel: LabelsOf<TargetLevel>;
  readonly targetState: LabelsOf<TargetState>;
}
