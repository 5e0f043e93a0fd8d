import { pageSizeOf } from './limits/cost-of-field.ts';
import { requestProblem } from './problems/request-problem.ts';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** One page of a list that is known whole. */
export interface PageOfKeys {
  readonly keys: readonly string[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * The page that is asked for of a bounded list of keys, each once. A cursor is the key that it stands on; one that is
 * not in the list is passed over. Refuses `first` beside `last`, and numbers below zero.
 */
export function pageOfKeys(keys: readonly string[], page: PageArguments): PageOfKeys {
  const { first = null, last = null } = page;
  if ((first !== null && last !== null) || (first ?? 0) < 0 || (last ?? 0) < 0) {
    throw requestProblem('PAGE_ARGUMENTS_CONFLICT', { first, last });
  }
  const after = page.after ? keys.indexOf(keyOfCursor(page.after)) : -1;
  const before = page.before ? keys.indexOf(keyOfCursor(page.before)) : -1;
  const start = after + 1;
  const end = before === -1 ? keys.length : before;
  const size = first === 0 || last === 0 ? 0 : pageSizeOf({ first, last });
  const from = last === null ? start : Math.max(start, end - size);
  const until = last === null ? Math.min(end, start + size) : end;
  const taken = keys.slice(from, until);
  return {
    keys: taken,
    pageInfo: {
      hasNextPage: until < keys.length,
      hasPreviousPage: from > 0,
      startCursor: cursorOrNull(taken[0]),
      endCursor: cursorOrNull(taken.at(-1)),
    },
  };
}

/** The cursor that stands on a key. */
export const cursorOfKey = (key: string): string => Buffer.from(key, 'utf8').toString('base64url');

const keyOfCursor = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8');
const cursorOrNull = (key: string | undefined): string | null => (key === undefined ? null : cursorOfKey(key));
