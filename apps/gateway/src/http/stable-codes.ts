import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { requestProblem } from '../graphql/problems/request-problem.ts';
import { type BodyLimits, bodyLimitOf } from './limit-body.ts';
import type { ServerContext } from './server-context.ts';

/** Gives every error of an answer a stable code, and notes the codes for the log. */
export function stableCodes(limits: BodyLimits): Plugin<object, ServerContext> {
  return {
    onResultProcess({ result, setResult, serverContext }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors) return;
      const errors = result.errors.map((error) => withCode(error, bodyLimitOf(limits, serverContext)));
      serverContext.entry.errorCodes = errors.map(({ extensions }) => String(extensions.code));
      setResult({ ...result, errors });
    },
  };
}

function withCode(error: GraphQLError, bodyLimit: number): GraphQLError {
  if (error.extensions.code === 'REQUEST_ENTITY_TOO_LARGE')
    return requestProblem('REQUEST_TOO_LARGE', { limitBytes: bodyLimit }, 413);
  if (error.message === 'POST body sent invalid JSON.') return requestProblem('REQUEST_NOT_JSON', {});
  if (error.extensions.code !== undefined) return error;
  const { message, nodes = null, source = null, positions = null, path = null, originalError = null } = error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    originalError,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  });
}
