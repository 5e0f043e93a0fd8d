import type { CampaignEvent } from '../../campaigns/event.ts';
import type { Presentation } from '../../campaigns/presentation.ts';
import type { ProvincialTitle } from '../../campaigns/provincial-title.ts';
import { absoluteKey } from '../../sources/absolute-key.ts';
import type { WrittenEvent } from '../written/event.ts';
import type { WrittenPresentation } from '../written/presentation.ts';
import type { WrittenProvincialTitle } from '../written/provincial-title.ts';
import { readReference } from './read-reference.ts';
import { readSource, readSources } from './read-sources.ts';
import { readUnit } from './read-unit.ts';
import type { Reader } from './reader.ts';
import { whenGiven } from './when-given.ts';

export function readEvent(reader: Reader, written: WrittenEvent, path: string): CampaignEvent {
  return {
    ...written,
    key: absoluteKey(reader.namespace, written.key),
    campaigns: written.campaigns.map((text, place) =>
      readReference(reader, 'campaign', text, `${path}.campaigns[${place}]`),
    ),
    source: readSources(reader, written.source, path),
  };
}

export function readProvincialTitle(reader: Reader, written: WrittenProvincialTitle, path: string): ProvincialTitle {
  return {
    ...written,
    key: absoluteKey(reader.namespace, written.key),
    unit: readUnit(reader, written.unit, `${path}.unit`),
    conferred: written.conferred.map((conferral, place) => ({
      ...conferral,
      source: readSource(reader, conferral.source, `${path}.conferred[${place}].source`),
    })),
    source: readSources(reader, written.source, path),
  };
}

export function readPresentation(reader: Reader, written: WrittenPresentation, path: string): Presentation {
  const { event, ...fields } = written;
  return {
    ...fields,
    key: absoluteKey(reader.namespace, written.key),
    ...whenGiven(event, (text) => ({ event: readReference(reader, 'event', text, `${path}.event`) })),
    source: readSources(reader, written.source, path),
  };
}
