import type { Key } from './key.ts';

/** Everything that a campaign file holds and that words of a document can be carried by. */
export const entityKinds = [
  'document',
  'documentRelation',
  'organization',
  'unitGroup',
  'emulationGroup',
  'groupSeason',
  'movement',
  'campaign',
  'campaignLink',
  'plan',
  'contentItem',
  'event',
  'campaignRole',
  'indicator',
  'target',
  'observation',
  'project',
  'milestone',
  'projectProgress',
  'judgement',
  'duty',
  'provincialTitle',
  'awardPrinciple',
  'presentation',
] as const;

export type EntityKind = (typeof entityKinds)[number];

export interface EntityRef {
  readonly kind: EntityKind;
  readonly key: Key;
}
