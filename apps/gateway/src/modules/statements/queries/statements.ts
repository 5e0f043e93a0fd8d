import { builder } from '../../../graphql/builder.ts';

/** The most statements given at once: five documents hold 101. */
const mostStatements = 500;

builder.queryField('statements', (t) =>
  t.prismaField({
    type: ['Statement'],
    args: {
      document: t.arg.string({ description: 'Only of this document, by key — chỉ của văn bản này.' }),
      namespace: t.arg.string({ description: 'Only of this campaign file — chỉ của tệp dữ liệu này.' }),
      row: t.arg.string({ description: 'Only this row, `3.11` — chỉ dòng này.' }),
    },
    complexity: { field: 1, multiplier: 100 },
    description:
      'Statements of the documents, in the order of reading, each with what carries it — các ý đọc được trong văn bản. A plain list of at most 500.',
    resolve: (query, _root, { document, namespace, row }, { prisma }) =>
      prisma.statement.findMany({
        ...query,
        where: {
          ...(document != null && { documentId: document }),
          ...(namespace != null && { namespace }),
          ...(row != null && { row }),
        },
        orderBy: [{ rowOrder: 'asc' }, { id: 'asc' }],
        take: mostStatements,
      }),
  }),
);
