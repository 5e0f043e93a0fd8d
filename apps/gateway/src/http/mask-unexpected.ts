import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { requestProblem } from '../graphql/problems/request-problem.ts';
import type { Logger } from '../platform/logger.ts';
import type { ServerContext } from './server-context.ts';

/** Logs every error that is not meant for the client, and puts one in its place that says only where it was logged. */
export function maskUnexpected(log: Logger): Plugin<ServerContext> {
  return {
    onExecute({ args }) {
      const { entry } = args.contextValue;
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result || !result.errors) return;
          const errors = result.errors.map((error) => {
            if (isForClient(error)) return error;
            log.error(
              { requestId: entry.id, path: error.path?.join('.'), err: error.originalError ?? error },
              'unexpected error',
            );
            const { message, extensions } = requestProblem('INTERNAL_ERROR', { requestId: entry.id });
            const { http: _status, ...shown } = extensions;
            return new GraphQLError(message, { path: error.path ?? null, extensions: shown });
          });
          setResult({ ...result, errors });
        },
      };
    },
  };
}

/** An error that was made as a GraphQL error, all the way down. */
export function isForClient(error: unknown): boolean {
  return error instanceof GraphQLError && (error.originalError == null || isForClient(error.originalError));
}
