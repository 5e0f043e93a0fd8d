import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ServerContext } from './server-context.ts';

/** Notes the name of the operation that runs, for the log. */
export function noteOperation(): Plugin<ServerContext> {
  return {
    onExecute({ args }) {
      const operation = getOperationAST(args.document, args.operationName);
      args.contextValue.entry.operation = operation?.name?.value.slice(0, 100) ?? null;
    },
  };
}
