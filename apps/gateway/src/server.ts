import { createServer, type Server } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { limitAliases } from './graphql/limits/limit-aliases.ts';
import { limitCost } from './graphql/limits/limit-cost.ts';
import { limitDepth } from './graphql/limits/limit-depth.ts';
import { limitSubscriptions } from './graphql/limits/limit-subscriptions.ts';
import { limitTokens } from './graphql/limits/limit-tokens.ts';
import { defaultLimits, type Limits } from './graphql/limits/limits.ts';
import { createLoaders } from './graphql/loaders.ts';
import type { RequestContext } from './graphql/request-context.ts';
import { schema } from './graphql/schema.ts';
import { developmentTokens } from './http/development-tokens.ts';
import { isFromThisMachine } from './http/from-this-machine.ts';
import { graphiqlOptions, renderGraphiql } from './http/graphiql.ts';
import { health } from './http/health.ts';
import { identify } from './http/identify.ts';
import { landingPage } from './http/landing-page.ts';
import { limitBody } from './http/limit-body.ts';
import { logRequest } from './http/log-request.ts';
import { maskUnexpected } from './http/mask-unexpected.ts';
import { noteOperation } from './http/note-operation.ts';
import { refuseBrokenRequest } from './http/refuse-broken-request.ts';
import { openEntry } from './http/request-entry.ts';
import type { ServerContext } from './http/server-context.ts';
import { stableCodes } from './http/stable-codes.ts';
import { stopServer } from './http/stop-server.ts';
import type { Clock } from './platform/clock.ts';
import type { Database } from './platform/database/database.ts';
import type { Identity } from './platform/identity/identity.ts';
import type { Logger } from './platform/logger.ts';
import { openRefusalTally } from './platform/refusals/refusal-tally.ts';

export interface GatewayOptions {
  /** Open and migrated; the caller closes it after the gateway. */
  readonly database: Pick<Database, 'prisma' | 'pool'>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Whose tokens are taken; left out: nobody's, so that a request with one is refused. */
  readonly identity?: Identity;
  readonly limits?: Limits;
  /** How long a stop waits for requests under way, in milliseconds; 10 s if left out. */
  readonly shutdownGraceMs?: number;
}

export interface Gateway {
  /** Does not listen yet. */
  readonly server: Server;
  /** Not ready any more at once; resolves when the last request has ended. Safe to call twice. */
  close(): Promise<void>;
}

/** The whole server from its parts of the outside world: GraphQL at `/graphql`, health at `/health/…`, a page at `/`. */
export function createGateway(options: GatewayOptions): Gateway {
  const { database, clock, log, identity, limits = defaultLimits, shutdownGraceMs = 10_000 } = options;
  let stopping = false;
  const refusals = openRefusalTally(database.prisma, log);
  const yoga = createYoga<ServerContext, RequestContext>({
    schema,
    context: ({ viewer }) => ({
      prisma: database.prisma,
      today: clock.today(),
      now: clock.now(),
      loaders: createLoaders(database.prisma),
      viewer,
    }),
    cors: false,
    multipart: false,
    maxRequestBodySize: limits.senderBodyBytes,
    graphiql: graphiqlOptions(),
    renderGraphiQL: renderGraphiql,
    landingPage: false,
    logging: {
      debug: log.debug.bind(log),
      info: log.info.bind(log),
      warn: log.warn.bind(log),
      error: log.error.bind(log),
    },
    healthCheckEndpoint: '/health/live',
    plugins: [
      health(database, () => stopping, log),
      landingPage(),
      ...(identity?.development ? [developmentTokens(identity.development, clock)] : []),
      identify({ trusted: identity?.trusted ?? null, clock, log, refusals, limits }),
      limitBody(limits),
      noteOperation(),
      limitTokens(limits.tokens),
      limitDepth(limits.depth),
      limitAliases(limits.aliases),
      limitCost(limits.cost),
      limitSubscriptions(limits.cost, log),
      maskUnexpected(log),
      stableCodes(limits),
    ],
  });
  const server = createServer((request, response) => {
    const entry = openEntry(request);
    response.setHeader('x-request-id', entry.id);
    logRequest(log, entry, request, response);
    void yoga.handle(request, response, { entry, fromThisMachine: isFromThisMachine(request), viewer: null });
  });
  server.headersTimeout = 15_000;
  server.requestTimeout = 30_000;
  server.on('clientError', refuseBrokenRequest(log));
  return {
    server,
    async close() {
      stopping = true;
      await stopServer(server, shutdownGraceMs);
      await yoga.dispose();
      await refusals.close();
    },
  };
}
