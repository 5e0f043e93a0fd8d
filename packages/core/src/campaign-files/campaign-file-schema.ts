import * as v from 'valibot';
import { strictFields } from '../shapes/strict-fields.ts';
import { writtenCampaign } from './written/campaign.ts';
import { writtenCampaignLink } from './written/campaign-link.ts';
import { dayField } from './written/date-fields.ts';
import { writtenDocument } from './written/document.ts';
import { writtenDuty } from './written/duty.ts';
import { writtenEmulationGroup } from './written/emulation-group.ts';
import { writtenEvent } from './written/event.ts';
import { writtenIndicator } from './written/indicator.ts';
import { writtenJudgement } from './written/judgement.ts';
import { namespaceField } from './written/key-fields.ts';
import { listOf } from './written/list-of.ts';
import { writtenMovement } from './written/movement.ts';
import { writtenObservation } from './written/observation.ts';
import { writtenOrganization } from './written/organization.ts';
import { writtenPlan } from './written/plan.ts';
import { writtenPresentation } from './written/presentation.ts';
import { writtenProject } from './written/project.ts';
import { writtenProvincialTitle } from './written/provincial-title.ts';
import { writtenStatement } from './written/statement.ts';
import { writtenTarget } from './written/target.ts';
import { lineField } from './written/text-field.ts';
import { writtenUnitGroup } from './written/unit-group.ts';

/** Name and version of the written form; a file of another form is refused. */
export const CAMPAIGN_FILE_FORMAT = 'thidua-campaign-file/1';

/**
 * The written form of a campaign file: the shape alone. That keys are unique, references lead somewhere, units lived
 * on their day and nothing runs in a circle is checked by `parseCampaignFile`.
 * The JSON Schema made from it is `schemas/campaign-file.schema.json`.
 */
export const campaignFileSchema = strictFields({
  format: v.literal(CAMPAIGN_FILE_FORMAT),
  namespace: namespaceField,
  title: lineField,
  requires: listOf(namespaceField),
  codesOn: v.exactOptional(dayField),
  /** The one declared way of writing decimals: a point, no separator of thousands. */
  numbers: strictFields({ decimal: v.literal('.') }),
  organizations: listOf(writtenOrganization),
  unitGroups: listOf(writtenUnitGroup),
  emulationGroups: listOf(writtenEmulationGroup),
  documents: listOf(writtenDocument),
  movements: listOf(writtenMovement),
  campaigns: listOf(writtenCampaign),
  plans: listOf(writtenPlan),
  links: listOf(writtenCampaignLink),
  events: listOf(writtenEvent),
  indicators: listOf(writtenIndicator),
  projects: listOf(writtenProject),
  targets: listOf(writtenTarget),
  observations: listOf(writtenObservation),
  judgements: listOf(writtenJudgement),
  duties: listOf(writtenDuty),
  provincialTitles: listOf(writtenProvincialTitle),
  presentations: listOf(writtenPresentation),
  statements: listOf(writtenStatement),
});

/** A campaign file in its written form, once its shape is right: lists that were left out are empty. */
export type WrittenCampaignFile = v.InferOutput<typeof campaignFileSchema>;

/** The lists of a campaign file. */
export type WrittenListName = Exclude<
  keyof WrittenCampaignFile,
  'format' | 'namespace' | 'title' | 'requires' | 'codesOn' | 'numbers'
>;
