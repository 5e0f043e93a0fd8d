import * as v from 'valibot';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import type { DocumentKind } from '../../sources/document.ts';
import type { DocumentRelationKind } from '../../sources/document-relation.ts';
import { partialDateField } from './date-fields.ts';
import { localKeyField, referenceField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { lineField, textField } from './text-field.ts';

/** The text names the thing, or the editor of the file resolved it; left out: it names it. */
export const resolvedByField = v.optional(oneOf<'EXPLICIT' | 'INFERRED'>()(['EXPLICIT', 'INFERRED']), 'EXPLICIT');

const writtenDocumentRelation = strictFields({
  key: v.exactOptional(localKeyField),
  to: referenceField,
  kind: oneOf<DocumentRelationKind>()([
    'BASED_ON',
    'IMPLEMENTS',
    'CITES',
    'LOCALISES',
    'AMENDS',
    'REPLACES',
    'LAUNCHES',
    'REPORTS_ON',
  ]),
  clause: v.exactOptional(lineField),
  resolvedBy: resolvedByField,
});

export const writtenDocument = strictFields({
  key: localKeyField,
  kind: oneOf<DocumentKind>()([
    'LUAT',
    'NGHI_QUYET',
    'NGHI_DINH',
    'CHI_THI',
    'QUYET_DINH',
    'KE_HOACH',
    'CHUONG_TRINH',
    'HUONG_DAN',
    'BAO_CAO',
    'PRESS',
    'SPEECH',
    'STATISTICS',
    'OTHER',
  ]),
  title: textField,
  number: v.exactOptional(lineField),
  issuer: v.exactOptional(lineField),
  signerPost: v.exactOptional(lineField),
  issuedOn: v.exactOptional(partialDateField),
  publishedOn: v.exactOptional(partialDateField),
  url: v.exactOptional(lineField),
  note: v.exactOptional(textField),
  relations: listOf(writtenDocumentRelation),
});
export type WrittenDocument = v.InferOutput<typeof writtenDocument>;
