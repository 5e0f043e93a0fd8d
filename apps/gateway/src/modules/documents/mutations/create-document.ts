import type { Change } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { ChangedInterface } from '../../changes/change.type.ts';
import { requestKey } from '../../changes/change-input.ts';
import { changeProblems, runChange } from '../../changes/index.ts';
import { PermissionType } from '../../changes/permission.type.ts';
import { mayWriteUnder } from '../../import/namespace-holder.ts';
import { documentPolicy } from '../document.policy.ts';
import { DocumentKindEnum, DocumentRelationKindEnum, ResolvedByEnum } from '../document-enums.ts';
import { createDocument } from '../use-cases/create-document.ts';

const Relation = builder.inputType('DocumentRelationInput', {
  description: 'What the document has to do with another — quan hệ với văn bản khác.',
  fields: (t) => ({
    to: t.string({ required: true, description: 'Key of the other document — văn bản kia.' }),
    kind: t.field({ type: DocumentRelationKindEnum, required: true, description: 'Kind — quan hệ.' }),
    clause: t.string({ description: 'Place in this document — điểm, khoản.' }),
    resolvedBy: t.field({ type: ResolvedByEnum, description: 'How the reference was found — cách xác định.' }),
  }),
});

const Input = builder.inputType('CreateDocumentInput', {
  description: 'A document to record — văn bản.',
  fields: (t) => ({
    requestKey: requestKey(t),
    key: t.string({ required: true, description: 'Key that it is to have, `namespace/slug` — khóa.' }),
    kind: t.field({ type: DocumentKindEnum, required: true, description: 'Kind — loại văn bản.' }),
    title: t.string({ required: true, description: 'Title as printed — trích yếu.' }),
    number: t.string({ description: 'Number as printed — số, ký hiệu.' }),
    issuer: t.string({ description: 'Printed name, or key of an organization — cơ quan ban hành.' }),
    signerPost: t.string({ description: 'Post of the signer — chức vụ người ký.' }),
    issuedOn: t.field({ type: 'PartialDate', description: 'Date of issue as far as known — ngày ban hành.' }),
    publishedOn: t.field({ type: 'PartialDate', description: 'Date of publication — ngày đăng.' }),
    url: t.string({ description: 'Address — địa chỉ.' }),
    relations: t.field({ type: [Relation], description: 'Relations to other documents — quan hệ.' }),
    note: t.string({ description: 'Note — ghi chú.' }),
  }),
});

const DocumentChanged = builder.objectRef<Change>('DocumentChanged');
DocumentChanged.implement({
  interfaces: [ChangedInterface],
  description: 'Document that was recorded — văn bản đã ghi nhận.',
  fields: (t) => ({
    document: t.prismaField({
      type: 'Document',
      description: 'As it is now — văn bản hiện nay.',
      resolve: (query, { entityId }, _args, { prisma }) =>
        prisma.document.findUniqueOrThrow({ ...query, where: { id: entityId } }),
    }),
  }),
});

builder.mutationField('createDocument', (t) =>
  t.field({
    type: DocumentChanged,
    extensions: { action: 'document.create', can: 'Query.canCreateDocument' },
    args: { input: t.arg({ type: Input, required: true, description: 'The document — văn bản.' }) },
    errors: {
      types: changeProblems,
      union: { name: 'CreateDocumentResult', description: 'What was recorded, or why nothing was — kết quả.' },
    },
    description: 'Records a document under a namespace of the viewer — ghi nhận văn bản.',
    resolve: (_root, { input: { requestKey: key, ...body } }, context) =>
      runChange(context, { mutation: 'createDocument', key, body }, (room) => createDocument(room, body)),
  }),
);

builder.queryField('canCreateDocument', (t) =>
  t.field({
    type: PermissionType,
    args: { namespace: t.arg.string({ required: true, description: 'First part of the key — phần đầu của khóa.' }) },
    description: 'Whether the viewer may record a document there — có được ghi nhận văn bản hay không.',
    resolve: async (_root, { namespace }, { prisma, viewer, today }) =>
      (await mayWriteUnder({ transaction: prisma, viewer, today }, namespace, documentPolicy, 'document.create'))
        .decision,
  }),
);
