import type { Eligibility, OpenWay, StandardOutcome } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import { awardOf } from '../law-book/find-award.ts';
import { LawAwardType, LawDelegationType } from '../law-book/law-award.type.ts';
import { VerificationEnum } from '../law-book/law-enums.ts';
import { AssumptionEnum, EligibilityOutcomeEnum, PendingMatterEnum } from './eligibility-enums.ts';
import { FindingNodeType } from './finding-node.type.ts';
import { flatFinding } from './findings-of.ts';
import { EligibilityGapType } from './gap.type.ts';
import type { Judged } from './judge-nominee.ts';
import { EligibilityQuestionType, EligibilityUnknowableType } from './question.type.ts';

/** What the standard itself says, also while a pending matter defers it. */
function standardOutcome(verdict: Eligibility): StandardOutcome {
  return verdict.outcome === 'deferred' ? verdict.otherwise : verdict;
}

function openWay(verdict: Eligibility): OpenWay {
  const outcome = standardOutcome(verdict);
  return outcome.outcome === 'undetermined' ? outcome : { questions: [], unknowable: [] };
}

/** A verdict on a standard, whoever it is about. */
export const StandardVerdictInterface = builder
  .interfaceRef<Pick<Judged, 'verdict' | 'of'>>('StandardVerdict')
  .implement({
    description: 'Whether a standard is met, under which text, and what is missing — kết luận về tiêu chuẩn.',
    fields: (t) => ({
      award: t.field({
        type: LawAwardType,
        nullable: true,
        description: 'Which award of the national law — danh hiệu, hình thức.',
        resolve: ({ verdict }) => awardOf(verdict.award) ?? null,
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
        resolve: ({ verdict, of }) => {
          const outcome = standardOutcome(verdict);
          return outcome.outcome === 'ineligible' ? outcome.gaps.map((gap) => ({ gap, of })) : [];
        },
      }),
      questions: t.field({
        type: [EligibilityQuestionType],
        complexity: { field: 1, multiplier: 4 },
        description: 'Undetermined: the fewest facts that could make it eligible — cần biết thêm.',
        resolve: ({ verdict, of }) => openWay(verdict).questions.map((path) => ({ path, of })),
      }),
      unknowable: t.field({
        type: [EligibilityUnknowableType],
        complexity: { field: 1, multiplier: 2 },
        description: 'Undetermined: what no fact can decide on that way — chưa thể kết luận.',
        resolve: ({ verdict, of }) => openWay(verdict).unknowable.map((finding) => ({ finding, of })),
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
