import type { AwardPrinciple } from '../campaigns/award-principle.ts';
import type { Campaign } from '../campaigns/campaign.ts';
import type { CampaignLink } from '../campaigns/campaign-link.ts';
import type { CampaignRole } from '../campaigns/campaign-role.ts';
import type { ContentItem } from '../campaigns/content-item.ts';
import type { CampaignEvent } from '../campaigns/event.ts';
import type { Movement } from '../campaigns/movement.ts';
import type { Plan } from '../campaigns/plan.ts';
import type { Presentation } from '../campaigns/presentation.ts';
import type { ProvincialTitle } from '../campaigns/provincial-title.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { HumanJudgement } from '../indicators/judgement.ts';
import type { Observation } from '../indicators/observation.ts';
import type { Project, ProjectProgress } from '../indicators/project.ts';
import type { Target } from '../indicators/target.ts';
import type { EmulationGroup } from '../organizations/emulation-group.ts';
import type { Organization } from '../organizations/organization.ts';
import type { UnitGroup } from '../organizations/unit-group.ts';
import type { Duty } from '../reporting/duty.ts';
import type { Document } from '../sources/document.ts';
import type { DocumentRelation } from '../sources/document-relation.ts';
import type { Key } from '../sources/key.ts';
import type { Statement } from '../sources/statement.ts';

/**
 * What one campaign file means, once checked: every key absolute (`namespace/slug`), every unit resolved to (code,
 * valid-from), every default filled in. The written form is `schemas/campaign-file.schema.json`.
 */
export interface CampaignBook {
  readonly namespace: string;
  readonly title: string;
  readonly organizations: readonly Organization[];
  readonly unitGroups: readonly UnitGroup[];
  readonly emulationGroups: readonly EmulationGroup[];
  readonly documents: readonly Document[];
  readonly documentRelations: readonly (DocumentRelation & { readonly key: Key })[];
  readonly movements: readonly Movement[];
  readonly campaigns: readonly Campaign[];
  readonly plans: readonly Plan[];
  readonly campaignLinks: readonly CampaignLink[];
  readonly contentItems: readonly ContentItem[];
  readonly events: readonly CampaignEvent[];
  readonly campaignRoles: readonly CampaignRole[];
  readonly indicators: readonly Indicator[];
  readonly projects: readonly Project[];
  readonly targets: readonly TargetInCampaign[];
  readonly observations: readonly Observation[];
  readonly projectProgress: readonly ProjectProgress[];
  readonly judgements: readonly HumanJudgement[];
  readonly duties: readonly Duty[];
  readonly provincialTitles: readonly ProvincialTitle[];
  readonly awardPrinciples: readonly AwardPrinciple[];
  readonly presentations: readonly Presentation[];
  readonly statements: readonly Statement[];
}

/** A target and what promised it. Indicators need no campaigns: the link lives here. */
export interface TargetInCampaign extends Target {
  readonly promisedBy: readonly { readonly kind: 'campaign' | 'plan'; readonly key: Key }[];
}
