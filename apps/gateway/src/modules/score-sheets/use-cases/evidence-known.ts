import type { Issue, NewEntries, ScoreColumn } from '@thidua/core';
import type { Prisma } from '../../../generated/prisma/client.ts';

/** What is wrong with the evidence of new entries: each is the key of a document that is stored. */
export async function evidenceUnknown(
  { document }: Pick<Prisma.TransactionClient, 'document'>,
  column: ScoreColumn,
  entries: NewEntries,
): Promise<readonly Issue[]> {
  const named = Object.entries(entries).flatMap(([node, entry]) =>
    (entry?.evidence ?? []).map((reference, index) => ({
      reference,
      path: `columns.${column}.${node}.evidence[${index}]`,
    })),
  );
  if (named.length === 0) return [];
  const keys = [...new Set(named.map(({ reference }) => reference))];
  const stored = await document.findMany({ where: { id: { in: keys } }, select: { id: true } });
  const known = new Set(stored.map(({ id }) => id));
  return named
    .filter(({ reference }) => !known.has(reference))
    .map(({ reference, path }) => ({
      severity: 'error',
      code: 'REFERENCE_DANGLING',
      path,
      data: { reference, path },
    }));
}
