import * as v from 'valibot';
import type { ContentDomain } from '../../campaigns/content-item.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { flagField } from './flag-field.ts';
import { entityReferenceField, localKeyField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { ordinalField } from './number-fields.ts';
import { sourcesField } from './source-field.ts';
import { lineField, textField } from './text-field.ts';

const contentEntries = {
  key: localKeyField,
  ordinal: v.exactOptional(ordinalField),
  label: lineField,
  text: textField,
  domain: oneOf<ContentDomain>()([
    'ECONOMY',
    'SOCIETY',
    'ADMINISTRATIVE_REFORM',
    'INFRASTRUCTURE',
    'DEFENCE_SECURITY',
    'PARTY_BUILDING',
    'COVID',
    'EMULATION',
    'ENVIRONMENT',
  ]),
  measurable: flagField,
  links: listOf(entityReferenceField),
  source: sourcesField,
};

/** Three levels at most: deeper nesting is refused, so that a hostile file cannot exhaust the stack. */
const thirdLevel = strictFields(contentEntries);
const secondLevel = strictFields({ ...contentEntries, children: listOf(thirdLevel) });

/** One content (nội dung) with the contents inside it. */
export const writtenContentItem = strictFields({ ...contentEntries, children: listOf(secondLevel) });

/** A content of any of the three levels. */
export interface WrittenContentItem extends v.InferOutput<typeof thirdLevel> {
  readonly children?: readonly WrittenContentItem[];
}
