import {
  type CriterionReturn,
  type ScoreColumn,
  type ScoreEntry,
  type ScoreSheetVersion,
  scoreColumns,
} from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { ScoreColumnEnum } from './score-sheet-enums.ts';

interface Cell {
  readonly criterion: string;
  readonly column: ScoreColumn;
  readonly entry: ScoreEntry;
}

/** All cells that are filled in, column after column. */
export function cellsOf({ sheet }: ScoreSheetVersion): Cell[] {
  return scoreColumns.flatMap((column) =>
    Object.entries(sheet.columns[column] ?? {}).map(([criterion, entry]) => ({ criterion, column, entry })),
  );
}

export const ScoreCellType = builder.objectRef<Cell>('ScoreCell').implement({
  description: 'One cell of a score sheet — một ô điểm.',
  fields: (t) => ({
    criterion: t.exposeString('criterion', { description: 'Key of the criterion in the table — tiêu chí.' }),
    column: t.expose('column', { type: ScoreColumnEnum, description: 'Column — cột điểm.' }),
    value: t.field({
      type: 'PlainData',
      description: '`EntryValue` of the library: kind and numbers as decimal texts — giá trị.',
      resolve: ({ entry }) => entry.value,
    }),
    scorer: t.string({
      nullable: true,
      description: 'Who filled it in: `unit`, `headAndDeputies`, `standingBody`, `agency:…` — người chấm.',
      resolve: ({ entry }) => entry.by ?? null,
    }),
    reason: t.string({ nullable: true, description: 'Why — lý do.', resolve: ({ entry }) => entry.reason ?? null }),
    evidence: t.stringList({
      description: 'Keys of documents — tài liệu minh chứng.',
      resolve: ({ entry }) => [...(entry.evidence ?? [])],
    }),
  }),
});

export const RegisteredTargetType = builder.objectRef<readonly [string, string]>('RegisteredTarget').implement({
  description: 'Target that is registered — chỉ tiêu đã đăng ký.',
  fields: (t) => ({
    criterion: t.string({ description: 'Key of the criterion — tiêu chí.', resolve: ([key]) => key }),
    target: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Target; null: the unit was not given it — chỉ tiêu, hoặc không được giao.',
      resolve: ([, target]) => (target === 'notAssigned' ? null : target),
    }),
  }),
});

export const CriterionReturnType = builder.objectRef<CriterionReturn>('CriterionReturn').implement({
  description: 'A criterion that went back to the unit — tiêu chí bị trả lại.',
  fields: (t) => ({
    criterion: t.string({ description: 'Key of the criterion — tiêu chí.', resolve: ({ node }) => node }),
    reason: t.exposeString('reason', { description: 'Why — lý do.' }),
    by: t.exposeString('by', { description: 'Who returned it: `headAndDeputies`, `standingBody`, `council` — bởi.' }),
    on: t.expose('on', { type: 'Day', description: 'When — ngày trả lại.' }),
    answeredOn: t.expose('answeredOn', {
      type: 'Day',
      nullable: true,
      description: 'When the unit handed the sheet in again; null: still with it — ngày giải trình.',
    }),
  }),
});

export const SheetCorrectionType = builder
  .objectRef<NonNullable<ScoreSheetVersion['corrects']>>('SheetCorrection')
  .implement({
    description: 'Why an edition takes the place of a published one — đính chính.',
    fields: (t) => ({
      edition: t.int({
        description: 'Edition that it corrects — phiên bản bị đính chính.',
        resolve: (one) => one.version,
      }),
      reason: t.exposeString('reason', { description: 'Why — lý do.' }),
      on: t.expose('on', { type: 'Day', description: 'When — ngày.' }),
    }),
  });
