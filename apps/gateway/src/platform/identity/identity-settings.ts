import { GatewayError } from '../gateway-errors.ts';
import type { ClaimNames } from './viewer-of-claims.ts';

/** What the environment says about who may ask. */
export interface IdentitySettings {
  readonly production: boolean;
  /** Address of the OpenID Connect issuer, as its tokens write it in `iss`. */
  readonly issuer: string | undefined;
  readonly audience: string;
  readonly claims: ClaimNames;
}

/**
 * Reads THIDUA_ENV, NODE_ENV, THIDUA_ISSUER, THIDUA_AUDIENCE, THIDUA_ROLE_CLAIM and THIDUA_UNIT_CLAIM. Production is where
 * THIDUA_ENV or NODE_ENV says so: neither can take back what the other says, since a mistake there would open the door.
 * @throws GatewayError `CONFIG_INVALID`.
 */
export function readIdentitySettings(read: (name: string) => string | undefined): IdentitySettings {
  const environment = read('THIDUA_ENV');
  if (environment !== undefined && environment !== 'production' && environment !== 'development')
    throw invalid('THIDUA_ENV', environment, 'one of development, production');
  const production = environment === 'production' || read('NODE_ENV') === 'production';
  const claims = {
    role: read('THIDUA_ROLE_CLAIM') ?? 'thidua_role',
    unit: read('THIDUA_UNIT_CLAIM') ?? 'thidua_unit',
  };
  if (claims.role === claims.unit)
    throw invalid('THIDUA_UNIT_CLAIM', claims.unit, 'another claim than that of the role');
  return {
    production,
    issuer: issuerIn(read('THIDUA_ISSUER'), production),
    audience: read('THIDUA_AUDIENCE') ?? 'thidua',
    claims,
  };
}

/** Kept as written: `iss` is compared letter by letter. */
function issuerIn(value: string | undefined, production: boolean): string | undefined {
  if (value === undefined) return undefined;
  const address = URL.canParse(value) ? new URL(value) : null;
  const near = address !== null && ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  const safe = address?.protocol === 'https:' || (address?.protocol === 'http:' && near && !production);
  if (address === null || !safe || address.search !== '' || address.hash !== '' || address.username !== '')
    throw invalid(
      'THIDUA_ISSUER',
      address?.username || address?.password ? '…' : value,
      'an https address without query, user or password',
    );
  return value;
}

function invalid(name: string, value: string, expected: string): GatewayError {
  return new GatewayError('CONFIG_INVALID', { name, value, expected });
}
