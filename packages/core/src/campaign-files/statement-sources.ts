import { entityKey } from '../sources/entity-key.ts';
import type { EntityKind } from '../sources/entity-ref.ts';
import type { Key } from '../sources/key.ts';
import { mergeSources } from '../sources/merge-sources.ts';
import type { SourceRef } from '../sources/source-ref.ts';
import type { Statement } from '../sources/statement.ts';
import type { CampaignBook } from './campaign-file.ts';

/**
 * The book with the words of each statement added to the sources of what carries it, so that every entity can say by
 * which words it stands. Entities without sources of their own (documents, organizations, indicators …) and those of
 * other files are pointed at by the statement alone.
 */
export function withStatementSources(book: CampaignBook): CampaignBook {
  const added = sourcesByEntity(book.statements);
  const enrich = <Entity extends { readonly key: Key; readonly source: readonly SourceRef[] }>(
    kind: EntityKind,
    entities: readonly Entity[],
  ): readonly Entity[] =>
    entities.map((entity) => {
      const more = added.get(entityKey({ kind, key: entity.key }));
      return more === undefined ? entity : { ...entity, source: mergeSources(entity.source, more) };
    });
  return {
    ...book,
    movements: enrich('movement', book.movements),
    campaigns: enrich('campaign', book.campaigns),
    plans: enrich('plan', book.plans),
    campaignLinks: enrich('campaignLink', book.campaignLinks),
    contentItems: enrich('contentItem', book.contentItems),
    events: enrich('event', book.events),
    campaignRoles: enrich('campaignRole', book.campaignRoles),
    projects: enrich('project', book.projects).map((project) => ({
      ...project,
      milestones: enrich('milestone', project.milestones),
    })),
    targets: enrich('target', book.targets),
    observations: enrich('observation', book.observations),
    projectProgress: enrich('projectProgress', book.projectProgress),
    duties: enrich('duty', book.duties),
    provincialTitles: enrich('provincialTitle', book.provincialTitles),
    awardPrinciples: enrich('awardPrinciple', book.awardPrinciples),
    presentations: enrich('presentation', book.presentations),
  };
}

function sourcesByEntity(statements: readonly Statement[]): ReadonlyMap<string, readonly SourceRef[]> {
  const byEntity = new Map<string, SourceRef[]>();
  for (const statement of statements) {
    for (const ref of statement.carriedBy) {
      const known = byEntity.get(entityKey(ref));
      if (known === undefined) byEntity.set(entityKey(ref), sourcesOf(statement));
      else known.push(...sourcesOf(statement));
    }
  }
  return byEntity;
}

/** One source for each run of printed words; one without words where none are given. */
function sourcesOf({ document, clause, words }: Statement): SourceRef[] {
  const place = { document, ...(clause === undefined ? {} : { clause }) };
  return words.length === 0 ? [place] : words.map((text) => ({ ...place, words: text }));
}
