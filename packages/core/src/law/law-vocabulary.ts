import type { Requirement } from '../requirements/requirement.ts';
import type { Words } from '../requirements/words.ts';
import { nodesOf } from './map-requirement.ts';

/** The names that facts may use: of topics with their words, and of posts. */
export interface LawVocabulary {
  readonly judgements: { readonly [topic: string]: Words };
  readonly attestations: { readonly [topic: string]: Words };
  readonly amounts: { readonly [topic: string]: Words };
  readonly posts: { readonly [post: string]: true };
}

/** What standards ask for by name, whatever their day: a fact that an earlier era asked for is no mistake in a later one. */
export function vocabularyOf(requirements: Iterable<Requirement>): LawVocabulary {
  const found: Found = { judgements: {}, attestations: {}, amounts: {}, posts: {} };
  for (const requirement of requirements) for (const node of nodesOf(requirement)) collect(node, found);
  return found;
}

interface Found {
  readonly judgements: Record<string, Words>;
  readonly attestations: Record<string, Words>;
  readonly amounts: Record<string, Words>;
  readonly posts: Record<string, true>;
}

function collect(requirement: Requirement, found: Found): void {
  switch (requirement.kind) {
    case 'judged':
      add(requirement.topic, found.judgements);
      return;
    case 'attested':
      add(requirement.topic, found.attestations);
      return;
    case 'amount':
      add(requirement.topic, found.amounts);
      return;
    case 'heldPost':
    case 'undisciplinedInPost':
      for (const post of requirement.posts) found.posts[post] = true;
  }
}

function add({ key, vi, en }: Words & { readonly key: string }, topics: Record<string, Words>): void {
  topics[key] ??= { vi, en };
}
