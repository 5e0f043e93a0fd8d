import type { SourceRef } from '../../sources/source-ref.ts';
import type { WrittenSource } from '../written/source-field.ts';
import { readReference } from './read-reference.ts';
import type { Reader } from './reader.ts';

export function readSource(reader: Reader, written: WrittenSource, path: string): SourceRef {
  return { ...written, document: readReference(reader, 'document', written.document, `${path}.document`) };
}

export function readSources(reader: Reader, written: readonly WrittenSource[], path: string): readonly SourceRef[] {
  return written.map((source, place) => readSource(reader, source, `${path}.source[${place}]`));
}
