import { builder } from '../../graphql/builder.ts';

export const ScoreTableNode = builder.prismaObject('ScoreTable', {
  description:
    'One version of a score table (bảng tiêu chí chấm điểm thi đua) — never altered: a change is another version.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Key, the same for all versions — khóa.' }),
    identifier: t.exposeString('id', { description: 'Key and version, `key@version` — mã phiên bản.' }),
    tableVersion: t.exposeString('version', { description: 'Version of the table — phiên bản của bảng.' }),
    title: t.exposeString('title', { description: 'Title as printed — tên bảng.' }),
    period: t.expose('period', { type: 'Period', description: 'Period that it is for — kỳ chấm điểm.' }),
    group: t.relation('group', {
      nullable: true,
      description: 'Cluster or bloc that it is made for; null: a model table — cụm, khối.',
    }),
    nodeCount: t.exposeInt('nodes', { description: 'Parts and criteria — số mục, tiêu chí.' }),
    agencies: t.exposeStringList('agencies', {
      description: 'Keys of organizations that score parts of it — cơ quan chấm điểm chuyên ngành.',
    }),
    table: t.field({
      type: 'PlainData',
      select: { body: true },
      description: '`ScoreTable` of the library: fit to be sent to `createScoreTable` again — toàn bộ bảng.',
      resolve: ({ body }) => body as object,
    }),
    digest: t.exposeString('digest', { description: 'SHA-256 over its canonical JSON — mã băm.' }),
    createdOn: t.expose('createdOn', { type: 'Day', description: 'The day in Việt Nam — ngày ghi nhận.' }),
    version: t.int({
      description: 'How often it was changed through the API — phiên bản bản ghi.',
      resolve: ({ id }, _args, { loaders }) => loaders.versions.load({ kind: 'scoreTable', id }),
    }),
  }),
});

export const SeasonTableNode = builder.prismaObject('SeasonTable', {
  description: 'Score table that a season has adopted — bảng điểm đã ban hành cho năm thi đua.',
  fields: (t) => ({
    season: t.relation('season', { description: 'The season — năm thi đua.' }),
    table: t.relation('table', { description: 'The table — bảng điểm.' }),
    adoptedOn: t.expose('adoptedOn', { type: 'Day', description: 'When — ngày ban hành.' }),
    version: t.int({
      description: 'The `expectedVersion` of the next `adoptScoreTable` — phiên bản.',
      resolve: ({ seasonId }, _args, { loaders }) => loaders.versions.load({ kind: 'seasonTable', id: seasonId }),
    }),
  }),
});
