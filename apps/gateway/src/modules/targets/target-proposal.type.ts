import type { Prisma } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { PromiserUnion } from '../campaigns/promiser.type.ts';
import { PermissionType } from '../changes/permission.type.ts';
import { loadEntity } from '../entities/load-entity.ts';
import { loadScope, ScopeUnion } from '../units/scope.type.ts';
import { TargetStateEnum } from './target-enums.ts';
import { targetProposalsSeen } from './target-proposals-seen.ts';
import { permitAssignment, promiserOfProposal } from './use-cases/assign-target.ts';

const bodyText = (body: Prisma.JsonValue, field: string): string => String(Reflect.get(body as object, field));

export const TargetProposalNode = builder.prismaNode('TargetProposal', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  // Every read by identifier goes through the filter: what may not be seen is as if it did not exist.
  findUnique: (id, context) => ({ id, AND: targetProposalsSeen(context) }),
  nullable: true,
  description:
    'Proposed target — chỉ tiêu đề xuất: seen by those of whom it is asked and by those who are to assign it, by nobody else.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key that the target will have — khóa.' }),
    version: t.int({
      description: 'How often it was changed: the `expectedVersion` of the next change — phiên bản.',
      resolve: ({ id }, _args, { loaders }) => loaders.versions.load({ kind: 'targetProposal', id }),
    }),
    state: t.expose('state', { type: TargetStateEnum, description: 'Whether it was assigned — tình trạng.' }),
    name: t.string({ description: 'Short label — tên chỉ tiêu.', resolve: ({ body }) => bodyText(body, 'name') }),
    period: t.field({ type: 'Period', description: 'Period — kỳ.', resolve: ({ body }) => bodyText(body, 'period') }),
    scope: t.field({
      type: ScopeUnion,
      description: 'Of whom — phạm vi.',
      resolve: (proposal, _args, context) => loadScope(proposal, context),
    }),
    assigner: t.relation('assigner', { description: 'Unit that is to assign it — đơn vị giao.' }),
    campaignKey: t.exposeString('campaignId', {
      nullable: true,
      description: 'Key of the campaign that would promise it — phong trào đề ra.',
    }),
    promisedBy: t.field({
      type: PromiserUnion,
      nullable: true,
      description: 'What would promise it; null while that campaign is a draft — phong trào, kế hoạch đề ra.',
      resolve: async (proposal, _args, context) => {
        const promiser = promiserOfProposal(proposal);
        const launched = promiser.kind === 'plan' || (await context.loaders.campaigns.load(promiser.key)) !== null;
        return launched ? loadEntity(promiser, context) : null;
      },
    }),
    file: t.field({
      type: 'PlainData',
      description: 'The whole of it as a campaign file writes it — nội dung theo mẫu tệp dữ liệu.',
      resolve: ({ body }) => body as object,
    }),
    target: t.field({
      type: 'Target',
      nullable: true,
      description: 'The target, once it is assigned — chỉ tiêu đã giao.',
      resolve: ({ id, state }, _args, { loaders }) => (state === 'PROPOSED' ? null : loaders.targets.load(id)),
    }),
    canAssign: t.field({
      type: PermissionType,
      complexity: 3,
      description: 'Whether the viewer may assign it now — có được giao hay không.',
      resolve: (proposal, _args, { prisma, viewer, today }) =>
        permitAssignment({ transaction: prisma, viewer, today }, proposal),
    }),
  }),
});
