import { builder } from '../../../graphql/builder.ts';
import { ScoreViewEnum } from '../../score-sheets/score-sheet-enums.ts';
import { rankingSeen } from '../ranking-seen.ts';
import { SeasonRankingType } from '../season-ranking.type.ts';

builder.queryField('ranking', (t) =>
  t.field({
    type: SeasonRankingType,
    nullable: true,
    args: {
      season: t.arg.string({ required: true, description: 'Key of the season — năm thi đua.' }),
      provisional: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: 'True: as the sheets stand now; only for head, deputies and the standing body — tạm tính.',
      }),
      number: t.arg.int({ description: 'This publication; left out: the latest — lần công bố.' }),
      view: t.arg({
        type: ScoreViewEnum,
        required: true,
        defaultValue: 'counted',
        description: 'Which points — cột điểm.',
      }),
    },
    description:
      'Ranking of a season with explanations and certificate; null where none is published, or where the viewer may not see it — xếp hạng.',
    resolve: (_root, asked, context) => rankingSeen(context, asked),
  }),
);
