import type { ReportAnswer } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { loadRequired } from '../../graphql/row-loader.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';
import { ObservationStatusEnum } from '../observations/observation-enums.ts';
import { QuantityUnion } from '../observations/quantity.type.ts';

type AnswerOf<Kind extends ReportAnswer['kind']> = Extract<ReportAnswer, { readonly kind: Kind }>;

const FigureAnswer = builder.objectRef<AnswerOf<'figure'>>('FigureAnswer').implement({
  description: 'A figure — số liệu: declared by the unit; an observation with this key once the report is accepted.',
  fields: (t) => ({
    key: t.string({
      description: 'Key that the observation has once the report is accepted — khóa.',
      resolve: ({ observation }) => observation.key,
    }),
    quantity: t.field({
      type: QuantityUnion,
      description: 'What was observed — kết quả.',
      resolve: ({ observation }) => observation.quantity,
    }),
    status: t.field({
      type: ObservationStatusEnum,
      description: 'How firm it is — tính chất số liệu.',
      resolve: ({ observation }) => observation.status,
    }),
    knownOn: t.field({
      type: 'Day',
      description: 'When it was known — ngày biết.',
      resolve: ({ observation }) => observation.knownOn,
    }),
    derived: t.string({
      nullable: true,
      description: 'Present: computed, and how — cách tính.',
      resolve: ({ observation }) => observation.derived ?? null,
    }),
    note: t.string({
      nullable: true,
      description: 'Note — ghi chú.',
      resolve: ({ observation }) => observation.note ?? null,
    }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguồn.',
      resolve: ({ observation }) => [...observation.source],
    }),
  }),
});

const WordsAnswer = builder.objectRef<AnswerOf<'words'>>('WordsAnswer').implement({
  description: 'Words — trả lời bằng lời.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words — nội dung.' }),
    documents: t.field({
      type: ['Document'],
      description: 'Documents that show it — văn bản kèm theo.',
      resolve: ({ documents }, _args, { loaders }) =>
        Promise.all(documents.map((key) => loadRequired(loaders.documents, key))),
    }),
  }),
});

const NoFigureAnswer = builder.objectRef<AnswerOf<'noFigure'>>('NoFigureAnswer').implement({
  description: 'There is no figure, and why — chưa có số liệu.',
  fields: (t) => ({ why: t.exposeString('why', { description: 'Why — lý do.' }) }),
});

const members = {
  figure: FigureAnswer,
  words: WordsAnswer,
  noFigure: NoFigureAnswer,
} satisfies { readonly [K in ReportAnswer['kind']]: object };

export const ReportAnswerUnion = builder.unionType('ReportAnswer', {
  description: 'What the reporter says to one item — câu trả lời: a figure, words, or that there is none and why.',
  types: Object.values(members),
  resolveType: ({ kind }) => members[kind],
});
