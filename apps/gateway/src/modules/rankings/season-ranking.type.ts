import { percentWarnings, rankGroup } from '@thidua/core';
import type { PublishedRanking } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { BrokenRuleType } from '../changes/broken-rule.type.ts';
import { brokenRule } from '../changes/index.ts';
import { ScoreViewEnum } from '../score-sheets/score-sheet-enums.ts';
import { type RankedMember, RankedMemberType } from './ranked-member.type.ts';
import type { SeasonRanking } from './ranking-of-season.ts';

const CertificateType = builder.objectRef<PublishedRanking>('RankingCertificate').implement({
  description:
    'Everything that the ranking rests on, so that anyone computes it again: `verifyCertificate` of the library checks it offline — chứng thư xếp hạng.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1; after corrections the next — lần công bố.' }),
    publishedOn: t.expose('publishedOn', { type: 'Day', description: 'When — ngày công bố.' }),
    text: t.string({
      description: 'The certificate as JSON text: content and digest — toàn văn.',
      resolve: certificateText,
    }),
    digest: t.exposeString('digest', {
      description: '`sha-256:` and 64 hexadecimal digits over the canonical text (RFC 8785) of its content — mã băm.',
    }),
    coreVersion: t.exposeString('coreVersion', { description: 'Version that computed it — phiên bản đã dùng.' }),
  }),
});

/** A certificate as text; `content` is canonical already and goes in as it stands. */
export function certificateText({ content, digest }: Pick<PublishedRanking, 'content' | 'digest'>): string {
  return `{"content":${content},"digest":${JSON.stringify(digest)}}`;
}

export const SeasonRankingType = builder.objectRef<SeasonRanking>('SeasonRanking').implement({
  description: 'How the members of a cluster or bloc stand in a season — xếp hạng thi đua của cụm, khối.',
  fields: (t) => ({
    season: t.prismaField({
      type: 'GroupSeason',
      description: 'The season — năm thi đua.',
      resolve: (query, { season }, _args, { prisma }) =>
        prisma.groupSeason.findUniqueOrThrow({ ...query, where: { id: season.id } }),
    }),
    provisional: t.boolean({
      description: 'True: as the sheets stand now, not published — chưa công bố.',
      resolve: ({ published }) => published === null,
    }),
    view: t.field({
      type: ScoreViewEnum,
      description: 'Which points are looked at — cột điểm.',
      resolve: ({ group }) => group.view,
    }),
    table: t.field({
      type: 'PlainData',
      description: '`ScoreTable` of the library that it was scored by — bảng điểm.',
      resolve: ({ group }) => group.table.table,
    }),
    standings: t.field({
      type: [RankedMemberType],
      args: { member: t.arg.string({ description: 'Only of this member, by key — chỉ thành viên này.' }) },
      description: 'Best first; barred ones stay, marked; those without a total stand last — bảng xếp hạng.',
      resolve: (of, { member }) => standingsOf(of).filter(({ ranked }) => member == null || ranked.unit === member),
    }),
    warnings: t.field({
      type: [BrokenRuleType],
      description: 'Figures that look like an error of unit, such as 0.9 among 90s — cảnh báo số liệu.',
      resolve: ({ group }) => percentWarnings(group).map(brokenRule),
    }),
    version: t.int({
      description: 'How often it was published through the API: the next `expectedVersion` — phiên bản.',
      resolve: ({ season }, _args, { loaders }) => loaders.versions.load({ kind: 'ranking', id: season.id }),
    }),
    certificate: t.field({
      type: CertificateType,
      nullable: true,
      description: 'Certificate of the publication; null where it is provisional — chứng thư.',
      resolve: ({ published }) => published,
    }),
  }),
});

/** The lines of a ranking, best first. */
export function standingsOf(of: SeasonRanking): RankedMember[] {
  const scores = new Map(of.group.units.map((score) => [score.sheet.unit, score]));
  return rankGroup(of.group).flatMap((ranked) => {
    const score = scores.get(ranked.unit);
    return score === undefined ? [] : [{ ranked, score, of }];
  });
}
