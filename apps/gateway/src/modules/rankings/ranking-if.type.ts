import { type PointFinding, subtract, unitResult } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { languageArgument } from '../../graphql/language.ts';
import { BrokenRuleType } from '../changes/broken-rule.type.ts';
import { brokenRule } from '../changes/index.ts';
import { ExactPointsType } from './exact-points.type.ts';
import { moveSentence } from './move-sentence.ts';
import { PointLineType } from './point-line.type.ts';
import { RankedMemberType } from './ranked-member.type.ts';
import type { RankingIf, RankingMove } from './ranking-if.ts';
import { standingsOf } from './season-ranking.type.ts';

interface ReasonOf {
  readonly before: PointFinding | null;
  readonly after: PointFinding | null;
  readonly titles: ReadonlyMap<string, string>;
}

const ReasonType = builder.objectRef<ReasonOf>('RankingMoveReason').implement({
  description: 'Part or criterion that a total changed by — tiêu chí làm thay đổi tổng điểm.',
  fields: (t) => ({
    node: t.string({
      description: 'Key in the table — mã tiêu chí.',
      resolve: ({ before, after }) => (after ?? before)?.node ?? '',
    }),
    before: t.field({
      type: PointLineType,
      nullable: true,
      description: 'Its line before, with the sentence of its points — trước khi thay đổi.',
      resolve: ({ before, titles }) => before && { finding: before, titles },
    }),
    after: t.field({
      type: PointLineType,
      nullable: true,
      description: 'Its line after — sau khi thay đổi.',
      resolve: ({ after, titles }) => after && { finding: after, titles },
    }),
  }),
});

const MoveType = builder.objectRef<RankingMove>('RankingMove').implement({
  description: 'Member whose place or total would change — đơn vị thay đổi thứ hạng hoặc tổng điểm.',
  fields: (t) => ({
    member: t.string({ description: 'Key of the member — thành viên.', resolve: ({ move }) => move.unit }),
    name: t.string({ description: 'Its name — tên.', resolve: nameOf }),
    placeBefore: t.string({
      nullable: true,
      description: 'Place before; null: without one — thứ hạng trước.',
      resolve: ({ move }) => move.placeBefore,
    }),
    placeAfter: t.string({
      nullable: true,
      description: 'Place after; null: without one — thứ hạng sau.',
      resolve: ({ move }) => move.placeAfter,
    }),
    totalBefore: t.field({
      type: ExactPointsType,
      nullable: true,
      description: 'Total before; null: it had none — tổng điểm trước.',
      resolve: ({ move }) => move.totalBefore,
    }),
    totalAfter: t.field({
      type: ExactPointsType,
      nullable: true,
      description: 'Total after; null: it would have none — tổng điểm sau.',
      resolve: ({ move }) => move.totalAfter,
    }),
    difference: t.field({
      type: ExactPointsType,
      nullable: true,
      description: 'After less before: the contributions of `because` differ by it, exactly — chênh lệch.',
      resolve: ({ move: { totalBefore, totalAfter } }) =>
        totalBefore === null || totalAfter === null ? null : subtract(totalAfter, totalBefore),
    }),
    because: t.field({
      type: [ReasonType],
      description: 'What its total changed by; empty where only others changed — vì sao.',
      resolve: ({ because, of }) => because.map((one) => ({ ...one, titles: of.before.titles })),
    }),
    refusedBy: t.field({
      type: [BrokenRuleType],
      description: 'Why it would have no total; empty where it has one — lý do không có tổng điểm.',
      resolve: ({ score, of }) => {
        const result = unitResult(of.after.group, score);
        return result.outcome === 'refused' ? result.problems.map(brokenRule) : [];
      },
    }),
    sentence: t.string({
      args: languageArgument,
      description: 'How it moves, in words — giải thích.',
      resolve: (move, { language }) => moveSentence(nameOf(move), move.move, language),
    }),
  }),
});

function nameOf({ move, of }: RankingMove): string {
  return of.before.names.get(move.unit) || move.unit;
}

export const RankingIfType = builder.objectRef<RankingIf>('RankingIf').implement({
  description: 'How a ranking would be if something were other; nothing of it is stored — xếp hạng giả định.',
  fields: (t) => ({
    number: t.int({
      nullable: true,
      description: 'Publication that was changed; null: the sheets as they stand now — lần công bố.',
      resolve: ({ before }) => before.published?.number ?? null,
    }),
    moves: t.field({
      type: [MoveType],
      description: 'Who moves, in the order of the new ranking; empty: nobody does — các thay đổi.',
      resolve: ({ moves }) => [...moves],
    }),
    standings: t.field({
      type: [RankedMemberType],
      description: 'The whole ranking after the changes — bảng xếp hạng sau khi thay đổi.',
      resolve: ({ after }) => standingsOf(after),
    }),
  }),
});
