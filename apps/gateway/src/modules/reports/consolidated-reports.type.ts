import type { ConsolidatedIndicator, MissingReport, ParentComparison } from '@thidua/core';
import type { Change, PrismaClient } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import { loadRequired } from '../../graphql/row-loader.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { unitColumn } from '../../rows/unit-column.ts';
import { ChangedInterface } from '../changes/change.type.ts';
import type { ConsolidatedReports } from './consolidated-reports.ts';
import { ConsolidationRefusedEnum, MissingWhyEnum } from './report-enums.ts';
import { reportsSeen } from './reports-seen.ts';

const MissingType = builder.objectRef<MissingReport>('MissingReport').implement({
  description: 'Unit whose figure could not be counted, and why — đơn vị chưa tính được.',
  fields: (t) => ({
    unit: t.field({
      type: 'AdminUnit',
      description: 'Unit — đơn vị.',
      resolve: ({ unit }, _args, { loaders }) => loadRequired(loaders.units, unitColumn(unit)),
    }),
    why: t.field({ type: MissingWhyEnum, description: 'Why — lý do.', resolve: ({ why }) => why }),
  }),
});

const ComparisonType = builder.objectRef<ParentComparison>('OwnFigureComparison').implement({
  description:
    'The own figure of the unit above beside what its units come to; neither replaces the other — đối chiếu.',
  fields: (t) => ({
    own: t.expose('parent', { type: 'Decimal', description: 'Own figure — số liệu của cấp trên.' }),
    children: t.exposeString('children', {
      description: 'What the units below come to, exact: `31/2` — tổng các đơn vị.',
    }),
    difference: t.exposeString('difference', { description: 'Own minus the units below, exact — chênh lệch.' }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether every unit is counted; if not, a difference says nothing — đã đủ các đơn vị.',
    }),
    sentence: t.string({
      nullable: true,
      args: languageArgument,
      description: 'What speaks against the own figure, in words; null: nothing — lưu ý.',
      resolve: ({ issue }, { language }) => (issue === null ? null : localeOf(language).issue(issue)),
    }),
  }),
});

const ConsolidatedType = builder.objectRef<ConsolidatedIndicator>('ConsolidatedIndicator').implement({
  description:
    'One indicator over all units below — chỉ tiêu tổng hợp: the whole only where nothing is missing. It is no verdict on the unit above.',
  fields: (t) => ({
    indicator: t.field({
      type: 'Indicator',
      description: 'Indicator — chỉ tiêu.',
      resolve: ({ indicator }, _args, { loaders }) => loadRequired(loaders.indicators, indicator),
    }),
    value: t.string({
      nullable: true,
      description: 'What those counted come to, exact: `31/2`; null where there is no one number — giá trị.',
      resolve: ({ consolidation }) => consolidation?.value ?? null,
    }),
    numerator: t.string({
      nullable: true,
      description: 'Upper part of a recomputed rate, exact — tử số.',
      resolve: ({ consolidation }) => consolidation?.numerator ?? null,
    }),
    denominator: t.string({
      nullable: true,
      description: 'Lower part of it — mẫu số.',
      resolve: ({ consolidation }) => consolidation?.denominator ?? null,
    }),
    min: t.string({
      nullable: true,
      description: 'Least that it can be — ít nhất.',
      resolve: ({ consolidation }) => consolidation?.min ?? null,
    }),
    max: t.string({
      nullable: true,
      description: 'Most that it can be — nhiều nhất.',
      resolve: ({ consolidation }) => consolidation?.max ?? null,
    }),
    final: t.boolean({
      nullable: true,
      description: 'Whether all that is counted is final; null where nothing is — số liệu chính thức.',
      resolve: ({ consolidation }) => (consolidation?.finality == null ? null : consolidation.finality === 'FINAL'),
    }),
    refused: t.field({
      type: ConsolidationRefusedEnum,
      nullable: true,
      description: 'Why it is not taken together at all — lý do không tổng hợp.',
      resolve: ({ refused }) => refused,
    }),
    missing: t.field({
      type: [MissingType],
      description: 'Units that are not counted — đơn vị chưa tính.',
      resolve: ({ missing }) => [...missing],
    }),
    comparison: t.field({
      type: ComparisonType,
      nullable: true,
      description: 'Beside the own figure of the unit above, where it had one — đối chiếu với số của cấp trên.',
      resolve: ({ comparison }) => comparison,
    }),
  }),
});

/** What `consolidateReports` answers with. */
export const ReportsConsolidated = builder.objectRef<Change>('ReportsConsolidated').implement({
  interfaces: [ChangedInterface],
  description: 'Report of the level above with what its units came to — báo cáo tổng hợp.',
  fields: (t) => ({
    report: t.prismaField({
      type: 'Report',
      nullable: true,
      description: 'The report above as it is now — báo cáo tổng hợp hiện nay.',
      resolve: (query, { entityId }, _args, context) =>
        context.prisma.report.findFirst({ ...query, where: { AND: [{ id: entityId }, reportsSeen(context)] } }),
    }),
    indicators: t.field({
      type: [ConsolidatedType],
      description: 'What was taken together, with what is missing — các chỉ tiêu.',
      resolve: async (change, _args, { prisma }) => [...(await saidOf(change, prisma)).indicators],
    }),
    answered: t.stringList({
      description: 'Keys of the items of the report above that were answered with it — các chỉ tiêu đã điền.',
      resolve: async (change, _args, { prisma }) => [...(await saidOf(change, prisma)).answered],
    }),
    takenUp: t.stringList({
      description: 'Keys of the reports that were taken up — các báo cáo đã tổng hợp.',
      resolve: async (change, _args, { prisma }) => [...(await saidOf(change, prisma)).takenUp],
    }),
  }),
});

/** What was recorded of the consolidation in the same request, beside the change of the report itself. */
async function saidOf(
  { entityId, subject, key }: Change,
  prisma: Pick<PrismaClient, 'change'>,
): Promise<ConsolidatedReports> {
  const { after } = await prisma.change.findFirstOrThrow({
    where: { kind: 'reportConsolidation', entityId, subject, key },
  });
  return fromJsonColumn<ConsolidatedReports>(after);
}
