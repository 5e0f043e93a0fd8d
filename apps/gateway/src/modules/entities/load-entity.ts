import { brandWithType } from '@pothos/core';
import type { EntityKind, EntityRef } from '@thidua/core';
import type { builder } from '../../graphql/builder.ts';
import type { Loaders } from '../../graphql/loaders.ts';
import type { RequestContext } from '../../graphql/request-context.ts';

type SchemaTypes = (typeof builder)['$inferSchemaTypes'];

/** For each kind of thing that a campaign file may refer to: its GraphQL type and the loader of its rows. */
export const entityTables = {
  document: { type: 'Document', rows: 'documents' },
  documentRelation: { type: 'DocumentRelation', rows: 'documentRelations' },
  organization: { type: 'Organization', rows: 'organizations' },
  unitGroup: { type: 'UnitGroup', rows: 'unitGroups' },
  emulationGroup: { type: 'EmulationGroup', rows: 'emulationGroups' },
  groupSeason: { type: 'GroupSeason', rows: 'groupSeasons' },
  movement: { type: 'Movement', rows: 'movements' },
  campaign: { type: 'Campaign', rows: 'campaigns' },
  campaignLink: { type: 'CampaignLink', rows: 'campaignLinks' },
  plan: { type: 'Plan', rows: 'plans' },
  contentItem: { type: 'ContentItem', rows: 'contentItems' },
  event: { type: 'CampaignEvent', rows: 'events' },
  campaignRole: { type: 'CampaignRole', rows: 'campaignRoles' },
  indicator: { type: 'Indicator', rows: 'indicators' },
  target: { type: 'Target', rows: 'targets' },
  observation: { type: 'Observation', rows: 'observations' },
  project: { type: 'Project', rows: 'projects' },
  milestone: { type: 'Milestone', rows: 'milestones' },
  projectProgress: { type: 'ProjectProgress', rows: 'projectProgress' },
  judgement: { type: 'HumanJudgement', rows: 'judgements' },
  duty: { type: 'Duty', rows: 'duties' },
  provincialTitle: { type: 'ProvincialTitle', rows: 'provincialTitles' },
  awardPrinciple: { type: 'AwardPrinciple', rows: 'awardPrinciples' },
  presentation: { type: 'Presentation', rows: 'presentations' },
} as const satisfies { readonly [K in EntityKind]: { readonly type: string; readonly rows: keyof Loaders } };

/** The row of one kind of entity. */
export type EntityRow<Kind extends EntityKind> = NonNullable<
  Awaited<ReturnType<Loaders[(typeof entityTables)[Kind]['rows']]['load']>>
>;

/** The row that a reference of a campaign file points at, marked with its GraphQL type. The import checked that it exists. */
export async function loadEntity<Kind extends EntityKind>(
  { kind, key }: { readonly kind: Kind; readonly key: string },
  { loaders }: RequestContext,
): Promise<EntityRow<Kind>> {
  const { type, rows } = entityTables[kind];
  const row = await loaders[rows].load(key);
  if (row === null) throw new Error(`No ${kind} ${key}, though something refers to it`);
  brandWithType<SchemaTypes>(row, type);
  return row as EntityRow<Kind>;
}

/** Rows of a list of references, in its order. */
export const loadEntities = (references: readonly EntityRef[], context: RequestContext) =>
  Promise.all(references.map((reference) => loadEntity(reference, context)));
