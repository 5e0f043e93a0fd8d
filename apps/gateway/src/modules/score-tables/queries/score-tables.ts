import { builder } from '../../../graphql/builder.ts';

builder.queryField('scoreTable', (t) =>
  t.prismaField({
    type: 'ScoreTable',
    nullable: true,
    args: {
      identifier: t.arg.string({ required: true, description: 'Key and version, `key@version` — mã phiên bản.' }),
    },
    description: 'One version of a score table; null where there is none — bảng điểm theo mã.',
    resolve: (query, _root, { identifier }, { prisma }) =>
      prisma.scoreTable.findUnique({ ...query, where: { id: identifier } }),
  }),
);

builder.queryField('scoreTables', (t) =>
  t.prismaConnection({
    type: 'ScoreTable',
    cursor: 'id',
    args: {
      key: t.arg.string({ description: 'Only versions of this table — các phiên bản của một bảng.' }),
      group: t.arg.string({ description: 'Only of this cluster or bloc — của cụm, khối.' }),
    },
    description: 'Score tables by key and version — danh sách bảng điểm.',
    totalCount: (_root, args, { prisma }) => prisma.scoreTable.count({ where: conditions(args) }),
    resolve: (query, _root, args, { prisma }) =>
      prisma.scoreTable.findMany({ ...query, where: conditions(args), orderBy: { id: 'asc' } }),
  }),
);

builder.queryField('seasonTable', (t) =>
  t.prismaField({
    type: 'SeasonTable',
    nullable: true,
    args: { season: t.arg.string({ required: true, description: 'Key of the season — năm thi đua.' }) },
    description: 'Table that a season has adopted; null where it has none — bảng điểm của năm thi đua.',
    resolve: (query, _root, { season }, { prisma }) =>
      prisma.seasonTable.findUnique({ ...query, where: { seasonId: season } }),
  }),
);

function conditions({
  key,
  group,
}: {
  readonly key?: string | null | undefined;
  readonly group?: string | null | undefined;
}) {
  return { ...(key != null && { key }), ...(group != null && { groupId: group }) };
}
