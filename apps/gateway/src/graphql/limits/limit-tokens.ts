import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { requestProblem } from '../problems/request-problem.ts';

/** Stops reading a query text after `limit` tokens. */
export function limitTokens(limit: number) {
  const refuse = () => {
    throw requestProblem('QUERY_TOO_LONG', { limit });
  };
  return maxTokensPlugin({ n: limit, onReject: [refuse] });
}
