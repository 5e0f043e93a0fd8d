import { builder } from '../../graphql/builder.ts';
import { languageArgument } from '../../graphql/language.ts';
import { LawProvisionType } from '../law-book/law-provision.type.ts';
import { doubtInWords, type FlagDoubt } from './flag-doubts.ts';
import type { FlagProposal } from './flag-proposal.ts';
import { RankedMemberType } from './ranked-member.type.ts';

const DoubtType = builder.objectRef<FlagDoubt>('FlagDoubt').implement({
  description: 'What the proposal leaves open — điểm chưa chắc chắn.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code — mã.' }),
    data: t.field({ type: 'PlainData', description: 'Data of the code — dữ liệu.', resolve: ({ data }) => data }),
    sentence: t.string({
      args: languageArgument,
      description: 'In words — giải thích.',
      resolve: (doubt, { language }) => doubtInWords(doubt as never, language),
    }),
  }),
});

const LeaderType = builder.objectRef<FlagProposal['leaders'][number]>('ClusterLeader').implement({
  description: 'Leader of a cluster or bloc — tập thể dẫn đầu.',
  fields: (t) => ({
    season: t.exposeString('season', { description: 'Key of the season — năm thi đua.' }),
    leader: t.field({
      type: RankedMemberType,
      description: 'Its line of the published ranking — dòng xếp hạng.',
      resolve: ({ leader }) => leader,
    }),
  }),
});

export const FlagProposalType = builder.objectRef<FlagProposal>('FlagProposal').implement({
  description:
    'Who could be proposed for the Emulation Flag of the Government as leader of its cluster, and how many may be — đề nghị tặng Cờ thi đua của Chính phủ. People decide; points only say who leads.',
  fields: (t) => ({
    award: t.exposeString('award', { description: 'Code of the award — mã danh hiệu.' }),
    lawOn: t.expose('lawOn', { type: 'Day', description: 'Day of the law — áp dụng pháp luật ngày.' }),
    door: t.exposeString('door', {
      nullable: true,
      description: 'Clause of Điều 25 by which it is proposed, `25.1`, `25.2`; null: none — khoản áp dụng.',
    }),
    leaders: t.field({
      type: [LeaderType],
      description: 'Leaders that nothing bars, of every published ranking that counts — các tập thể dẫn đầu.',
      resolve: ({ leaders }) => [...leaders],
    }),
    base: t.exposeInt('base', { description: 'Of how many leaders the share is taken — cơ số tính tỷ lệ.' }),
    allowed: t.exposeInt('allowed', {
      nullable: true,
      description: 'At most so many; null: no national limit, or none that was read — số được trình tối đa.',
    }),
    provisions: t.field({
      type: [LawProvisionType],
      description: 'Where the limit stands — căn cứ.',
      resolve: ({ provisions }) => [...provisions],
    }),
    reading: t.string({
      nullable: true,
      args: languageArgument,
      description: 'How the words were read — cách hiểu.',
      resolve: ({ reading }, { language }) => (reading === null ? null : language === 'VI' ? reading.vi : reading.en),
    }),
    doubts: t.field({
      type: [DoubtType],
      description: 'What is uncertain — điều chưa chắc chắn.',
      resolve: ({ doubts }) => [...doubts],
    }),
  }),
});
