import type { Statement } from '@thidua/core';
import type { StatementCarrier, Statement as StatementRow } from '../../generated/prisma/client.ts';
import { entityColumns, entityOfColumns } from '../../rows/entity-links.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { inOrder } from '../../rows/position-order.ts';
import { present } from '../../rows/present.ts';
import { searchColumn } from '../../rows/text-columns.ts';

/** A statement with the entities that carry it. */
export interface StatementRecord extends StatementRow {
  readonly carriers: StatementCarrier[];
}

export const withStatementLists = { carriers: inOrder } as const;

/** `3.2` before `3.11`: every run of digits is padded, so that plain text order is the order of reading. */
export function rowOrder(row: string): string {
  return row.replace(/[0-9]+/g, (digits) => digits.padStart(6, '0'));
}

export function fromStatement(statement: Statement): StatementRecord {
  return {
    id: statement.key,
    namespace: namespaceOf(statement.key),
    row: statement.row,
    rowOrder: rowOrder(statement.row),
    documentId: statement.document,
    clause: statement.clause ?? null,
    words: [...statement.words],
    summaryVi: statement.summary.vi,
    summaryEn: statement.summary.en,
    searchKey: searchColumn(statement.summary.vi, statement.summary.en, ...statement.words),
    carriers: statement.carriedBy.map((entity, position) => ({
      statementId: statement.key,
      position,
      ...entityColumns(entity),
    })),
  };
}

export function toStatement(record: StatementRecord): Statement {
  return {
    key: record.id,
    row: record.row,
    document: record.documentId,
    ...present({ clause: record.clause }),
    words: record.words,
    summary: { vi: record.summaryVi, en: record.summaryEn },
    carriedBy: record.carriers.map(entityOfColumns),
  };
}
