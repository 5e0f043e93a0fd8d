import type { EntityKind } from '@thidua/core';

/** Kinds of entities of a campaign file in the order in which they can be written: what is referred to comes first. */
export const storedKinds = [
  'organization',
  'unitGroup',
  'emulationGroup',
  'groupSeason',
  'document',
  'documentRelation',
  'movement',
  'event',
  'campaign',
  'plan',
  'campaignLink',
  'contentItem',
  'campaignRole',
  'awardPrinciple',
  'indicator',
  'project',
  'milestone',
  'projectProgress',
  'target',
  'observation',
  'judgement',
  'duty',
  'provincialTitle',
  'presentation',
  'statement',
] as const satisfies readonly (EntityKind | 'statement')[];

export type StoredKind = (typeof storedKinds)[number];

/** Table of each kind; the compiler lists a kind of core that has none. */
export const tableOfKind: { readonly [K in EntityKind | 'statement']: string } = {
  organization: 'organization',
  unitGroup: 'unit_group',
  emulationGroup: 'emulation_group',
  groupSeason: 'group_season',
  document: 'document',
  documentRelation: 'document_relation',
  movement: 'movement',
  event: 'campaign_event',
  campaign: 'campaign',
  plan: 'plan',
  campaignLink: 'campaign_link',
  contentItem: 'content_item',
  campaignRole: 'campaign_role',
  awardPrinciple: 'award_principle',
  indicator: 'indicator',
  project: 'project',
  milestone: 'milestone',
  projectProgress: 'project_progress',
  target: 'target',
  observation: 'observation',
  judgement: 'human_judgement',
  duty: 'duty',
  provincialTitle: 'provincial_title',
  presentation: 'presentation',
  statement: 'statement',
};

/** History: rows of these kinds are added and never changed; the database refuses it too. */
export const growingKinds: ReadonlySet<StoredKind> = new Set<StoredKind>(['observation', 'projectProgress']);
