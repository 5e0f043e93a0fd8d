import type { CutReason, RoundEntry } from './round.ts';

/**
 * Which candidates do not fit into a quota, and why, by id: first by score, then women. Equal ones across the last
 * place are tied with all their equals, whatever the order of the list.
 */
export function cutByQuota(
  candidates: readonly RoundEntry[],
  quota: number,
  allowed: number,
): ReadonlyMap<string, CutReason> {
  const cut = new Map<string, CutReason>();
  if (candidates.length <= allowed) return cut;
  const ordered = candidates.toSorted(byPrecedence);
  const last = ordered[allowed - 1];
  const next = ordered[allowed];
  const border = last !== undefined && next !== undefined && byPrecedence(last, next) === 0 ? last : null;
  const equals = border === null ? [] : ordered.filter((entry) => byPrecedence(entry, border) === 0);
  const ids = equals.map(({ id }) => id).toSorted();
  ordered.forEach((entry, index) => {
    if (equals.includes(entry)) cut.set(entry.id, { why: 'tie', quota, allowed, with: ids });
    else if (index >= allowed) cut.set(entry.id, { why: 'quota', quota, allowed, place: placeOf(entry, ordered) });
  });
  return cut;
}

/** Equal ones share a place. */
function placeOf(entry: RoundEntry, ordered: readonly RoundEntry[]): number {
  return ordered.filter((other) => byPrecedence(other, entry) < 0).length + 1;
}

function byPrecedence(a: RoundEntry, b: RoundEntry): number {
  const scores = [a.score ?? Number.NEGATIVE_INFINITY, b.score ?? Number.NEGATIVE_INFINITY] as const;
  if (scores[0] !== scores[1]) return scores[0] > scores[1] ? -1 : 1;
  return Number(b.womenFirst ?? false) - Number(a.womenFirst ?? false);
}
