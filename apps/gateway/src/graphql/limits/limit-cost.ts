import { createComplexityRule } from '@pothos/plugin-complexity';
import { type DocumentNode, type GraphQLSchema, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ServerContext } from '../../http/server-context.ts';
import { requestProblem } from '../problems/request-problem.ts';

/**
 * Refuses an operation whose price is above `limit`, before it runs, and reports the price of every other one in
 * `extensions.cost` as `{ cost, limit }`. Not a validation rule: the price depends on variables, and validation is cached.
 */
export function limitCost(limit: number): Plugin<ServerContext> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const cost = costOf(
        args.schema,
        args.document,
        args.variableValues ?? {},
        args.operationName ?? null,
        args.contextValue,
      );
      if (cost === null) return undefined;
      args.contextValue.entry.cost = cost;
      if (cost > limit) {
        setResultAndStopExecution({ errors: [requestProblem('QUERY_TOO_EXPENSIVE', { cost, limit })] });
        return undefined;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, cost: { cost, limit } } });
        },
      };
    },
  };
}

/** The price of one operation; `null` where its variables or its name do not fit (its execution says so itself). */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  operationName: string | null,
  context: object,
): number | null {
  const costs: number[] = [];
  const rule = createComplexityRule({
    variableValues,
    operationName,
    context,
    validate: () => undefined,
    onResult: ({ complexity }) => costs.push(complexity),
  });
  const errors = validate(schema, document, [rule]);
  return errors.length > 0 || costs.length === 0 ? null : Math.max(...costs);
}
