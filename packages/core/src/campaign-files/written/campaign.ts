import * as v from 'valibot';
import type { AwardPrincipleKind } from '../../campaigns/award-principle.ts';
import type {
  CampaignFlag,
  CampaignKind,
  CampaignScope,
  CampaignState,
  LauncherPost,
  SubjectClass,
} from '../../campaigns/campaign.ts';
import type { CampaignRoleKind } from '../../campaigns/campaign-role.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { writtenContentItem } from './content-item.ts';
import { partialDateField } from './date-fields.ts';
import { localKeyField, referenceField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { yearField } from './number-fields.ts';
import { sourcesField } from './source-field.ts';
import { lineField, textField } from './text-field.ts';
import { unitField } from './unit-fields.ts';

const writtenLauncher = strictFields({
  post: oneOf<LauncherPost>()([
    'PRESIDENT',
    'PRIME_MINISTER',
    'MINISTER',
    'SECTOR_HEAD',
    'PEOPLES_COMMITTEE_CHAIR',
    'UNIT_HEAD',
    'PEOPLES_COMMITTEE',
    'CENTRAL_EMULATION_COUNCIL',
    'EMULATION_COUNCIL',
    'OTHER',
  ]),
  printed: lineField,
  person: v.exactOptional(lineField),
  onBehalfOf: listOf(lineField),
});

/** By a document or by an event, exactly one of the two; left out altogether: not known. */
const writtenLaunchAct = v.pipe(
  strictFields({ document: v.exactOptional(referenceField), event: v.exactOptional(referenceField) }),
  v.check((act) => (act.document === undefined) !== (act.event === undefined), 'EXACTLY_ONE_FIELD:document,event'),
);

const writtenSubject = strictFields({
  class: oneOf<SubjectClass>()([
    'AGENCY',
    'LOCALITY',
    'MASS_ORG',
    'ENTERPRISE',
    'BANK',
    'ARMED_FORCE',
    'HOUSEHOLD',
    'CADRE',
    'PARTY_MEMBER',
    'CIVIL_SERVANT',
    'PUBLIC_EMPLOYEE',
    'WORKER',
    'SOLDIER',
    'UNION_MEMBER',
    'CITIZEN',
  ]),
  printed: lineField,
});

const writtenRole = strictFields({
  key: v.exactOptional(localKeyField),
  organization: referenceField,
  roles: listOf(
    oneOf<CampaignRoleKind>()([
      'FOCAL',
      'ADVISE',
      'COORDINATE',
      'MOBILISE',
      'SUPERVISE',
      'INSPECT',
      'APPRAISE',
      'PROPOSE_UPWARD',
      'DIRECT_AS_ASSIGNED',
      'PUBLICISE',
    ]),
  ),
  source: sourcesField,
});
export type WrittenRole = v.InferOutput<typeof writtenRole>;

const writtenPrinciple = strictFields({
  key: v.exactOptional(localKeyField),
  kinds: listOf(
    oneOf<AwardPrincipleKind>()([
      'PREFER_SMALL_COLLECTIVE',
      'PREFER_INDIVIDUAL',
      'PREFER_DIRECT_WORKER',
      'PREFER_NEW_FACTOR',
      'ACCURATE',
      'OBJECTIVE',
      'FAIR',
      'TRANSPARENT',
      'DEMOCRATIC',
      'PUBLIC',
      'TIMELY',
      'RIGHT_STANDARD',
      'FIND_AND_SPREAD_EXEMPLARS',
      'TIE_TO_CAMPAIGN',
    ]),
  ),
  source: sourcesField,
});
export type WrittenPrinciple = v.InferOutput<typeof writtenPrinciple>;

/** What campaigns and plans hold inside. */
export const nestedEntries = {
  contents: listOf(writtenContentItem),
  roles: listOf(writtenRole),
  principles: listOf(writtenPrinciple),
};

export const writtenCampaign = strictFields({
  key: localKeyField,
  name: lineField,
  theme: v.exactOptional(textField),
  kind: oneOf<CampaignKind>()(['REGULAR', 'THEMATIC']),
  flags: listOf(oneOf<CampaignFlag>()(['SPECIAL', 'PEAK', 'ANNIVERSARY'])),
  occasion: v.exactOptional(lineField),
  scope: oneOf<CampaignScope>()(['NATIONAL', 'SECTOR', 'LOCALITY', 'CLUSTER', 'UNIT']),
  unit: v.exactOptional(unitField),
  launchers: listOf(writtenLauncher),
  launchedBy: v.exactOptional(writtenLaunchAct),
  launchedOn: v.exactOptional(partialDateField),
  year: v.exactOptional(yearField),
  from: v.exactOptional(partialDateField),
  until: v.exactOptional(partialDateField),
  subjects: listOf(writtenSubject),
  purposes: listOf(textField),
  state: v.optional(
    oneOf<CampaignState>()([
      'DRAFT',
      'SUBMITTED',
      'APPROVED',
      'LAUNCHED',
      'PRELIM_REVIEWED',
      'FINAL_REVIEWED',
      'CLOSED',
      'CANCELLED',
      'SUSPENDED',
    ]),
    'LAUNCHED',
  ),
  ...nestedEntries,
  source: sourcesField,
  note: v.exactOptional(textField),
});
export type WrittenCampaign = v.InferOutput<typeof writtenCampaign>;
