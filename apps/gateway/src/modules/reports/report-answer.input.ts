import { builder } from '../../graphql/builder.ts';
import { QuantityInput, writtenQuantity } from '../inputs/quantity.input.ts';
import { SourceRefInput } from '../inputs/source-ref.input.ts';
import { ObservationStatusEnum } from '../observations/observation-enums.ts';
import type { WrittenAnswer } from './read-answers.ts';

const FigureInput = builder.inputType('FigureAnswerInput', {
  description: 'A figure — số liệu. Its indicator, scope and period are those of the item, its voice is the reporter.',
  fields: (t) => ({
    quantity: t.field({ type: QuantityInput, required: true, description: 'What was observed — giá trị.' }),
    status: t.field({
      type: ObservationStatusEnum,
      required: true,
      description: 'How firm it is — tính chất số liệu.',
    }),
    knownOn: t.field({ type: 'Day', description: 'When it was known; today if left out — ngày biết.' }),
    source: t.field({ type: [SourceRefInput], description: 'Where it comes from — nguồn.' }),
    note: t.string({ description: 'Note — ghi chú.' }),
  }),
});

const WordsInput = builder.inputType('WordsAnswerInput', {
  description: 'Words — trả lời bằng lời.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'The words — nội dung.' }),
    documents: t.stringList({ description: 'Keys of documents that show it — văn bản kèm theo.' }),
  }),
});

const AnswerInput = builder.inputType('ReportAnswerInput', {
  isOneOf: true,
  description: 'What is said to one item: exactly one of three — câu trả lời.',
  fields: (t) => ({
    figure: t.field({ type: FigureInput, description: 'A figure — số liệu.' }),
    words: t.field({ type: WordsInput, description: 'Words — bằng lời.' }),
    noFigure: t.string({ description: 'There is no figure: why — lý do chưa có số liệu.' }),
  }),
});

export const ReportItemAnswerInput = builder.inputType('ReportItemAnswerInput', {
  description: 'An answer to one item — câu trả lời cho một chỉ tiêu.',
  fields: (t) => ({
    item: t.string({ required: true, description: '`key` of the item — khóa của chỉ tiêu.' }),
    answer: t.field({ type: AnswerInput, required: true, description: 'What is said — câu trả lời.' }),
  }),
});

/** The same as the use-cases take it. */
export function writtenAnswer({ item, answer }: typeof ReportItemAnswerInput.$inferInput): WrittenAnswer {
  const { figure, words, noFigure } = answer;
  if (figure != null) {
    const { quantity, source, ...rest } = figure;
    return { item, answer: { kind: 'figure', ...rest, quantity: writtenQuantity(quantity), source: source ?? [] } };
  }
  if (words != null) return { item, answer: { kind: 'words', text: words.text, documents: words.documents ?? [] } };
  return { item, answer: { kind: 'noFigure', why: noFigure ?? '' } };
}
