import type { Verdict } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { type AsOf, type Assessed, assess } from './assess.ts';
import { TargetAssessmentType } from './target-assessment.type.ts';
import { VerdictEnum, verdictWords } from './verdict.type.ts';

/** The targets of one set that came to the same verdict. */
export interface VerdictGroup {
  readonly verdict: Verdict;
  readonly assessments: readonly Assessed[];
}

export const VerdictGroupType = builder.objectRef<VerdictGroup>('VerdictGroup').implement({
  description: 'Targets of one campaign, plan or unit that came to the same verdict — nhóm chỉ tiêu cùng kết luận.',
  fields: (t) => ({
    verdict: t.field({ type: VerdictEnum, description: 'Verdict — kết luận.', resolve: ({ verdict }) => verdict }),
    count: t.int({ description: 'How many — số chỉ tiêu.', resolve: ({ assessments }) => assessments.length }),
    assessments: t.field({
      type: [TargetAssessmentType],
      description: 'Their assessments — kết quả đánh giá từng chỉ tiêu.',
      resolve: ({ assessments }) => assessments,
    }),
  }),
});

/** Assesses targets and groups them by verdict, best first; groups without a target are left out. */
export async function groupByVerdict(
  targets: readonly string[],
  asOf: AsOf,
  only: readonly Verdict[] | null | undefined,
  context: RequestContext,
): Promise<VerdictGroup[]> {
  const assessed = await Promise.all([...new Set(targets)].map((target) => assess(target, asOf, context)));
  return (Object.keys(verdictWords) as Verdict[])
    .filter((verdict) => only == null || only.includes(verdict))
    .map((verdict) => ({ verdict, assessments: assessed.filter(({ assessment }) => assessment.verdict === verdict) }))
    .filter(({ assessments }) => assessments.length > 0);
}
