import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { isForClient } from '../../http/mask-unexpected.ts';
import type { ServerContext } from '../../http/server-context.ts';
import type { Logger } from '../../platform/logger.ts';
import { requestProblem } from '../problems/request-problem.ts';
import { costOf } from './limit-cost.ts';

/** How many subscriptions may be open at once: on this server, and of one viewer (all anonymous ones together). */
export interface SubscriptionLimits {
  readonly open: number;
  readonly perViewer: number;
}

/** A province's clusters with all their members watching, and nobody who alone fills the server. */
export const defaultSubscriptionLimits: SubscriptionLimits = { open: 500, perViewer: 20 };

/**
 * Refuses a subscription whose price for one event is above `cost`, or where too many are open; masks and logs errors of
 * its events that are not for the client. What depth, aliases and tokens ask is refused before, as for every operation.
 */
export function limitSubscriptions(
  cost: number,
  log: Logger,
  { open: mostOpen, perViewer }: SubscriptionLimits = defaultSubscriptionLimits,
): Plugin<ServerContext> {
  const open = new Map<string | null, number>();
  return {
    onSubscribe({ args, setResultAndStopExecution }) {
      const { entry, viewer } = args.contextValue;
      const price = costOf(
        args.schema,
        args.document,
        args.variableValues ?? {},
        args.operationName ?? null,
        args.contextValue,
      );
      entry.cost = price;
      const who = viewer?.subject ?? null;
      const own = open.get(who) ?? 0;
      const all = [...open.values()].reduce((sum, count) => sum + count, 0);
      const problem =
        price !== null && price > cost
          ? requestProblem('QUERY_TOO_EXPENSIVE', { cost: price, limit: cost })
          : own >= perViewer || all >= mostOpen
            ? requestProblem('TOO_MANY_SUBSCRIPTIONS', { open: own, limit: perViewer }, 429)
            : null;
      if (problem !== null) {
        setResultAndStopExecution({ errors: [problem] });
        return undefined;
      }
      open.set(who, own + 1);
      const end = (): void => void open.set(who, (open.get(who) ?? 1) - 1);
      return {
        onSubscribeResult({ result }) {
          if (!(Symbol.asyncIterator in result)) {
            end();
            return undefined;
          }
          return {
            onNext({ result: event, setResult }) {
              if (Symbol.asyncIterator in event || !event.errors) return;
              setResult({ ...event, errors: event.errors.map((error) => shown(error, entry.id, log)) });
            },
            onEnd: end,
          };
        },
      };
    },
  };
}

function shown(error: GraphQLError, requestId: string, log: Logger): GraphQLError {
  if (isForClient(error)) return error;
  log.error({ requestId, path: error.path?.join('.'), err: error.originalError ?? error }, 'unexpected error');
  const { message, extensions } = requestProblem('INTERNAL_ERROR', { requestId });
  const { http: _status, ...rest } = extensions;
  return new GraphQLError(message, { path: error.path ?? null, extensions: rest });
}
