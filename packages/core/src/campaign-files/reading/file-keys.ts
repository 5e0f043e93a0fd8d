import { absoluteKey, milestoneKey } from '../../sources/absolute-key.ts';
import type { EntityKind } from '../../sources/entity-ref.ts';
import type { Key } from '../../sources/key.ts';
import type { WrittenCampaignFile, WrittenListName } from '../campaign-file-schema.ts';
import type { WrittenContentItem } from '../written/content-item.ts';
import { linkKey, principleKey, relationKey, roleKey, seasonKey } from './default-keys.ts';

/** A key that a file gives to an entity of its own, and where. */
export interface FileKey {
  readonly kind: EntityKind | 'statement';
  readonly key: Key;
  readonly path: string;
}

type PathOf = (list: WrittenListName, place: number) => string;
type LocalKey = Omit<FileKey, 'path'> & { readonly at: string };

/** Every key of the file, nested ones included, in the order of the lists. */
export function keysOfFile(file: WrittenCampaignFile, pathOf: PathOf): readonly FileKey[] {
  const { namespace } = file;
  const each = <Entry>(list: WrittenListName, entries: readonly Entry[], keys: (entry: Entry) => readonly LocalKey[]) =>
    entries.flatMap((entry, place) =>
      keys(entry).map(({ kind, key, at }) => ({
        kind,
        key: absoluteKey(namespace, key),
        path: `${pathOf(list, place)}${at}`,
      })),
    );
  const plain = (kind: EntityKind) => (entry: { readonly key: string }) => [{ kind, key: entry.key, at: '.key' }];
  return [
    ...each('organizations', file.organizations, plain('organization')),
    ...each('unitGroups', file.unitGroups, plain('unitGroup')),
    ...each('emulationGroups', file.emulationGroups, emulationGroupKeys),
    ...each('documents', file.documents, documentKeys),
    ...each('movements', file.movements, plain('movement')),
    ...each('campaigns', file.campaigns, (campaign) => holderKeys('campaign', campaign)),
    ...each('plans', file.plans, (plan) => holderKeys('plan', plan)),
    ...each('links', file.links, (link) => [
      { kind: 'campaignLink', key: link.key ?? linkKey(link.child, link.kind, link.parent), at: '' },
    ]),
    ...each('events', file.events, plain('event')),
    ...each('indicators', file.indicators, plain('indicator')),
    ...each('projects', file.projects, projectKeys),
    ...each('targets', file.targets, plain('target')),
    ...each('observations', file.observations, plain('observation')),
    ...each('judgements', file.judgements, plain('judgement')),
    ...each('duties', file.duties, plain('duty')),
    ...each('provincialTitles', file.provincialTitles, plain('provincialTitle')),
    ...each('presentations', file.presentations, plain('presentation')),
    ...each('statements', file.statements, (statement) => [
      { kind: 'statement', key: statement.key ?? statement.row.toLowerCase(), at: '.row' },
    ]),
  ];
}

function documentKeys(document: WrittenCampaignFile['documents'][number]): readonly LocalKey[] {
  return [
    { kind: 'document', key: document.key, at: '.key' },
    ...document.relations.map(
      ({ key, kind, to }, place): LocalKey => ({
        kind: 'documentRelation',
        key: key ?? relationKey(document.key, kind, to),
        at: `.relations[${place}]`,
      }),
    ),
  ];
}

function emulationGroupKeys(group: WrittenCampaignFile['emulationGroups'][number]): readonly LocalKey[] {
  return [
    { kind: 'emulationGroup', key: group.key, at: '.key' },
    ...group.seasons.map(
      ({ key, year }, place): LocalKey => ({
        kind: 'groupSeason',
        key: key ?? seasonKey(group.key, year),
        at: `.seasons[${place}]`,
      }),
    ),
  ];
}

function projectKeys(project: WrittenCampaignFile['projects'][number]): readonly LocalKey[] {
  return [
    { kind: 'project', key: project.key, at: '.key' },
    ...project.milestones.map(
      ({ key }, place): LocalKey => ({
        kind: 'milestone',
        key: milestoneKey(project.key, key),
        at: `.milestones[${place}].key`,
      }),
    ),
    ...project.progress.map(
      ({ key }, place): LocalKey => ({
        kind: 'projectProgress',
        key,
        at: `.progress[${place}].key`,
      }),
    ),
  ];
}

function holderKeys(
  kind: 'campaign' | 'plan',
  holder: WrittenCampaignFile['plans'][number] | WrittenCampaignFile['campaigns'][number],
): readonly LocalKey[] {
  return [
    { kind, key: holder.key, at: '.key' },
    ...contentKeys(holder.contents, '.contents'),
    ...holder.roles.map(
      ({ key, organization }, place): LocalKey => ({
        kind: 'campaignRole',
        key: key ?? roleKey(holder.key, organization),
        at: `.roles[${place}]`,
      }),
    ),
    ...holder.principles.map(
      ({ key, kinds }, place): LocalKey => ({
        kind: 'awardPrinciple',
        key: key ?? principleKey(holder.key, kinds),
        at: `.principles[${place}]`,
      }),
    ),
  ];
}

function contentKeys(contents: readonly WrittenContentItem[], path: string): readonly LocalKey[] {
  return contents.flatMap((content, place) => [
    { kind: 'contentItem', key: content.key, at: `${path}[${place}].key` },
    ...contentKeys(content.children ?? [], `${path}[${place}].children`),
  ]);
}
