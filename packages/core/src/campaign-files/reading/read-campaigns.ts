import type { Campaign } from '../../campaigns/campaign.ts';
import type { CampaignLink } from '../../campaigns/campaign-link.ts';
import type { Movement } from '../../campaigns/movement.ts';
import type { Plan } from '../../campaigns/plan.ts';
import { absoluteKey } from '../../sources/absolute-key.ts';
import type { WrittenCampaign } from '../written/campaign.ts';
import type { WrittenCampaignLink } from '../written/campaign-link.ts';
import type { WrittenMovement } from '../written/movement.ts';
import type { WrittenPlan } from '../written/plan.ts';
import { linkKey } from './default-keys.ts';
import { readEntityReference, readReference } from './read-reference.ts';
import { readSources } from './read-sources.ts';
import { readUnit } from './read-unit.ts';
import type { Reader } from './reader.ts';
import { whenGiven } from './when-given.ts';

const linkable = ['campaign', 'movement', 'plan'] as const;

export function readMovement(reader: Reader, written: WrittenMovement, path: string): Movement {
  const { canonicalOf, ...fields } = written;
  return {
    ...fields,
    key: absoluteKey(reader.namespace, written.key),
    ...whenGiven(canonicalOf, (text) => ({
      canonicalOf: readReference(reader, 'movement', text, `${path}.canonicalOf`),
    })),
    source: readSources(reader, written.source, path),
  };
}

export function readCampaign(reader: Reader, written: WrittenCampaign, path: string): Campaign {
  const { contents: _contents, roles: _roles, principles: _principles, unit, launchedBy, ...fields } = written;
  return {
    ...fields,
    key: absoluteKey(reader.namespace, written.key),
    ...whenGiven(unit, (code) => ({ unit: readUnit(reader, code, `${path}.unit`) })),
    launchedBy: readLaunchAct(reader, launchedBy, `${path}.launchedBy`),
    source: readSources(reader, written.source, path),
  };
}

function readLaunchAct(reader: Reader, written: WrittenCampaign['launchedBy'], path: string): Campaign['launchedBy'] {
  if (written?.document !== undefined) {
    return { kind: 'document', document: readReference(reader, 'document', written.document, `${path}.document`) };
  }
  if (written?.event !== undefined) {
    return { kind: 'event', event: readReference(reader, 'event', written.event, `${path}.event`) };
  }
  return { kind: 'unknown' };
}

export function readPlan(reader: Reader, written: WrittenPlan, path: string): Plan {
  const { contents: _contents, roles: _roles, principles: _principles, unit, document, ...fields } = written;
  return {
    ...fields,
    key: absoluteKey(reader.namespace, written.key),
    ...whenGiven(document, (text) => ({ document: readReference(reader, 'document', text, `${path}.document`) })),
    ...whenGiven(unit, (code) => ({ unit: readUnit(reader, code, `${path}.unit`) })),
    source: readSources(reader, written.source, path),
  };
}

export function readCampaignLink(reader: Reader, written: WrittenCampaignLink, path: string): CampaignLink {
  const { key, child, parent, ...fields } = written;
  return {
    ...fields,
    key: absoluteKey(reader.namespace, key ?? linkKey(child, fields.kind, parent)),
    child: readEntityReference(reader, linkable, child, `${path}.child`),
    parent:
      typeof parent === 'string'
        ? readEntityReference(reader, linkable, parent, `${path}.parent`)
        : { kind: 'occasion', name: parent.occasion },
    source: readSources(reader, written.source, path),
  };
}
