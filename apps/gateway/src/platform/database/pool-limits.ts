/** How the pools are cut, alike for both databases. */
export const poolLimits = {
  /** PGlite runs one exchange at a time; more connections only wait in another place. */
  embeddedConnections: 6,
  postgresqlConnections: 10,
  /** How long a query waits for a free connection, and a transaction for its turn. */
  waitMs: 15_000,
  /** How long a transaction may last, from its first to its last statement. */
  transactionMs: 15_000,
  /** A transaction that does nothing for this long is rolled back by the server. Above `transactionMs`: the last resort. */
  idleInTransactionMs: 60_000,
} as const;
