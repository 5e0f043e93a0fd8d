import type { SourceRef } from './source-ref.ts';

/** `known` with those of `added` that are not in it yet, in their order; the same place with other words is another source. */
export function mergeSources(known: readonly SourceRef[], added: readonly SourceRef[]): readonly SourceRef[] {
  const byPlace = new Map<string, SourceRef>();
  for (const source of [...known, ...added]) {
    const place = JSON.stringify([source.document, source.clause ?? null, source.words ?? null]);
    if (!byPlace.has(place)) byPlace.set(place, source);
  }
  return [...byPlace.values()];
}
