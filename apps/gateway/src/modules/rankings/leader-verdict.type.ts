import type { OpenWay, StandardOutcome } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import { AssumptionEnum, EligibilityOutcomeEnum, PendingMatterEnum } from '../eligibility/eligibility-enums.ts';
import { FindingNodeType } from '../eligibility/finding-node.type.ts';
import { flatFinding } from '../eligibility/findings-of.ts';
import { EligibilityGapType } from '../eligibility/gap.type.ts';
import { EligibilityQuestionType, EligibilityUnknowableType } from '../eligibility/question.type.ts';
import { awardOf } from '../law-book/find-award.ts';
import { LawAwardType, LawDelegationType } from '../law-book/law-award.type.ts';
import { VerificationEnum } from '../law-book/law-enums.ts';
import type { LeaderVerdict } from './flag-round.ts';

/** What the standard itself says, also while a pending matter defers it. */
function standardOutcome({ verdict }: LeaderVerdict): StandardOutcome {
  return verdict.outcome === 'deferred' ? verdict.otherwise : verdict;
}

function openWay(of: LeaderVerdict): OpenWay {
  const outcome = standardOutcome(of);
  return outcome.outcome === 'undetermined' ? outcome : { questions: [], unknowable: [] };
}

export const LeaderVerdictType = builder.objectRef<LeaderVerdict>('LeaderVerdict').implement({
  description:
    'Whether a leader meets a standard, by what its ranking proves and the registers that the viewer may see — kết luận về tiêu chuẩn. It replaces no council.',
  fields: (t) => ({
    award: t.field({
      type: LawAwardType,
      nullable: true,
      description: 'Which award — danh hiệu, hình thức.',
      resolve: ({ verdict }) => awardOf(verdict.award) ?? null,
    }),
    nominee: t.field({
      type: 'Nominee',
      nullable: true,
      description:
        'Whose registers were read; null: nobody’s, so that only what the ranking proves is known — sổ đã dùng.',
      resolve: ({ nominee }) => nominee,
    }),
    outcome: t.field({
      type: EligibilityOutcomeEnum,
      description: 'The answer — kết luận.',
      resolve: ({ verdict }) => verdict.outcome,
    }),
    otherwise: t.field({
      type: EligibilityOutcomeEnum,
      nullable: true,
      description: 'Deferred only: what the standard says of the facts — nếu không tạm dừng.',
      resolve: ({ verdict }) => (verdict.outcome === 'deferred' ? verdict.otherwise.outcome : null),
    }),
    pending: t.field({
      type: [PendingMatterEnum],
      description: 'Deferred only: by which matters — việc đang xem xét.',
      resolve: ({ verdict }) => (verdict.outcome === 'deferred' ? [...verdict.pending] : []),
    }),
    verification: t.field({
      type: VerificationEnum,
      description: 'The weakest mark of all provisions — mức độ kiểm chứng.',
      resolve: ({ verdict }) => verdict.verification,
    }),
    assumptions: t.field({
      type: [AssumptionEnum],
      description: 'What was taken as so because nobody stated it — giả định.',
      resolve: ({ verdict }) => [...verdict.assumptions],
    }),
    missingDetails: t.field({
      type: [LawDelegationType],
      complexity: { field: 1, multiplier: 2 },
      description: 'Local details that the Law foresees and nobody gave — quy định chi tiết chưa có.',
      resolve: ({ verdict }) => [...verdict.missingDetails],
    }),
    gaps: t.field({
      type: [EligibilityGapType],
      complexity: { field: 1, multiplier: 4 },
      description: 'Ineligible: the smallest clauses that failed; all of them have to change — còn thiếu gì.',
      resolve: (one) => {
        const outcome = standardOutcome(one);
        return outcome.outcome === 'ineligible' ? outcome.gaps.map((gap) => ({ gap, of: one.of })) : [];
      },
    }),
    questions: t.field({
      type: [EligibilityQuestionType],
      complexity: { field: 1, multiplier: 4 },
      description: 'Undetermined: the fewest facts that could make it eligible — cần biết thêm.',
      resolve: (one) => openWay(one).questions.map((path) => ({ path, of: one.of })),
    }),
    unknowable: t.field({
      type: [EligibilityUnknowableType],
      complexity: { field: 1, multiplier: 2 },
      description: 'Undetermined: what no fact can decide on that way — chưa thể kết luận.',
      resolve: (one) => openWay(one).unknowable.map((finding) => ({ finding, of: one.of })),
    }),
    findings: t.field({
      type: [FindingNodeType],
      complexity: { field: 1, multiplier: 60 },
      description: 'Why, step by step — lập luận. A flat list, parents before their parts.',
      resolve: ({ verdict, of }) => flatFinding(verdict.finding).map((node) => ({ ...node, of })),
    }),
    sentences: t.stringList({
      args: languageArgument,
      complexity: 1,
      description: 'The whole answer, a sentence a line — kết luận bằng lời.',
      resolve: ({ verdict, of }, { language }) => [...localeOf(language).verdict(verdict, of.words(language))],
    }),
  }),
});
