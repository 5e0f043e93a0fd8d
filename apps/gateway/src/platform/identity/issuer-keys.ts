import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import type { Logger } from '../logger.ts';
import { TokenRefused } from './token-refused.ts';

/** How long the issuer may take to answer. */
const patienceMs = 5_000;

/** After a failure the issuer is left alone for so long, or each token would be one more question to it. */
const restMs = 5_000;

/**
 * The public keys of an OpenID Connect issuer, found as its discovery document says and asked for when the first token
 * comes: public questions are answered while the issuer is away. The key that a token wants is asked for anew at most
 * twice a minute.
 */
export function issuerKeys(issuer: string, log: Logger): JWTVerifyGetKey {
  const keySet = remembered(() => discover(issuer));
  return async (header, token) => {
    try {
      return await (await keySet())(header, token);
    } catch (error) {
      if (isAboutToken(error)) throw error;
      log.warn({ issuer, reason: (error as Error).message }, 'the keys of the issuer cannot be had');
      throw new TokenRefused('ISSUER_UNREACHABLE', {});
    }
  };
}

function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const found = (await response.json()) as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  if (found.issuer !== issuer) throw new Error(`${address} speaks for another issuer`);
  const keys = new URL(String(found.jwks_uri));
  if (keys.protocol !== new URL(issuer).protocol && keys.protocol !== 'https:')
    throw new Error(`${address} names keys that are not reached by https`);
  return createRemoteJWKSet(keys, { timeoutDuration: patienceMs });
}

/** Asks once for all; a failure is remembered for {@link restMs}. */
function remembered<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    if (answer === undefined) {
      const asked = ask();
      answer = asked;
      asked.catch(() => {
        setTimeout(() => {
          answer = undefined;
        }, restMs).unref();
      });
    }
    return answer;
  };
}
