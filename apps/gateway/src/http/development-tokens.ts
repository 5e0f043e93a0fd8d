import type { Plugin } from 'graphql-yoga';
import type { Clock } from '../platform/clock.ts';
import type { DevelopmentIssuer } from '../platform/identity/development-issuer.ts';
import type { ServerContext } from './server-context.ts';

/** Where a running development gateway hands out tokens. */
export const developmentTokenPath = '/dev/token';

/**
 * `GET /dev/token?user=…`: a token for a demo user, `GET /dev/token`: who they are. Only for callers on this machine; to
 * others, and where there is no development issuer, the path does not exist.
 */
export function developmentTokens(issuer: DevelopmentIssuer, clock: Clock): Plugin<object, ServerContext> {
  return {
    async onRequest({ request, url, serverContext, endResponse, fetchAPI }) {
      if (url.pathname !== developmentTokenPath || request.method !== 'GET' || !serverContext.fromThisMachine) return;
      const answer = (status: number, body: object) =>
        endResponse(fetchAPI.Response.json(body, { status, headers: { 'cache-control': 'no-store' } }));
      const users = issuer.users.map(({ user, name, role, unit }) => ({ user, name, role, unit }));
      const asked = url.searchParams.get('user');
      if (asked === null) return answer(200, { users });
      const found = await issuer.tokenFor(asked, clock.now());
      if (found === null) answer(404, { error: 'There is no such demo user.', users });
      else answer(200, { ...found, authorization: `Bearer ${found.token}` });
    },
  };
}
