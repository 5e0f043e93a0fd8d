import type { Observation, Quantity, SourceRef } from '@thidua/core';
import type { Observation as ObservationRow } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { loadRequired } from '../../graphql/row-loader.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { PermissionType, type Permitted } from '../changes/permission.type.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';
import { loadScope, ScopeUnion } from '../units/scope.type.ts';
import { askingInRequest } from './figure-asking.ts';
import { mayDoWithFigure } from './figure-holder.ts';
import type { ObservationAction } from './observation.policy.ts';
import { toObservation } from './observation.record.ts';
import { ObservationStatusEnum, ObservationStepEnum, VoiceEnum } from './observation-enums.ts';
import { rulesAgainst } from './observation-permissions.ts';
import { QuantityUnion } from './quantity.type.ts';

type Share = NonNullable<Observation['sharesOf']>[number];

const ShareType = builder.objectRef<Share>('ShareOfTarget').implement({
  description: 'Share printed beside a figure — tỷ lệ so với chỉ tiêu: "49,37 % dự toán Trung ương giao".',
  fields: (t) => ({
    of: t.exposeString('of', { description: 'Of what, as printed — so với.' }),
    percent: t.expose('percent', { type: 'Decimal', description: 'Per cent — phần trăm.' }),
    target: t.field({
      type: 'Target',
      nullable: true,
      description: 'Target that it is a share of, where the data has it — chỉ tiêu.',
      resolve: ({ target }, _args, { loaders }) =>
        target === undefined ? null : loadRequired(loaders.targets, target),
    }),
  }),
});

/** What has corrected a figure: an act on it is refused then. */
const correctedBy = { supersededBy: { select: { id: true }, orderBy: { id: 'asc' }, take: 1 } } as const;

export const ObservationNode = builder.prismaNode('Observation', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description:
    'Observation — kết quả, số liệu: one figure, with the period that it is about and the day on which it was known. Never changed: a correction is a new one.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    indicator: t.relation('indicator', { description: 'Indicator — chỉ tiêu.' }),
    scope: t.field({
      type: ScopeUnion,
      description: 'Whom it is about — phạm vi.',
      resolve: (row, _args, context) => loadScope(row, context),
    }),
    period: t.expose('period', { type: 'Period', description: 'Period that it is about — kỳ số liệu.' }),
    quantity: t.field({
      type: QuantityUnion,
      description: 'What was observed — kết quả.',
      resolve: (row) => fromJsonColumn<Quantity>(row.quantity),
    }),
    status: t.expose('status', { type: ObservationStatusEnum, description: 'How firm it is — tính chất số liệu.' }),
    voice: t.expose('voice', { type: VoiceEnum, description: 'Who speaks — nguồn phát ngôn.' }),
    knownOn: t.expose('knownOn', { type: 'Day', description: 'When it was known — ngày biết.' }),
    knownOnAssumed: t.exposeString('knownOnAssumed', {
      nullable: true,
      description: 'Present: that day is assumed, and why — lý do giả định ngày biết.',
    }),
    sharesOf: t.field({
      type: [ShareType],
      description: 'Shares printed beside it, one for each baseline — tỷ lệ hoàn thành.',
      resolve: ({ sharesOf }) => (sharesOf === null ? [] : fromJsonColumn<readonly Share[]>(sharesOf)),
    }),
    derived: t.exposeString('derived', {
      nullable: true,
      description: 'Present: computed by the editor of the file, and how — cách tính.',
    }),
    supersedes: t.relation('supersedes', {
      nullable: true,
      description: 'Figure that it corrects — thay cho số liệu.',
    }),
    supersededBy: t.relation('supersededBy', {
      query: { orderBy: { id: 'asc' } },
      description: 'Figures that correct it — được thay bằng.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Note of the editor of the file — ghi chú.' }),
    source: t.field({
      type: [SourceRefType],
      description: 'Words that it rests on — nguyên văn trong nguồn.',
      resolve: (row) => fromJsonColumn<readonly SourceRef[]>(row.source),
    }),
    version: t.int({
      description: 'How often it was written through the API: 0 or 1, since no figure is changed — phiên bản.',
      resolve: ({ id }, _args, { loaders }) => loaders.versions.load({ kind: 'observation', id }),
    }),
    canAdvance: t.field({
      type: PermissionType,
      select: correctedBy,
      args: { step: t.arg({ type: ObservationStepEnum, required: true, description: 'Step — bước.' }) },
      description: 'Whether the viewer may take this step today — có được chuyển bước hay không.',
      resolve: (row, { step }, context) => mayFollow(row, 'observation.advance', step, context),
    }),
    canCorrect: t.field({
      type: PermissionType,
      select: correctedBy,
      description: 'Whether the viewer may correct it — có được đính chính hay không.',
      resolve: (row, _args, context) => mayFollow(row, 'observation.correct', 'correct', context),
    }),
    canVerify: t.field({
      type: PermissionType,
      select: correctedBy,
      description: 'Whether the viewer may verify it — có được thẩm tra hay không.',
      resolve: (row, _args, context) => mayFollow(row, 'observation.verify', 'verify', context),
    }),
  }),
});

/** What the policy says, and the rules that stand against it. */
async function mayFollow(
  row: ObservationRow & { readonly supersededBy: readonly { readonly id: string }[] },
  action: ObservationAction,
  act: Parameters<typeof rulesAgainst>[0],
  context: RequestContext,
): Promise<Permitted> {
  const old = toObservation(row);
  const supersededBy = row.supersededBy[0]?.id ?? null;
  return {
    decision: await mayDoWithFigure(askingInRequest(context), action, old),
    broken: rulesAgainst(act, old, { supersededBy, today: context.today }),
  };
}
