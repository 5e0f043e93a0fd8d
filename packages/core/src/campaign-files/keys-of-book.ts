import type { EntityKind, EntityRef } from '../sources/entity-ref.ts';
import type { Key } from '../sources/key.ts';
import type { CampaignBook } from './campaign-file.ts';

/** Every entity of the book, in the order of its lists; entities inside others follow their list. */
export function keysOfBook(book: CampaignBook): readonly EntityRef[] {
  const of = (kind: EntityKind, entities: readonly { readonly key: Key }[]): readonly EntityRef[] =>
    entities.map(({ key }) => ({ kind, key }));
  return [
    ...of('organization', book.organizations),
    ...of('unitGroup', book.unitGroups),
    ...of('emulationGroup', book.emulationGroups),
    ...book.emulationGroups.flatMap((group) => of('groupSeason', group.seasons)),
    ...of('document', book.documents),
    ...of('documentRelation', book.documentRelations),
    ...of('movement', book.movements),
    ...of('campaign', book.campaigns),
    ...of('plan', book.plans),
    ...of('campaignLink', book.campaignLinks),
    ...of('contentItem', book.contentItems),
    ...of('event', book.events),
    ...of('campaignRole', book.campaignRoles),
    ...of('awardPrinciple', book.awardPrinciples),
    ...of('indicator', book.indicators),
    ...of('project', book.projects),
    ...book.projects.flatMap((project) => of('milestone', project.milestones)),
    ...of('projectProgress', book.projectProgress),
    ...of('target', book.targets),
    ...of('observation', book.observations),
    ...of('judgement', book.judgements),
    ...of('duty', book.duties),
    ...of('provincialTitle', book.provincialTitles),
    ...of('presentation', book.presentations),
  ];
}
