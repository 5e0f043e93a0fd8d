import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { TokenRefused } from './token-refused.ts';
import type { Viewer } from './viewer.ts';
import { type ClaimNames, viewerOfClaims } from './viewer-of-claims.ts';

/** Whose tokens are taken, and how they are read. */
export interface TrustedIssuer {
  /** `iss`, exactly. */
  readonly issuer: string;
  /** `aud` must name it. */
  readonly audience: string;
  readonly claims: ClaimNames;
  /** The issuer's public keys. May throw {@link TokenRefused} `ISSUER_UNREACHABLE`. */
  readonly keys: JWTVerifyGetKey;
}

/** Clocks of issuer and gateway may differ by so many seconds, in either direction. */
export const clockSkewSeconds = 60;

/** Only what is checked with a public key: with a shared secret, whoever can check a token can make one. */
export const asymmetricAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;

/**
 * Who the bearer of a token is. The signature is checked before anything that the token says.
 * @throws TokenRefused.
 */
export async function verifyToken(token: string, trusted: TrustedIssuer, now: Date): Promise<Viewer> {
  try {
    const { payload } = await jwtVerify(token, trusted.keys, {
      issuer: trusted.issuer,
      audience: trusted.audience,
      algorithms: [...asymmetricAlgorithms],
      clockTolerance: clockSkewSeconds,
      currentDate: now,
      requiredClaims: ['sub', 'exp'],
    });
    return viewerOfClaims(payload, trusted.claims);
  } catch (error) {
    throw refusalOf(error);
  }
}

/** The refusal behind an error of jose; what is none of its errors is given back as it is. */
function refusalOf(error: unknown): unknown {
  if (error instanceof TokenRefused) return error;
  if (error instanceof errors.JWTExpired) return new TokenRefused('TOKEN_EXPIRED', {});
  if (error instanceof errors.JWTClaimValidationFailed) return claimRefusal(error);
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid)
    return new TokenRefused('TOKEN_MALFORMED', {});
  if (error instanceof errors.JOSEError) return new TokenRefused('TOKEN_UNTRUSTED', {});
  return error;
}

function claimRefusal({ claim, reason }: errors.JWTClaimValidationFailed): TokenRefused {
  if (claim === 'iss') return new TokenRefused('TOKEN_UNTRUSTED', {});
  if (claim === 'aud') return new TokenRefused('TOKEN_WRONG_AUDIENCE', {});
  if (claim === 'nbf' && reason === 'check_failed') return new TokenRefused('TOKEN_NOT_YET_VALID', {});
  return new TokenRefused('TOKEN_CLAIM_UNUSABLE', { claim, expected: 'as the standard of JSON Web Tokens writes it' });
}
