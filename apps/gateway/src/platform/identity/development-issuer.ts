import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { DemoUser } from './demo-users.ts';
import type { TrustedIssuer } from './verify-token.ts';
import type { ClaimNames } from './viewer-of-claims.ts';

/** Not an address: nobody can be asked for its keys, and production, which needs one, can never trust it. */
export const developmentIssuerName = 'urn:thidua:development';

const lifetimeSeconds = 8 * 3600;
const algorithm = 'ES256';

/** A token as it is handed out. */
export interface DemoToken {
  readonly user: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Signs tokens for demo users with a key that is made at start, never leaves the process and dies with it. */
export interface DevelopmentIssuer {
  readonly trusted: TrustedIssuer;
  readonly users: readonly DemoUser[];
  /** A token for the named user; null where there is no such user. */
  tokenFor(user: string, now: Date): Promise<DemoToken | null>;
}

export async function createDevelopmentIssuer(options: {
  readonly users: readonly DemoUser[];
  readonly audience: string;
  readonly claims: ClaimNames;
}): Promise<DevelopmentIssuer> {
  const { users, audience, claims } = options;
  const { privateKey, publicKey } = await generateKeyPair(algorithm);
  const kid = 'development';
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' }] });
  return {
    trusted: { issuer: developmentIssuerName, audience, claims, keys },
    users,
    async tokenFor(name, now) {
      const found = users.find(({ user }) => user === name);
      if (found === undefined) return null;
      const issuedAt = Math.floor(now.getTime() / 1000);
      const token = await new SignJWT({ name: found.name, [claims.role]: found.role, [claims.unit]: [...found.unit] })
        .setProtectedHeader({ alg: algorithm, kid })
        .setIssuer(developmentIssuerName)
        .setAudience(audience)
        .setSubject(`demo:${found.user}`)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifetimeSeconds)
        .sign(privateKey);
      return { user: found.user, token, expiresAt: new Date((issuedAt + lifetimeSeconds) * 1000) };
    },
  };
}
