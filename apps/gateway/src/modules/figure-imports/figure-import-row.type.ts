import { builder } from '../../graphql/builder.ts';
import { languageArgument } from '../../graphql/language.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { FigureRowOutcomeEnum } from './figure-import-enums.ts';
import { type RowFinding, sentenceOfFinding } from './row-finding.ts';

const RowFindingType = builder.objectRef<RowFinding>('RowFinding').implement({
  description: 'What is wrong, or probably wrong, with a row — vấn đề của dòng.',
  fields: (t) => ({
    code: t.string({ description: 'Stable code — mã.', resolve: ({ code }) => code }),
    column: t.exposeString('column', { nullable: true, description: 'Column; null: the whole row — cột.' }),
    data: t.field({ type: 'PlainData', description: 'Data of the code — dữ liệu.', resolve: ({ data }) => data }),
    sentence: t.string({
      args: languageArgument,
      description: 'What it is and what to do, in words — câu giải thích.',
      resolve: (finding, { language }) => sentenceOfFinding(finding, language),
    }),
  }),
});

export const FigureImportRowType = builder.prismaObject('FigureImportRow', {
  description: 'What became of one row — kết quả của một dòng.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Number of the row, as people count — số dòng.' }),
    outcome: t.expose('outcome', { type: FigureRowOutcomeEnum, description: 'Outcome — kết quả.' }),
    observation: t.relation('observation', {
      nullable: true,
      description: 'The figure that was written; null where none was, as in a dry run — số liệu đã ghi.',
    }),
    problems: t.field({
      type: [RowFindingType],
      select: { problems: true },
      description: 'Why it was refused — lý do không nhận.',
      resolve: ({ problems }) => fromJsonColumn<RowFinding[]>(problems),
    }),
    warnings: t.field({
      type: [RowFindingType],
      select: { warnings: true },
      description: 'What is probably wrong with it; it was taken all the same — cảnh báo.',
      resolve: ({ warnings }) => fromJsonColumn<RowFinding[]>(warnings),
    }),
  }),
});
