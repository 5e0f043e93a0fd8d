import { builder } from '../../../graphql/builder.ts';
import { EntityUnknownProblem } from '../../changes/index.ts';
import { lawOn } from '../../law-book/law-on.ts';
import { LawNotEncodedProblem } from '../../law-book/problems/law-not-encoded.ts';
import { NomineeUnknownProblem } from '../../nominees/problems/nominee-unknown.ts';
import { findScoringSeason } from '../../score-tables/scoring-season.ts';
import { proposeFlags } from '../flag-proposal.ts';
import { FlagProposalType } from '../flag-proposal.type.ts';

builder.queryField('flagProposal', (t) =>
  t.field({
    type: FlagProposalType,
    args: {
      season: t.arg.string({ required: true, description: 'Key of a season — năm thi đua.' }),
      receivedOn: t.arg({
        type: 'Day',
        description: 'When the dossier is received, which decides the law; today if left out — ngày nhận hồ sơ.',
      }),
      nominees: t.arg.stringList({
        description:
          'Keys of nominees that are the leading collectives, where several of one member are in the registers — tập thể dẫn đầu trong sổ.',
      }),
    },
    errors: {
      types: [EntityUnknownProblem, LawNotEncodedProblem, NomineeUnknownProblem],
      union: { name: 'FlagProposalResult', description: 'A proposal, or why there is none — kết quả.' },
    },
    description:
      'Leaders of the clusters and blocs of the proposer in the year of the season, judged together by what is known of them to the viewer, with the quota of the Law — đề nghị cờ thi đua.',
    resolve: async (_root, { season: key, receivedOn, nominees }, context) => {
      const season = await findScoringSeason(context.prisma, key);
      const on = receivedOn ?? context.today;
      return proposeFlags(context, { season, on, of: lawOn(on), nominees: nominees ?? [] });
    },
  }),
);
