import pg from 'pg';

/** Runs some work and gives the SQL statements that went to the database meanwhile, over every pool of this process. */
export async function countStatements(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const send = pg.Client.prototype.query;
  pg.Client.prototype.query = function noted(this: pg.Client, ...asked: unknown[]) {
    const [first] = asked;
    statements.push(typeof first === 'string' ? first : String((first as { text?: string }).text));
    return Reflect.apply(send, this, asked);
  } as typeof send;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = send;
  }
  return statements;
}
