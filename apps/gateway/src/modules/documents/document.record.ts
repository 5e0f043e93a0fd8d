import type { Document, Key } from '@thidua/core';
import type { Document as DocumentRow } from '../../generated/prisma/client.ts';
import { namespaceOf } from '../../rows/namespace-of.ts';
import { present } from '../../rows/present.ts';
import { searchColumn, sortColumn } from '../../rows/text-columns.ts';

/** @param isOrganization tells the key of a known organization from a printed name. */
export function fromDocument(document: Document, isOrganization: (text: Key) => boolean): DocumentRow {
  const issuer = document.issuer ?? null;
  return {
    id: document.key,
    namespace: namespaceOf(document.key),
    kind: document.kind,
    title: document.title,
    number: document.number ?? null,
    issuer,
    issuerId: issuer !== null && isOrganization(issuer) ? issuer : null,
    signerPost: document.signerPost ?? null,
    issuedOn: document.issuedOn ?? null,
    publishedOn: document.publishedOn ?? null,
    url: document.url ?? null,
    note: document.note ?? null,
    sortKey: sortColumn(document.title),
    searchKey: searchColumn(document.number, document.title),
  };
}

export function toDocument(row: DocumentRow): Document {
  return {
    key: row.id,
    kind: row.kind,
    title: row.title,
    ...present({
      number: row.number,
      issuer: row.issuer,
      signerPost: row.signerPost,
      issuedOn: row.issuedOn,
      publishedOn: row.publishedOn,
      url: row.url,
      note: row.note,
    }),
  };
}
