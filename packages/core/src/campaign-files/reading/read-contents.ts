import type { AwardPrinciple } from '../../campaigns/award-principle.ts';
import type { CampaignRole } from '../../campaigns/campaign-role.ts';
import type { ContentItem } from '../../campaigns/content-item.ts';
import { absoluteKey } from '../../sources/absolute-key.ts';
import type { Key } from '../../sources/key.ts';
import type { WrittenPrinciple, WrittenRole } from '../written/campaign.ts';
import type { WrittenContentItem } from '../written/content-item.ts';
import { principleKey, roleKey } from './default-keys.ts';
import { readAnyReference, readReference } from './read-reference.ts';
import { readSources } from './read-sources.ts';
import type { Reader } from './reader.ts';

/** The campaign or plan that holds contents, roles and principles, as written and as read. */
export interface Holder {
  readonly kind: 'campaign' | 'plan';
  readonly localKey: string;
  readonly path: string;
}

/** Contents in reading order: each before the contents inside it. */
export function readContents(
  reader: Reader,
  holder: Holder,
  written: readonly WrittenContentItem[],
): readonly ContentItem[] {
  const of = ownerOf(reader, holder);
  const readAll = (items: readonly WrittenContentItem[], path: string, parent: Key | null): readonly ContentItem[] =>
    items.flatMap((item, place) => {
      const { children = [], ordinal, links, ...fields } = item;
      const here = `${path}[${place}]`;
      const key = absoluteKey(reader.namespace, item.key);
      const content: ContentItem = {
        ...fields,
        key,
        of,
        ...(parent === null ? {} : { parent }),
        ordinal: ordinal ?? place + 1,
        links: links.map((text, index) => readAnyReference(reader, text, `${here}.links[${index}]`)),
        source: readSources(reader, item.source, here),
      };
      return [content, ...readAll(children, `${here}.children`, key)];
    });
  return readAll(written, `${holder.path}.contents`, null);
}

export function readRoles(reader: Reader, holder: Holder, written: readonly WrittenRole[]): readonly CampaignRole[] {
  return written.map(({ key, organization, ...fields }, place) => {
    const path = `${holder.path}.roles[${place}]`;
    return {
      ...fields,
      key: absoluteKey(reader.namespace, key ?? roleKey(holder.localKey, organization)),
      of: ownerOf(reader, holder),
      organization: readReference(reader, 'organization', organization, `${path}.organization`),
      source: readSources(reader, fields.source, path),
    };
  });
}

export function readPrinciples(
  reader: Reader,
  holder: Holder,
  written: readonly WrittenPrinciple[],
): readonly AwardPrinciple[] {
  return written.map(({ key, ...fields }, place) => ({
    ...fields,
    key: absoluteKey(reader.namespace, key ?? principleKey(holder.localKey, fields.kinds)),
    of: ownerOf(reader, holder),
    source: readSources(reader, fields.source, `${holder.path}.principles[${place}]`),
  }));
}

function ownerOf(reader: Reader, holder: Holder): ContentItem['of'] {
  return { kind: holder.kind, key: absoluteKey(reader.namespace, holder.localKey) };
}
