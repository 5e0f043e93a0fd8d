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
  /** Bytes of the request body. */
  readonly bodyBytes: number;
}

/** The five example operations cost between 10 and 7,000: three full connections inside one another (1,000,000) do not pass. */
export const defaultLimits: Limits = { depth: 14, aliases: 50, tokens: 2_000, cost: 20_000, bodyBytes: 100_000 };
