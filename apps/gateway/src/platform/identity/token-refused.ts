/** Why a token is not taken, with what may be told about it. No detail that would help to make a better forgery. */
export interface TokenRefusalTable {
  /** The header is not `Bearer` with one signed JWT. */
  TOKEN_MALFORMED: Record<never, never>;
  /** Not signed by a key of the issuer that the gateway trusts, or not issued by it, or not signed at all. */
  TOKEN_UNTRUSTED: Record<never, never>;
  TOKEN_EXPIRED: Record<never, never>;
  TOKEN_NOT_YET_VALID: Record<never, never>;
  /** Issued for another service. */
  TOKEN_WRONG_AUDIENCE: Record<never, never>;
  /** Genuine, but a claim is missing or of another form than agreed; its value is not repeated. */
  TOKEN_CLAIM_UNUSABLE: { claim: string; expected: string };
  /** The keys of the issuer cannot be had now: nothing is said about the token. */
  ISSUER_UNREACHABLE: Record<never, never>;
}

export type TokenRefusalCode = keyof TokenRefusalTable;

/** A token that is not taken. Holds neither the token nor what it says. */
export class TokenRefused<C extends TokenRefusalCode = TokenRefusalCode> extends Error {
  override readonly name = 'TokenRefused';
  readonly code: C;
  readonly data: TokenRefusalTable[C];

  constructor(code: C, data: TokenRefusalTable[C]) {
    super(code);
    this.code = code;
    this.data = data;
  }
}
