import type { Prisma } from '../../../generated/prisma/client.ts';
import type { Connection } from './connection.ts';

/** A transaction of Prisma as the connection that the import writes through. */
export function connectionOfTransaction(transaction: Pick<Prisma.TransactionClient, '$queryRawUnsafe'>): Connection {
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) => ({
      rows: await transaction.$queryRawUnsafe<Row[]>(text, ...values),
    }),
  };
}
