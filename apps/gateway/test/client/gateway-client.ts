import type { AddressInfo } from 'node:net';
import { fixedClock } from '../../src/platform/clock.ts';
import { silentLogger } from '../../src/platform/logger.ts';
import type { GatewayOptions } from '../../src/server.ts';
import { createGateway } from '../../src/server.ts';

/** The day on which all requests of the tests are asked. */
export const testDay = '2026-11-22';

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
  readonly extensions: { readonly cost?: { readonly cost: number; readonly limit: number } };
}

export interface GatewayClient {
  readonly origin: string;
  readonly port: number;
  /** `token` goes with it as the bearer's. */
  ask(query: string, variables?: object, token?: string): Promise<Answer>;
  close(): Promise<void>;
}

/** A gateway that listens on a port of its own, on a fixed day, asked over HTTP as a client would. */
export async function openGateway(
  options: Pick<GatewayOptions, 'database'> & Partial<GatewayOptions>,
): Promise<GatewayClient> {
  const gateway = createGateway({ clock: fixedClock(testDay), log: silentLogger, shutdownGraceMs: 1_000, ...options });
  await new Promise<void>((resolve) => gateway.server.listen(0, '127.0.0.1', resolve));
  const { port } = gateway.server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    port,
    async ask(query, variables, token) {
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data = null, errors = [], extensions = {} } = (await response.json()) as Partial<Answer>;
      return { status: response.status, headers: response.headers, data, errors, extensions };
    },
    close: () => gateway.close(),
  };
}
