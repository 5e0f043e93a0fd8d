import type { Change } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';

export const ChangeNode = builder.prismaObject('Change', {
  description: 'Change of one thing, never altered — nhật ký thay đổi: who, when, what before and after, and why.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key of this entry — khóa.' }),
    kind: t.exposeString('kind', { description: 'What was changed: `campaign`, `report` … — loại.' }),
    entity: t.exposeString('entityId', { description: 'Its key — khóa của đối tượng.' }),
    version: t.exposeInt('version', { description: 'Its version since then: 1, 2, 3 … — phiên bản.' }),
    action: t.exposeString('action', { description: 'What was done, as policies name it — hành động.' }),
    before: t.field({
      type: 'PlainData',
      nullable: true,
      select: { before: true },
      description: 'As it was; null where it did not exist — trước.',
      resolve: ({ before }) => before as object | null,
    }),
    after: t.field({
      type: 'PlainData',
      nullable: true,
      select: { after: true },
      description: 'As it is since then; null where it exists no longer — sau.',
      resolve: ({ after }) => after as object | null,
    }),
    why: t.exposeString('why', { nullable: true, description: 'Reason given — lý do.' }),
    at: t.expose('at', { type: 'Instant', description: 'When — thời điểm.' }),
    on: t.expose('on', { type: 'Day', description: 'The day in Việt Nam — ngày.' }),
    actorName: t.exposeString('actorName', { nullable: true, description: 'Name in the token — người thực hiện.' }),
    actorRole: t.exposeString('actorRole', {
      description: 'Role in the token; `FILE`: a file of the operator — vai trò.',
    }),
    actorScope: t.exposeStringList('actorScope', {
      description: 'Keys of units and organizations in the token — đơn vị của người thực hiện.',
    }),
    coreVersion: t.exposeString('coreVersion', { description: 'Version that checked it — phiên bản đã dùng.' }),
  }),
});

/** What every mutation answers with where it succeeds; the types that implement it add the thing itself, as it is now. */
export const ChangedInterface = builder.interfaceRef<Change>('Changed').implement({
  description:
    'What a mutation has changed — kết quả thay đổi. The same request with the same key answers with the same change.',
  fields: (t) => ({
    change: t.field({
      type: ChangeNode,
      description: 'The change as it was recorded — nhật ký.',
      resolve: (change) => change,
    }),
    version: t.exposeInt('version', {
      description: 'Version of the thing since this change: the `expectedVersion` of the next — phiên bản.',
    }),
  }),
});
