/** How much one request may ask for. Each is refused with a code of its own before anything runs. */
export interface Limits {
  /** Levels of nested fields; fragments do not count. */
  readonly depth: number;
  /** Aliases in one operation. */
  readonly aliases: number;
  /** Words and signs of the query text. */
  readonly tokens: number;
  /** Sum of the prices of the fields (see cost-of-field.ts). */
  readonly cost: number;
  /** Bytes of the request body of anybody. */
  readonly bodyBytes: number;
  /** Bytes of one that comes with a token that was checked: it may carry a campaign file. */
  readonly senderBodyBytes: number;
}

/**
 * Far above what the page and the example operations ask (14 to 1,400), far below what hurts: three full connections
 * inside one another would cost 1,000,000.
 */
export const defaultLimits: Limits = {
  depth: 14,
  aliases: 50,
  tokens: 2_000,
  cost: 20_000,
  bodyBytes: 100_000,
  senderBodyBytes: 12_000_000,
};
