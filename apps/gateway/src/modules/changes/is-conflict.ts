/** Codes that a second attempt can mend: a write conflict or deadlock as Prisma and PostgreSQL call it, a key written meanwhile. */
const passing = new Set([
  'P2034',
  'P2002',
  '40001',
  '40P01',
  '23505',
  'TransactionWriteConflict',
  'UniqueConstraintViolation',
]);

/** Whether an error says that another writer was in the way. What Prisma wraps around it differs from statement to commit. */
export function isConflict(error: unknown): boolean {
  const seen = new Set<unknown>();
  const isPassing = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return false;
    seen.add(value);
    const { code, kind, originalCode, cause, meta, driverAdapterError } = value as Record<string, unknown>;
    return (
      [code, kind, originalCode].some((one) => typeof one === 'string' && passing.has(one)) ||
      [cause, meta, driverAdapterError].some(isPassing)
    );
  };
  return isPassing(error);
}
