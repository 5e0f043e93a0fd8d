import { compareLaws, type LawComparison, type TurningClause } from '@thidua/core';
import { builder } from '../../../graphql/builder.ts';
import { closedEnum } from '../../../graphql/closed-enum.ts';
import { lawOn } from '../../law-book/law-on.ts';
import { LawProvisionType } from '../../law-book/law-provision.type.ts';
import { findNominee } from '../../nominees/find-nominee.ts';
import { awardArguments, lawArguments } from '../asking-arguments.ts';
import { EligibilityType } from '../eligibility.type.ts';
import { RequirementOutcomeEnum } from '../eligibility-enums.ts';
import { eligibilityProblems } from '../eligibility-problems.ts';
import { answeringFacts, factsOfNominee } from '../facts-of-nominee.ts';
import { answeringAwards, type Judged, judgeNominee } from '../judge-nominee.ts';

interface Comparison extends Pick<LawComparison, 'turned' | 'turnedBy'> {
  readonly before: Judged;
  readonly after: Judged;
}

const SideEnum = closedEnum<TurningClause['under']>('LawSide', 'Which of two laws — bên nào.', {
  before: 'The first — trước',
  after: 'The second — sau',
});

const TurningClauseType = builder.objectRef<TurningClause>('TurningClause').implement({
  description: 'Clause that makes the difference between two laws — điều khoản làm thay đổi kết luận.',
  fields: (t) => ({
    provision: t.expose('provision', { type: LawProvisionType, description: 'The clause — căn cứ.' }),
    outcome: t.expose('outcome', { type: RequirementOutcomeEnum, description: 'Failed or open — kết quả.' }),
    under: t.expose('under', { type: SideEnum, description: 'Under which law — theo pháp luật nào.' }),
  }),
});

const LawComparisonType = builder.objectRef<Comparison>('LawComparison').implement({
  description: 'The same facts under the law of two days — so sánh pháp luật của hai ngày.',
  fields: (t) => ({
    before: t.expose('before', { type: EligibilityType, description: 'Under the first — trước.' }),
    after: t.expose('after', { type: EligibilityType, description: 'Under the second — sau.' }),
    turned: t.exposeBoolean('turned', { description: 'Whether the outcome differs — kết luận có thay đổi.' }),
    turnedBy: t.field({
      type: [TurningClauseType],
      description: 'What turns it; empty where the outcome is the same — do điều khoản nào.',
      resolve: ({ turnedBy }) => [...turnedBy],
    }),
  }),
});

builder.queryField('compareLaws', (t) =>
  t.field({
    type: LawComparisonType,
    args: {
      ...lawArguments,
      ...awardArguments,
      against: t.arg({
        type: 'Day',
        required: true,
        description: 'The second day, whose law is compared — ngày so sánh.',
      }),
    },
    errors: {
      types: eligibilityProblems,
      union: {
        name: 'LawComparisonResult',
        description: 'A comparison, or why there is none — so sánh, hoặc lý do chưa có.',
      },
    },
    description:
      'The same facts under the law of two days, with the clause that turns the verdict — so sánh hai thời kỳ.',
    resolve: async (_root, { nominee: key, lawOn: on, against, carryOver, ...asked }, context): Promise<Comparison> => {
      const nominee = await findNominee(key, 'eligibility.read', context);
      const [before, after] = [lawOn(on, carryOver), lawOn(against, carryOver)];
      const facts = factsOfNominee(nominee, await context.loaders.registers.load(nominee.id), asked.year, before);
      // A proposal is made on one day: both laws count time to the same one.
      const question = { ...asked, proposedOn: asked.proposedOn ?? on };
      const first = judgeNominee(nominee, facts, question, before);
      const compared = answeringAwards(() =>
        answeringFacts(() => compareLaws<string, string>(first.nomination, { before: before.law, after: after.law })),
      );
      const { turned, turnedBy } = compared;
      return { before: first, after: { ...first, of: after, verdict: compared.after }, turned, turnedBy };
    },
  }),
);
