import type { SourceRef } from '@thidua/core';
import type { FigureImport, Prisma } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { PermissionType, type Permitted } from '../changes/permission.type.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';
import { ObservationStatusEnum, VoiceEnum } from '../observations/observation-enums.ts';
import { DaysAsEnum, FigureImportStateEnum, FigureRowOutcomeEnum, NumbersAsEnum } from './figure-import-enums.ts';
import { type FigureImportStep, stepRules } from './figure-import-steps.ts';
import type { FigureReading } from './figure-reading.ts';
import { mayWithImport } from './import-holder.ts';
import { isWorkingOn } from './running/working-imports.ts';

const RowFilter = builder.inputType('FigureImportRowFilter', {
  description: 'Which rows; all conditions must hold — điều kiện lọc.',
  fields: (t) => ({
    outcome: t.field({ type: FigureRowOutcomeEnum, description: 'Only with this outcome — kết quả.' }),
    warned: t.boolean({ description: 'Only with, or without, warnings — có cảnh báo.' }),
  }),
});

function rowsWhere(filter: typeof RowFilter.$inferInput | null | undefined): Prisma.FigureImportRowWhereInput {
  return {
    ...(filter?.outcome != null && { outcome: filter.outcome }),
    ...(filter?.warned != null && { warned: filter.warned }),
  };
}

const readingOf = ({ reading }: FigureImport) => fromJsonColumn<FigureReading>(reading);

/** The same policy and the same table of steps as the mutation. */
function permitted(row: FigureImport, step: FigureImportStep, context: RequestContext): Permitted {
  return { decision: mayWithImport(context, `figureImport.${step}`, row), broken: stepRules(row.state, step) };
}

export const FigureImportNode = builder.prismaObject('FigureImport', {
  description:
    'Import of a table of figures — đợt nhập số liệu: rows are taken in, then written batch by batch. Seen by whoever sent it and by home affairs above.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key; a figure gets `<key>.<row number>` — khóa.' }),
    version: t.int({
      description: 'Version, which each part and each batch raises — phiên bản.',
      resolve: ({ id }, _args, { loaders }) => loaders.versions.load({ kind: 'figureImport', id }),
    }),
    state: t.expose('state', { type: FigureImportStateEnum, description: 'How far it is — trạng thái.' }),
    isWorking: t.boolean({
      description:
        'Whether this gateway goes through it now; a RUNNING one that is not worked on was cut off: resume it — đang được xử lý.',
      resolve: ({ id }, _args, { prisma }) => isWorkingOn(prisma, id),
    }),
    dryRun: t.exposeBoolean('dryRun', { description: 'Everything is judged, nothing written — chạy thử.' }),
    voice: t.expose('voice', { type: VoiceEnum, description: 'Who speaks — nguồn phát ngôn.' }),
    status: t.expose('status', { type: ObservationStatusEnum, description: 'Where a row has none — tính chất.' }),
    columns: t.exposeStringList('columns', { description: 'Header — các cột.' }),
    numbers: t.field({
      type: NumbersAsEnum,
      description: 'Numbers — cách viết số.',
      resolve: (row) => readingOf(row).numbers,
    }),
    days: t.field({ type: DaysAsEnum, description: 'Days — cách viết ngày.', resolve: (row) => readingOf(row).days }),
    on: t.expose('on', { type: 'Day', nullable: true, description: 'Day by which rows are read — ngày đọc.' }),
    source: t.field({
      type: [SourceRefType],
      description: 'Source of all its figures — nguồn.',
      resolve: ({ source }) => fromJsonColumn<readonly SourceRef[]>(source),
    }),
    parts: t.exposeInt('parts', { description: 'Parts taken in — số phần đã nhận.' }),
    rowCount: t.exposeInt('rows', { description: 'Rows taken in — số dòng đã nhận.' }),
    batches: t.exposeInt('batches', { description: 'Acknowledged batches — số lô đã ghi.' }),
    accepted: t.exposeInt('accepted', { description: 'Rows taken as figures so far — số dòng được nhận.' }),
    refused: t.exposeInt('refused', { description: 'Rows refused so far — số dòng không nhận.' }),
    blank: t.exposeInt('blank', { description: 'Empty rows so far — số dòng trống.' }),
    warned: t.exposeInt('warned', { description: 'Accepted rows with warnings so far — số dòng có cảnh báo.' }),
    openedAt: t.expose('openedAt', { type: 'Instant', description: 'When it was opened — mở lúc.' }),
    endedAt: t.expose('endedAt', { type: 'Instant', nullable: true, description: 'When it ended — xong lúc.' }),
    rows: t.relatedConnection('resultRows', {
      cursor: 'importId_row',
      args: { filter: t.arg({ type: RowFilter, description: 'Which ones — điều kiện lọc.' }) },
      description: 'Results of the rows gone through, by number — kết quả từng dòng.',
      totalCount: true,
      query: ({ filter }) => ({ where: rowsWhere(filter), orderBy: { row: 'asc' } }),
    }),
    canAddRows: t.field({
      type: PermissionType,
      description: 'Whether the viewer may add rows now — có được gửi thêm dòng hay không.',
      resolve: (row, _args, context) => permitted(row, 'addRows', context),
    }),
    canFinish: t.field({
      type: PermissionType,
      description: 'Whether the viewer may end the taking in now — có được kết thúc nhận dòng hay không.',
      resolve: (row, _args, context) => permitted(row, 'finish', context),
    }),
    canResume: t.field({
      type: PermissionType,
      description: 'Whether the viewer may let it go on now — có được cho chạy tiếp hay không.',
      resolve: (row, _args, context) => permitted(row, 'resume', context),
    }),
    canStop: t.field({
      type: PermissionType,
      description: 'Whether the viewer may stop it now — có được dừng hay không.',
      resolve: (row, _args, context) => permitted(row, 'stop', context),
    }),
  }),
});
