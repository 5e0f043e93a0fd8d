import type { Facts } from '../facts/facts.ts';
import type { Nomination } from './nomination.ts';

/** An initiative that already carries another entry of the same nominee. */
export interface UsedMerit {
  readonly key: string;
  /** Id of the entry. */
  readonly by: string;
}

/** The facts without the merits that carry an entry of the same nominee further up, and the first of those. */
export function withoutUsedMerits(
  { facts }: Nomination,
  nominee: string,
  used: ReadonlyMap<string, string>,
): { readonly facts: Facts; readonly used: UsedMerit | null } {
  let first: UsedMerit | null = null;
  const merits = facts.merits?.filter(({ key }) => {
    const by = key === undefined ? undefined : used.get(`${nominee}\n${key}`);
    if (by === undefined || key === undefined) return true;
    first ??= { key, by };
    return false;
  });
  return first === null || merits === undefined ? { facts, used: null } : { facts: { ...facts, merits }, used: first };
}
