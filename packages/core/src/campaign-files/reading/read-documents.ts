import { absoluteKey } from '../../sources/absolute-key.ts';
import type { Document } from '../../sources/document.ts';
import type { CampaignBook } from '../campaign-file.ts';
import type { WrittenDocument } from '../written/document.ts';
import { REFERENCE_PATTERN } from '../written/key-fields.ts';
import { relationKey } from './default-keys.ts';
import { readReference } from './read-reference.ts';
import type { Reader } from './reader.ts';
import { whenGiven } from './when-given.ts';

export function readDocument(reader: Reader, written: WrittenDocument, path: string): Document {
  const { relations: _relations, issuer, ...fields } = written;
  return {
    ...fields,
    key: absoluteKey(reader.namespace, written.key),
    ...whenGiven(issuer, (text) => ({ issuer: readIssuer(reader, text, `${path}.issuer`) })),
  };
}

/** The relations of one document, each an entity of its own in the book. */
export function readRelations(
  reader: Reader,
  written: WrittenDocument,
  path: string,
): CampaignBook['documentRelations'] {
  return written.relations.map(({ key, to, ...fields }, place) => ({
    ...fields,
    key: absoluteKey(reader.namespace, key ?? relationKey(written.key, fields.kind, to)),
    from: absoluteKey(reader.namespace, written.key),
    to: readReference(reader, 'document', to, `${path}.relations[${place}].to`),
  }));
}

/** What looks like a key is one and must lead somewhere; anything else is the issuer's name as printed. */
function readIssuer(reader: Reader, text: string, path: string): string {
  return REFERENCE_PATTERN.test(text) ? readReference(reader, 'organization', text, path) : text;
}
