import { builder } from '../../../graphql/builder.ts';
import type { RequestContext } from '../../../graphql/request-context.ts';
import { EntityUnknownProblem, RulesBrokenProblem } from '../../changes/index.ts';
import { ScoreViewEnum } from '../../score-sheets/score-sheet-enums.ts';
import { askedChanges } from '../asked-changes.ts';
import { TooManyChangesProblem } from '../problems/too-many-changes.ts';
import { rankingIf } from '../ranking-if.ts';
import { RankingIfType } from '../ranking-if.type.ts';
import { type AskedRanking, rankingSeen } from '../ranking-seen.ts';
import { ScoreChangeInput } from '../score-change.input.ts';

/** As many as a person can follow; each is scored with all others at once. */
const mostChanges = 50;

builder.queryField('whatIfRanking', (t) =>
  t.field({
    type: RankingIfType,
    args: {
      season: t.arg.string({ required: true, description: 'Key of the season — năm thi đua.' }),
      provisional: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: 'True: change the sheets as they stand now; for whom `ranking` shows them — tạm tính.',
      }),
      number: t.arg.int({ description: 'Change this publication; left out: the latest — lần công bố.' }),
      view: t.arg({
        type: ScoreViewEnum,
        required: true,
        defaultValue: 'counted',
        description: 'Which points — cột điểm.',
      }),
      changes: t.arg({
        type: [ScoreChangeInput],
        required: true,
        description: 'What would be other, at most 50; nothing twice — các thay đổi giả định.',
      }),
    },
    // Scores a whole group twice: twenty of them fill a request.
    complexity: { field: 1_000, multiplier: 1 },
    errors: {
      types: [EntityUnknownProblem, RulesBrokenProblem, TooManyChangesProblem],
      union: {
        name: 'WhatIfRankingResult',
        description: 'Who would move, or why it cannot be said — kết quả.',
      },
    },
    description:
      'Who would move in a ranking that the viewer may see, and why, if weights, targets or values were other — xếp hạng thay đổi ra sao nếu.',
    resolve: async (_root, { changes, ...asked }, context) => {
      if (changes.length > mostChanges)
        throw new TooManyChangesProblem('TOO_MANY_CHANGES', { asked: changes.length, most: mostChanges });
      return rankingIf(await rankingAsked(context, asked), askedChanges(changes));
    },
  }),
);

/** The ranking itself. @throws EntityUnknownProblem where there is none that the viewer may see. */
async function rankingAsked(context: RequestContext, asked: AskedRanking) {
  const ranking = await rankingSeen(context, asked);
  if (ranking === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'ranking', entity: asked.season });
  return ranking;
}
