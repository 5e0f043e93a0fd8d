import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../graphql/limits/limits.ts';
import { requestProblem } from '../graphql/problems/request-problem.ts';
import type { Clock } from '../platform/clock.ts';
import { TokenRefused } from '../platform/identity/token-refused.ts';
import { type TrustedIssuer, verifyToken } from '../platform/identity/verify-token.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { Logger } from '../platform/logger.ts';
import type { RefusalTally } from '../platform/refusals/refusal-tally.ts';
import { operationAsked } from './operation-asked.ts';
import type { ServerContext } from './server-context.ts';

interface Identifying {
  /** Whose tokens are taken; null: nobody's. */
  readonly trusted: TrustedIssuer | null;
  readonly clock: Clock;
  readonly log: Logger;
  readonly refusals: RefusalTally;
  readonly limits: Limits;
}

/**
 * Finds out who asks, before anything else is done with a request. Without an authorization header it is anonymous; with
 * one that is not taken it is answered 401 (503 where the issuer cannot be asked), never as if it had come without. A token
 * that is not taken is counted, with what it was to do; one that nobody could check says nothing of its sender.
 */
export function identify({ trusted, clock, log, refusals, limits }: Identifying): Plugin<object, ServerContext> {
  return {
    async onRequest({ request, serverContext, endResponse, fetchAPI }) {
      const header = request.headers.get('authorization');
      if (header === null) return;
      const { entry } = serverContext;
      try {
        serverContext.viewer = await viewerOf(header, trusted, clock.now());
      } catch (error) {
        const problem = problemOf(error, entry.id);
        // Neither the token nor what jose says of it: its errors hold the claims.
        if (!(error instanceof TokenRefused))
          log.error({ requestId: entry.id, error: (error as Error).name }, 'a token could not be checked');
        const code = String(problem.extensions.code);
        entry.errorCodes = [code];
        if (error instanceof TokenRefused && error.code !== 'ISSUER_UNREACHABLE')
          refusals.note({ subject: '', action: await operationAsked(request, limits), code }, clock.now());
        endResponse(refusal(problem, fetchAPI.Response));
      }
    },
    onResponse({ request, response }) {
      if (request.headers.has('authorization')) response.headers.set('cache-control', 'no-store');
    },
  };
}

async function viewerOf(header: string, trusted: TrustedIssuer | null, now: Date): Promise<Viewer> {
  const [, token] = /^bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(header.trim()) ?? [];
  if (token === undefined) throw new TokenRefused('TOKEN_MALFORMED', {});
  if (trusted === null) throw new TokenRefused('TOKEN_UNTRUSTED', {});
  return verifyToken(token, trusted, now);
}

function problemOf(error: unknown, requestId: string): GraphQLError {
  if (!(error instanceof TokenRefused)) return requestProblem('INTERNAL_ERROR', { requestId }, 500);
  return requestProblem(error.code, error.data, error.code === 'ISSUER_UNREACHABLE' ? 503 : 401);
}

function refusal({ message, extensions }: GraphQLError, Response: typeof globalThis.Response): Response {
  const { http, ...shown } = extensions as { readonly http: { readonly status: number } };
  const headers = http.status === 401 ? { 'www-authenticate': 'Bearer error="invalid_token"' } : {};
  return Response.json({ errors: [{ message, extensions: shown }] }, { status: http.status, headers });
}
