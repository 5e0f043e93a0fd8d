import * as v from 'valibot';
import type { CampaignLinkKind } from '../../campaigns/campaign-link.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { resolvedByField } from './document.ts';
import { flagField } from './flag-field.ts';
import { entityReferenceField, localKeyField } from './key-fields.ts';
import { sourcesField } from './source-field.ts';
import { lineField } from './text-field.ts';

export const writtenCampaignLink = strictFields({
  key: v.exactOptional(localKeyField),
  child: entityReferenceField,
  parent: v.union([entityReferenceField, strictFields({ occasion: lineField })]),
  kind: oneOf<CampaignLinkKind>()(['LAUNCHED_UNDER', 'LOCALISES', 'CONTINUES', 'CONTRIBUTES_TO', 'CELEBRATES']),
  nameKept: flagField,
  resolvedBy: resolvedByField,
  source: sourcesField,
});
export type WrittenCampaignLink = v.InferOutput<typeof writtenCampaignLink>;
