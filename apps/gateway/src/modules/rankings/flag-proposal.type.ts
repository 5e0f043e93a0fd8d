import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { languageArgument } from '../../graphql/language.ts';
import { LawProvisionType } from '../law-book/law-provision.type.ts';
import { doubtInWords, type FlagDoubt } from './flag-doubts.ts';
import type { FlagLeader, FlagProposal } from './flag-proposal.ts';
import { reasonInWords } from './flag-reasons.ts';
import type { FlagOutcome, FlagReason, LeaderVerdict } from './flag-round.ts';
import { LeaderVerdictType } from './leader-verdict.type.ts';
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

const OutcomeEnum = closedEnum<FlagOutcome>('FlagOutcome', 'What becomes of a leader — kết quả xét.', {
  proposed: 'May be proposed — được đề nghị',
  cut: 'Is not proposed: it is not eligible, or none may be — không đề nghị',
  tied: 'One of several equal ones: people choose — ngang nhau, hội đồng chọn',
  open: 'The known facts do not decide; it is not left out — chưa đủ căn cứ',
});

const WhyEnum = closedEnum<FlagReason['why']>('FlagReasonKind', 'Why a leader is not simply proposed — lý do.', {
  notEligible: 'Does not meet the standard — chưa đủ tiêu chuẩn',
  deferred: 'A pending matter stops every award for now — tạm dừng xét',
  notDecided: 'The known facts do not decide — chưa đủ căn cứ',
  quota: 'No place is left for anybody — hết số được trình',
  tie: 'More equal ones than places — nhiều tập thể ngang nhau hơn số được trình',
  leadShared: 'It shares the lead of its cluster — cùng dẫn đầu',
});

interface ReasonOf {
  readonly reason: FlagReason;
  readonly verdict: LeaderVerdict;
}

const ReasonType = builder.objectRef<ReasonOf>('FlagReason').implement({
  description: 'Why a leader is not simply proposed — lý do chưa đề nghị.',
  fields: (t) => ({
    why: t.field({ type: WhyEnum, description: 'Kind of the reason — loại.', resolve: ({ reason }) => reason.why }),
    with: t.stringList({
      description: 'Keys of the equal ones, itself among them — các tập thể ngang nhau.',
      resolve: ({ reason }) => ('with' in reason ? [...reason.with] : []),
    }),
    sentence: t.string({
      args: languageArgument,
      description: 'In words; where the facts do not decide, with what is missing — giải thích.',
      resolve: ({ reason, verdict }, { language }) => reasonInWords(reason, verdict, language),
    }),
  }),
});

const LeaderType = builder.objectRef<FlagLeader>('ClusterLeader').implement({
  description: 'Leader of a cluster or bloc — tập thể dẫn đầu.',
  fields: (t) => ({
    season: t.exposeString('season', { description: 'Key of the season — năm thi đua.' }),
    leader: t.field({
      type: RankedMemberType,
      description: 'Its line of the published ranking — dòng xếp hạng.',
      resolve: ({ leader }) => leader,
    }),
    outcome: t.field({
      type: OutcomeEnum,
      description: 'What becomes of it among all leaders — kết quả xét.',
      resolve: ({ outcome }) => outcome,
    }),
    reason: t.field({
      type: ReasonType,
      nullable: true,
      description: 'Why it is not simply proposed; null: it is — lý do.',
      resolve: ({ reason, verdict }) => reason && { reason, verdict },
    }),
    verdict: t.field({
      type: LeaderVerdictType,
      description: 'On the standard of the flag — kết luận về tiêu chuẩn của cờ thi đua.',
      resolve: ({ verdict }) => verdict,
    }),
    baseVerdict: t.field({
      type: LeaderVerdictType,
      nullable: true,
      description:
        'On the standard of the flag of a ministry or province, whose leaders the share is taken of; null: it is not asked, or was not read — kết luận về tiêu chuẩn cờ thi đua của bộ, ban, ngành, tỉnh.',
      resolve: ({ baseVerdict }) => baseVerdict,
    }),
  }),
});

export const FlagProposalType = builder.objectRef<FlagProposal>('FlagProposal').implement({
  description:
    'Who could be proposed for the Emulation Flag of the Government as leader of its cluster, and how many may be — đề nghị tặng Cờ thi đua của Chính phủ. Points only say who leads, registers what is known; people decide.',
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
    base: t.exposeInt('base', {
      description:
        'Of how many leaders the share is taken: those that meet the standard of the flag of the ministry or province, and those of whom it is not decided — cơ số tính tỷ lệ.',
    }),
    baseMet: t.exposeInt('baseMet', {
      description: 'Of these, how many are known to meet it — số đã rõ đạt tiêu chuẩn.',
    }),
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
