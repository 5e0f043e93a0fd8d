import { builder } from '../../graphql/builder.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import { loadRequired } from '../../graphql/row-loader.ts';
import { SourceRefType } from '../documents/source-ref.type.ts';
import type { Assessed } from './assess.ts';
import { AssessedPartType } from './assessed-part.type.ts';
import { EvidenceUnion, loadEvidence } from './evidence.type.ts';
import { FlagType } from './flag.type.ts';
import { namesIn } from './names-in.ts';
import { RatioType } from './ratio.type.ts';
import { ReadingType } from './reading.type.ts';
import { ReasonType } from './reason.type.ts';
import { FinalityEnum, VerdictEnum } from './verdict.type.ts';

export const TargetAssessmentType = builder.objectRef<Assessed>('TargetAssessment').implement({
  description:
    'Whether a target was kept — kết quả đánh giá chỉ tiêu: by which words, which number, which rule and which version of the data. Computed when asked for, never stored.',
  fields: (t) => ({
    target: t.field({
      type: 'Target',
      description: 'Target — chỉ tiêu.',
      resolve: ({ assessment }, _args, { loaders }) => loadRequired(loaders.targets, assessment.target),
    }),
    verdict: t.field({
      type: VerdictEnum,
      description: 'Verdict — kết luận.',
      resolve: ({ assessment }) => assessment.verdict,
    }),
    finality: t.field({
      type: FinalityEnum,
      nullable: true,
      description:
        'Whether it may still change; null where there is nothing to be provisional about — tạm tính hay chính thức.',
      resolve: ({ assessment }) => assessment.finality,
    }),
    reason: t.field({
      type: ReasonType,
      description: 'Why — lý do.',
      resolve: (of) => ({ reason: of.assessment.reason, of }),
    }),
    ratio: t.field({
      type: RatioType,
      nullable: true,
      description: 'Achieved over target, where the kind has one — tỷ lệ hoàn thành.',
      resolve: ({ assessment }) => assessment.ratio,
    }),
    gap: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Achieved less target, in the unit of measure — chênh lệch so với chỉ tiêu.',
      resolve: ({ assessment }) => assessment.gap,
    }),
    tolerance: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Tolerance that was used; null: none was given and none was assumed — sai số đã dùng.',
      resolve: ({ assessment }) => assessment.tolerance,
    }),
    evidence: t.field({
      type: [EvidenceUnion],
      complexity: { field: 1, multiplier: 2 },
      description: 'Figures, progress or judgements that it rests on — căn cứ.',
      resolve: (of, _args, context) => loadEvidence(of, context),
    }),
    baseline: t.field({
      type: 'Observation',
      nullable: true,
      description: 'Figure that served as the base — số liệu kỳ gốc.',
      resolve: ({ assessment }, _args, { loaders }) =>
        assessment.baseline === null ? null : loadRequired(loaders.observations, assessment.baseline),
    }),
    readings: t.field({
      type: [ReadingType],
      complexity: { field: 1, multiplier: 2 },
      description: 'Ways to read the printed words, each with its verdict — các cách hiểu.',
      resolve: (of) => of.assessment.readings.map((reading) => ({ reading, of })),
    }),
    flags: t.field({
      type: [FlagType],
      complexity: { field: 1, multiplier: 2 },
      description: 'What a reader must know beside the verdict — lưu ý.',
      resolve: (of) => of.assessment.flags.map((flag) => ({ flag, of })),
    }),
    parts: t.field({
      type: [AssessedPartType],
      description: 'Verdicts of the parts, for sets and for several milestones or units — các thành phần.',
      resolve: (of) => of.assessment.parts.map((part) => ({ part, of })),
    }),
    on: t.field({
      type: 'Day',
      description: 'Day that the question was asked for — tại ngày.',
      resolve: ({ assessment }) => assessment.on,
    }),
    vintage: t.field({
      type: 'Day',
      description: 'Only what was known by this day was used — số liệu biết đến ngày.',
      resolve: ({ assessment }) => assessment.vintage,
    }),
    ruleVersion: t.string({
      description: 'Version of the rules of assessment — phiên bản quy tắc đánh giá.',
      resolve: ({ assessment }) => assessment.ruleVersion,
    }),
    words: t.field({
      type: [SourceRefType],
      complexity: { field: 1, multiplier: 2 },
      description: 'Words of the promise, with their document — nguyên văn lời hứa.',
      resolve: ({ assessment }) => assessment.source,
    }),
    sentence: t.string({
      args: languageArgument,
      description: 'The whole answer in words — kết quả bằng lời.',
      resolve: (of, { language }) => localeOf(language).assessment(of.assessment, namesIn(of, language)),
    }),
  }),
});
