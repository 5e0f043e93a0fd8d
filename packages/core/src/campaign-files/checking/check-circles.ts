import { edgesByStart, findCircle } from '../../campaigns/find-circle.ts';
import type { Issue } from '../../errors/issue.ts';
import type { Target } from '../../indicators/target.ts';
import type { Key } from '../../sources/key.ts';
import type { CampaignBook } from '../campaign-file.ts';
import type { WrittenListName } from '../campaign-file-schema.ts';

type Edge = readonly [from: Key, to: Key];

/**
 * References of one meaning that lead in a circle: a target that is part of itself, an organization above itself. Each
 * meaning is walked apart, since a set may well name a target that says it is part of the set.
 */
export function checkCircles(
  book: CampaignBook,
  pathOf: (list: WrittenListName, place: number) => string,
): readonly Issue[] {
  const inList =
    <Entity extends { readonly key: Key }>(list: WrittenListName, entities: readonly Entity[]) =>
    (code: 'TARGET_CIRCLE' | 'REFERENCE_CIRCLE', ends: (entity: Entity) => readonly (Key | undefined)[]): Issue[] => {
      const circle = findCircle(edgesByStart(entities.flatMap((entity) => edgesFrom(entity.key, ends(entity)))));
      if (circle === null) return [];
      const place = entities.findIndex(({ key }) => circle.includes(key));
      return [{ severity: 'error', code, path: pathOf(list, place), data: { path: circle } }];
    };
  const targets = inList('targets', book.targets);
  const indicators = inList('indicators', book.indicators);
  const organizations = inList('organizations', book.organizations);
  return [
    ...targets('TARGET_CIRCLE', restsOn),
    ...targets('TARGET_CIRCLE', ({ partOf }) => [partOf]),
    ...targets('TARGET_CIRCLE', ({ overrides }) => [overrides]),
    ...targets('TARGET_CIRCLE', ({ adjusts }) => [adjusts?.target]),
    ...indicators('REFERENCE_CIRCLE', ({ partOf }) => [partOf]),
    ...indicators('REFERENCE_CIRCLE', ({ componentOf }) => [componentOf]),
    ...indicators('REFERENCE_CIRCLE', ({ replacedBy }) => [replacedBy?.indicator]),
    ...organizations('REFERENCE_CIRCLE', ({ parent }) => [parent]),
    ...organizations('REFERENCE_CIRCLE', ({ successors }) => successors ?? []),
    ...inList('movements', book.movements)('REFERENCE_CIRCLE', ({ canonicalOf }) => [canonicalOf]),
    ...inList('observations', book.observations)('REFERENCE_CIRCLE', ({ supersedes }) => [supersedes]),
    ...milestoneCircles(book, pathOf),
  ];
}

/** Targets that the verdict of this one is computed from. */
function restsOn({ predicate }: Target): readonly (Key | undefined)[] {
  if (predicate.kind === 'allOf') return predicate.members;
  return predicate.kind === 'meetOrExceedRef' ? [predicate.reference] : [];
}

function edgesFrom(from: Key, ends: readonly (Key | undefined)[]): readonly Edge[] {
  return ends.flatMap((to): Edge[] => (to === undefined ? [] : [[from, to]]));
}

function milestoneCircles(
  book: CampaignBook,
  pathOf: (list: WrittenListName, place: number) => string,
): readonly Issue[] {
  const milestones = book.projects.flatMap((project) => project.milestones);
  const circle = findCircle(edgesByStart(milestones.flatMap(({ key, partOf }) => edgesFrom(key, [partOf]))));
  if (circle === null) return [];
  const place = book.projects.findIndex((project) => project.milestones.some(({ key }) => circle.includes(key)));
  return [{ severity: 'error', code: 'REFERENCE_CIRCLE', path: pathOf('projects', place), data: { path: circle } }];
}
