import type { InputFieldBuilder } from '@pothos/core';
import type { builder } from '../../../graphql/builder.ts';
import { requestKey } from '../../changes/change-input.ts';
import { SourceRefInput } from '../../inputs/source-ref.input.ts';
import { ObservationStatusEnum, OwnVoiceEnum } from '../../observations/observation-enums.ts';
import { DaysAsEnum, NumbersAsEnum } from '../figure-import-enums.ts';
import type { OpenedTable } from '../use-cases/open-figure-import.ts';

type Fields = InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** Everything that is said of a table of figures before its rows. */
export const figureTable = (t: Fields) => ({
  requestKey: requestKey(t),
  key: t.string({
    required: true,
    description: 'Key of the import, `namespace/slug`; its figures get `<key>.<row number>` — khóa.',
  }),
  columns: t.stringList({
    required: true,
    description:
      'Header: `indicator`, `unit`, `period`, `value`, and if need be `of`, `numerator`, `denominator`, `status`, `knownOn`, `note`, in any order — các cột.',
  }),
  firstRow: t.int({
    required: true,
    defaultValue: 2,
    description: 'Number of the first row as people count; 2 below a header — số của dòng đầu.',
  }),
  numbers: t.field({ type: NumbersAsEnum, required: true, description: 'How numbers are written — cách viết số.' }),
  days: t.field({ type: DaysAsEnum, required: true, description: 'How days are written — cách viết ngày.' }),
  voice: t.field({
    type: OwnVoiceEnum,
    required: true,
    defaultValue: 'DECLARED',
    description: 'Who speaks — nguồn phát ngôn.',
  }),
  status: t.field({ type: ObservationStatusEnum, required: true, description: 'Where a row has none — tính chất.' }),
  source: t.field({ type: [SourceRefInput], required: true, description: 'Document that the table is from — nguồn.' }),
  indicatorsOf: t.stringList({
    description: 'Namespaces whose indicators may be named by their code; left out: all — phạm vi mã chỉ tiêu.',
  }),
  mayBeNegative: t.stringList({ description: 'Keys of indicators that may lie below zero — chỉ tiêu có thể âm.' }),
  jumpFactor: t.field({
    type: 'Decimal',
    defaultValue: '10',
    description:
      'Warn of more than so many times the last figure, or less than one part in it; null: never — hệ số tăng giảm bất thường.',
  }),
  dryRun: t.boolean({
    required: true,
    defaultValue: false,
    description: 'Judge everything, write nothing — chạy thử.',
  }),
});

/** The fields of {@link figureTable} as they arrive. */
export interface SentTable extends Omit<OpenedTable, 'reading' | 'source'> {
  readonly numbers: OpenedTable['reading']['numbers'];
  readonly days: OpenedTable['reading']['days'];
  readonly source: readonly {
    readonly document: string;
    readonly clause?: string | null | undefined;
    readonly words?: string | null | undefined;
  }[];
  readonly indicatorsOf?: readonly string[] | null | undefined;
  readonly mayBeNegative?: readonly string[] | null | undefined;
  readonly jumpFactor?: string | null | undefined;
}

export function openedTable(sent: SentTable): OpenedTable {
  const { key, columns, firstRow, voice, status, dryRun, numbers, days, source } = sent;
  const [indicatorsOf, mayBeNegative] = [sent.indicatorsOf ?? [], sent.mayBeNegative ?? []];
  const reading = { numbers, days, indicatorsOf, mayBeNegative, jumpFactor: sent.jumpFactor ?? null };
  const named = source.map(({ document, clause, words }) => ({
    document,
    ...(clause != null && { clause }),
    ...(words != null && { words }),
  }));
  return { key, columns, firstRow, voice, status, dryRun, reading, source: named };
}
