/** What the import needs of a database connection inside a transaction; a client of the pool is one. */
export interface Connection {
  query<Row>(text: string, values?: readonly unknown[]): Promise<{ readonly rows: Row[] }>;
}
