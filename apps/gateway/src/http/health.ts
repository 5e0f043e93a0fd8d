import type { Plugin } from 'graphql-yoga';
import type { Database } from '../platform/database/database.ts';
import type { Logger } from '../platform/logger.ts';

/** How long the database may take to answer before the gateway counts as not ready. */
const patienceMs = 2_000;

/**
 * `GET /health/live`: the process answers. `GET /health/ready`: it also takes requests and its database answers; 503 with
 * a reason otherwise.
 */
export function health(database: Pick<Database, 'pool'>, isStopping: () => boolean, log: Logger): Plugin {
  return {
    async onRequest({ url, endResponse, fetchAPI }) {
      const answer = (status: number, body: object) =>
        endResponse(fetchAPI.Response.json(body, { status, headers: { 'cache-control': 'no-store' } }));
      if (url.pathname === '/health/live') answer(200, { status: 'live' });
      if (url.pathname !== '/health/ready') return;
      if (isStopping()) answer(503, { status: 'stopping' });
      else if (await answers(database, log)) answer(200, { status: 'ready' });
      else answer(503, { status: 'database unreachable' });
    },
  };
}

async function answers(database: Pick<Database, 'pool'>, log: Logger): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patienceMs, false);
  });
  const asked = database.pool.query('select 1').then(
    () => true,
    (err: unknown) => {
      log.warn({ err }, 'the database does not answer');
      return false;
    },
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
