import { builder } from '../../graphql/builder.ts';
import { LanguageEnum } from '../../graphql/language.ts';
import { EntityUnion } from '../entities/entity.type.ts';
import { loadEntities } from '../entities/load-entity.ts';

export const StatementNode = builder.prismaNode('Statement', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Statement of a document — một ý của văn bản: the printed words, and everything that carries them.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    row: t.exposeString('row', { description: 'Row in the reading of the documents, `3.11` — số dòng.' }),
    document: t.relation('document', { description: 'Document that it stands in — văn bản.' }),
    clause: t.exposeString('clause', { nullable: true, description: 'Clause as printed — điều, khoản, mục.' }),
    words: t.exposeStringList('words', { description: 'Words as printed, misprints included — nguyên văn.' }),
    summary: t.string({
      args: {
        language: t.arg({
          type: LanguageEnum,
          required: true,
          defaultValue: 'VI',
          description: 'Language of the summary — ngôn ngữ.',
        }),
      },
      description: 'What it says, in a few words of the editor — tóm tắt.',
      resolve: (statement, { language }) => (language === 'VI' ? statement.summaryVi : statement.summaryEn),
    }),
    carriers: t.field({
      type: [EntityUnion],
      select: { carriers: { orderBy: { position: 'asc' } } },
      complexity: { field: 1, multiplier: 3 },
      description: 'What carries it in the data, never empty — thực thể thể hiện ý này.',
      resolve: (statement, _args, context) =>
        loadEntities(
          statement.carriers.map((carrier) => ({ kind: carrier.entityKind, key: carrier.entityId })),
          context,
        ),
    }),
  }),
});
