import type { SourceRef } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { loadRequired } from '../../graphql/row-loader.ts';

/** The words that something rests on, with their document. */
export const SourceRefType = builder.objectRef<SourceRef>('SourceRef').implement({
  description: 'Where words or figures come from — nguồn: a document, the clause as printed and the words as printed.',
  fields: (t) => ({
    document: t.field({
      type: 'Document',
      description: 'Document — văn bản.',
      resolve: (source, _args, { loaders }) => loadRequired(loaders.documents, source.document),
    }),
    clause: t.string({
      nullable: true,
      description: 'Clause label as printed — điều, khoản, mục.',
      resolve: (source) => source.clause ?? null,
    }),
    words: t.string({
      nullable: true,
      description: 'Words as printed, misprints included — nguyên văn.',
      resolve: (source) => source.words ?? null,
    }),
  }),
});
