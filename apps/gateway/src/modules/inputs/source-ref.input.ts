import { builder } from '../../graphql/builder.ts';

/** Where words or figures come from, in the form of a campaign file. */
export const SourceRefInput = builder.inputType('SourceRefInput', {
  description: 'Where words or figures come from — nguồn: a document, the clause and the words as printed.',
  fields: (t) => ({
    document: t.string({ required: true, description: 'Key of the document — văn bản.' }),
    clause: t.string({ description: 'Clause label as printed — điều, khoản, mục.' }),
    words: t.string({ description: 'Words as printed, misprints included — nguyên văn.' }),
  }),
});
