import { absoluteKey } from '../../sources/absolute-key.ts';
import type { Statement } from '../../sources/statement.ts';
import type { WrittenStatement } from '../written/statement.ts';
import { readAnyReference, readReference } from './read-reference.ts';
import type { Reader } from './reader.ts';

/** A statement; its key, where none is given, is its row. One that nothing carries is warned about. */
export function readStatement(reader: Reader, written: WrittenStatement, path: string): Statement {
  if (written.carriedBy.length === 0) {
    reader.pass({
      severity: 'warning',
      code: 'STATEMENT_CARRIED_BY_NOTHING',
      path: `${path}.carriedBy`,
      data: { row: written.row },
    });
  }
  return {
    ...written,
    key: absoluteKey(reader.namespace, written.key ?? written.row.toLowerCase()),
    document: readReference(reader, 'document', written.document, `${path}.document`),
    carriedBy: written.carriedBy.map((text, place) => readAnyReference(reader, text, `${path}.carriedBy[${place}]`)),
  };
}
