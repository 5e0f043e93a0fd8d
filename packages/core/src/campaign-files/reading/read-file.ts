import type { CampaignBook } from '../campaign-file.ts';
import type { WrittenCampaignFile, WrittenListName } from '../campaign-file-schema.ts';
import { readCampaign, readCampaignLink, readMovement, readPlan } from './read-campaigns.ts';
import { type Holder, readContents, readPrinciples, readRoles } from './read-contents.ts';
import { readDocument, readRelations } from './read-documents.ts';
import { readDuty } from './read-duties.ts';
import { readIndicator, readJudgement, readObservation } from './read-indicators.ts';
import { readEvent, readPresentation, readProvincialTitle } from './read-occasions.ts';
import { readEmulationGroup, readOrganization, readUnitGroup } from './read-organizations.ts';
import { readProgress, readProject } from './read-projects.ts';
import { readStatement } from './read-statements.ts';
import { readTarget } from './read-targets.ts';
import type { Reader } from './reader.ts';

/** The book that a file of right shape means; what cannot be resolved is reported and left as it is written. */
export function readFile(
  reader: Reader,
  file: WrittenCampaignFile,
  pathOf: (list: WrittenListName, place: number) => string,
): CampaignBook {
  const each = <Written, Read>(
    list: WrittenListName,
    entries: readonly Written[],
    read: (reader: Reader, written: Written, path: string) => Read,
  ): readonly Read[] => entries.map((entry, place) => read(reader, entry, pathOf(list, place)));
  const holders = [
    ...each('campaigns', file.campaigns, (_, written, path) => ({
      written,
      holder: holderOf('campaign', written, path),
    })),
    ...each('plans', file.plans, (_, written, path) => ({ written, holder: holderOf('plan', written, path) })),
  ];
  return {
    namespace: file.namespace,
    title: file.title,
    organizations: each('organizations', file.organizations, readOrganization),
    unitGroups: each('unitGroups', file.unitGroups, readUnitGroup),
    emulationGroups: each('emulationGroups', file.emulationGroups, readEmulationGroup),
    documents: each('documents', file.documents, readDocument),
    documentRelations: each('documents', file.documents, readRelations).flat(),
    movements: each('movements', file.movements, readMovement),
    campaigns: each('campaigns', file.campaigns, readCampaign),
    plans: each('plans', file.plans, readPlan),
    campaignLinks: each('links', file.links, readCampaignLink),
    contentItems: holders.flatMap(({ written, holder }) => readContents(reader, holder, written.contents)),
    events: each('events', file.events, readEvent),
    campaignRoles: holders.flatMap(({ written, holder }) => readRoles(reader, holder, written.roles)),
    indicators: each('indicators', file.indicators, readIndicator),
    projects: each('projects', file.projects, readProject),
    targets: each('targets', file.targets, readTarget),
    observations: each('observations', file.observations, readObservation),
    projectProgress: each('projects', file.projects, readProgress).flat(),
    judgements: each('judgements', file.judgements, readJudgement),
    duties: each('duties', file.duties, readDuty),
    provincialTitles: each('provincialTitles', file.provincialTitles, readProvincialTitle),
    awardPrinciples: holders.flatMap(({ written, holder }) => readPrinciples(reader, holder, written.principles)),
    presentations: each('presentations', file.presentations, readPresentation),
    statements: each('statements', file.statements, readStatement),
  };
}

function holderOf(kind: Holder['kind'], written: { readonly key: string }, path: string): Holder {
  return { kind, localKey: written.key, path };
}
