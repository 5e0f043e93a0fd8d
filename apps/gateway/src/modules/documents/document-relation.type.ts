import { builder } from '../../graphql/builder.ts';
import { DocumentRelationKindEnum, ResolvedByEnum } from './document-enums.ts';

export const DocumentRelationNode = builder.prismaNode('DocumentRelation', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Relation between two documents — quan hệ giữa hai văn bản.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    kind: t.expose('kind', { type: DocumentRelationKindEnum, description: 'Kind of relation — loại quan hệ.' }),
    from: t.relation('from', { description: 'Document that speaks — văn bản nêu viện dẫn.' }),
    to: t.relation('to', { description: 'Document spoken of — văn bản được viện dẫn.' }),
    clause: t.exposeString('clause', { nullable: true, description: 'Clause as printed — điều, khoản, mục.' }),
    resolvedBy: t.expose('resolvedBy', {
      type: ResolvedByEnum,
      description: 'How the reference was found — cách xác định.',
    }),
  }),
});
