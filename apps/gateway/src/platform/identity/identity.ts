import { GatewayError } from '../gateway-errors.ts';
import type { Logger } from '../logger.ts';
import type { DemoUser } from './demo-users.ts';
import { createDevelopmentIssuer, type DevelopmentIssuer } from './development-issuer.ts';
import type { IdentitySettings } from './identity-settings.ts';
import { issuerKeys } from './issuer-keys.ts';
import type { TrustedIssuer } from './verify-token.ts';

/** How the gateway knows who is asking. */
export interface Identity {
  readonly trusted: TrustedIssuer;
  /** Null in production, and wherever an issuer is set. */
  readonly development: DevelopmentIssuer | null;
}

/**
 * Trusts the issuer of the settings; without one, outside production, an issuer of its own for demo users.
 * @throws GatewayError `ISSUER_MISSING` in production without an issuer.
 */
export async function openIdentity(
  settings: IdentitySettings,
  { log, users }: { readonly log: Logger; readonly users: () => readonly DemoUser[] },
): Promise<Identity> {
  const { issuer, audience, claims, production } = settings;
  if (issuer !== undefined)
    return { trusted: { issuer, audience, claims, keys: issuerKeys(issuer, log) }, development: null };
  if (production) throw new GatewayError('ISSUER_MISSING', {});
  const development = await createDevelopmentIssuer({ users: users(), audience, claims });
  return { trusted: development.trusted, development };
}
