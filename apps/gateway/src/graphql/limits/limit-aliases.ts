import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { requestProblem } from '../problems/request-problem.ts';

/** Refuses an operation with more than `limit` aliases. */
export function limitAliases(limit: number) {
  const refuse = () => {
    throw requestProblem('QUERY_TOO_MANY_ALIASES', { limit });
  };
  return maxAliasesPlugin({ n: limit, onReject: [refuse] });
}
