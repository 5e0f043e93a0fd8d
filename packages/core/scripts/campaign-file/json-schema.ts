import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { campaignFileSchema } from '../../src/campaign-files/campaign-file-schema.ts';
import { writtenCampaign } from '../../src/campaign-files/written/campaign.ts';
import { writtenCampaignLink } from '../../src/campaign-files/written/campaign-link.ts';
import { writtenContentItem } from '../../src/campaign-files/written/content-item.ts';
import { dayField, dueField, partialDateField, periodField } from '../../src/campaign-files/written/date-fields.ts';
import { decimalField } from '../../src/campaign-files/written/decimal-field.ts';
import { writtenDocument } from '../../src/campaign-files/written/document.ts';
import { writtenDuty } from '../../src/campaign-files/written/duty.ts';
import { writtenEmulationGroup } from '../../src/campaign-files/written/emulation-group.ts';
import { writtenEvent } from '../../src/campaign-files/written/event.ts';
import { writtenIndicator } from '../../src/campaign-files/written/indicator.ts';
import { writtenJudgement } from '../../src/campaign-files/written/judgement.ts';
import {
  entityReferenceField,
  localKeyField,
  milestoneReferenceField,
  namespaceField,
  referenceField,
} from '../../src/campaign-files/written/key-fields.ts';
import { writtenMovement } from '../../src/campaign-files/written/movement.ts';
import { quantityField, writtenObservation } from '../../src/campaign-files/written/observation.ts';
import { writtenOrganization } from '../../src/campaign-files/written/organization.ts';
import { writtenPlan } from '../../src/campaign-files/written/plan.ts';
import { predicateField } from '../../src/campaign-files/written/predicate.ts';
import { writtenPresentation } from '../../src/campaign-files/written/presentation.ts';
import { writtenProject } from '../../src/campaign-files/written/project.ts';
import { writtenProvincialTitle } from '../../src/campaign-files/written/provincial-title.ts';
import { sourceField } from '../../src/campaign-files/written/source-field.ts';
import { writtenStatement } from '../../src/campaign-files/written/statement.ts';
import { writtenTarget } from '../../src/campaign-files/written/target.ts';
import { scopeField, unitField } from '../../src/campaign-files/written/unit-fields.ts';
import { writtenUnitGroup } from '../../src/campaign-files/written/unit-group.ts';
import { describeFields } from './describe-fields.ts';

const definitions = {
  namespace: namespaceField,
  key: localKeyField,
  reference: referenceField,
  milestoneReference: milestoneReferenceField,
  entityReference: entityReferenceField,
  decimal: decimalField,
  day: dayField,
  partialDate: partialDateField,
  period: periodField,
  due: dueField,
  unit: unitField,
  scope: scopeField,
  source: sourceField,
  organization: writtenOrganization,
  unitGroup: writtenUnitGroup,
  emulationGroup: writtenEmulationGroup,
  document: writtenDocument,
  movement: writtenMovement,
  campaign: writtenCampaign,
  contentItem: writtenContentItem,
  plan: writtenPlan,
  link: writtenCampaignLink,
  event: writtenEvent,
  indicator: writtenIndicator,
  project: writtenProject,
  predicate: predicateField,
  target: writtenTarget,
  quantity: quantityField,
  observation: writtenObservation,
  judgement: writtenJudgement,
  duty: writtenDuty,
  provincialTitle: writtenProvincialTitle,
  presentation: writtenPresentation,
  statement: writtenStatement,
};

/** What the checks that JSON Schema has no words for come to, by the code that the check carries. */
const patterns: Readonly<Record<string, string>> = {
  DAY_MALFORMED: '^(19|20|21)\\d{2}-\\d{2}-\\d{2}$',
  PARTIAL_DATE_MALFORMED: '^(19|20|21)\\d{2}(-\\d{2}(-\\d{2})?)?$',
  PERIOD_MALFORMED: '^\\d{4}(-(Q[1-4]|H[12]|9M|\\d{2}(-\\d{2})?|\\d{4}))?$',
};

/** The JSON Schema (draft 2020-12) of campaign files, made from the schema that reads them, with words for people. */
export function campaignFileJsonSchema(): JsonSchema {
  const schema = toJsonSchema(campaignFileSchema, {
    target: 'draft-2020-12',
    definitions,
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => checkInWords(valibotAction, jsonSchema),
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'campaign-file.schema.json',
    title: 'Tệp dữ liệu phong trào thi đua / Campaign file (thidua-campaign-file/1)',
    ...describeFields(schema),
  };
}

function checkInWords(action: { readonly type: string }, jsonSchema: JsonSchema): JsonSchema | null {
  if (action.type !== 'check' || !('message' in action) || typeof action.message !== 'string') return null;
  const [code = '', detail = ''] = action.message.split(':');
  if (code === 'EXACTLY_ONE_FIELD') {
    return { ...jsonSchema, oneOf: detail.split(',').map((field) => ({ required: [field] })) };
  }
  const pattern = patterns[code];
  return pattern === undefined ? null : { ...jsonSchema, pattern };
}
