import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { requestProblem } from '../problems/request-problem.ts';

/** Refuses an operation nested deeper than `limit` levels. The introspection of tools (`__schema`) is let through. */
export function limitDepth(limit: number) {
  const refuse = () => {
    throw requestProblem('QUERY_TOO_DEEP', { limit });
  };
  return maxDepthPlugin({ n: limit, flattenFragments: true, ignoreIntrospection: true, onReject: [refuse] });
}
