import type { Nominee } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { nationalAwards } from '../../law-book/find-award.ts';
import { AwardClassEnum, AwardLevelEnum } from '../../law-book/law-enums.ts';
import { lawOn } from '../../law-book/law-on.ts';
import { findNominee } from '../../nominees/find-nominee.ts';
import { lawArguments } from '../asking-arguments.ts';
import { EligibilityType } from '../eligibility.type.ts';
import { EligibilityOutcomeEnum } from '../eligibility-enums.ts';
import { judgingProblems } from '../eligibility-problems.ts';
import { factsOfNominee } from '../facts-of-nominee.ts';
import { type Judged, judgeNominee } from '../judge-nominee.ts';

interface Ladder {
  readonly nominee: Nominee;
  readonly steps: readonly Judged[];
}

type OutcomeCount = { readonly outcome: Judged['verdict']['outcome']; readonly count: number };

const OutcomeCountType = builder.objectRef<OutcomeCount>('LadderCount').implement({
  description: 'How many awards had one outcome — số danh hiệu theo kết luận.',
  fields: (t) => ({
    outcome: t.expose('outcome', { type: EligibilityOutcomeEnum, description: 'Outcome — kết luận.' }),
    count: t.exposeInt('count', { description: 'How many — số lượng.' }),
  }),
});

const outcomes = ['eligible', 'ineligible', 'undetermined', 'deferred'] as const;

const LadderType = builder.objectRef<Ladder>('Ladder').implement({
  description: 'Every award that a nominee of this kind can receive, with what is missing — bậc thang khen thưởng.',
  fields: (t) => ({
    nominee: t.expose('nominee', { type: 'Nominee', description: 'Who — đối tượng.' }),
    counts: t.field({
      type: [OutcomeCountType],
      complexity: { field: 1, multiplier: outcomes.length },
      description: 'How many awards had each outcome — tổng hợp.',
      resolve: ({ steps }) =>
        outcomes.map((outcome) => ({
          outcome,
          count: steps.filter(({ verdict }) => verdict.outcome === outcome).length,
        })),
    }),
    steps: t.field({
      type: [EligibilityType],
      args: {
        outcomes: t.arg({ type: [EligibilityOutcomeEnum], description: 'Only these — chỉ các kết luận này.' }),
      },
      complexity: { field: 1, multiplier: 70 },
      description: 'One verdict for each award, in the order of the Law — từng danh hiệu, hình thức.',
      resolve: ({ steps }, { outcomes: only }) =>
        steps.filter(({ verdict }) => only == null || only.includes(verdict.outcome)),
    }),
  }),
});

builder.queryField('ladder', (t) =>
  t.field({
    type: LadderType,
    args: {
      ...lawArguments,
      year: t.arg.int({ required: true, description: 'Last year of the achievement — năm thành tích.' }),
      class: t.arg({ type: AwardClassEnum, description: 'Only this kind of awards — loại.' }),
      level: t.arg({ type: AwardLevelEnum, description: 'Only this level of awards — cấp.' }),
    },
    errors: {
      types: judgingProblems,
      union: { name: 'LadderResult', description: 'A ladder, or why there is none — bậc thang, hoặc lý do chưa có.' },
    },
    description: 'All awards for one nominee in one year: what is reached, what is missing — còn thiếu gì.',
    resolve: async (
      _root,
      { nominee: key, lawOn: on, carryOver, year, class: kind, level },
      context,
    ): Promise<Ladder> => {
      const nominee = await findNominee(key, 'eligibility.read', context);
      const of = lawOn(on, carryOver);
      const facts = factsOfNominee(nominee, await context.loaders.registers.load(nominee.id), year, of);
      const awards = nationalAwards.filter(
        (award) =>
          award.nominees.includes(nominee.kind) &&
          Object.hasOwn(of.law.awards, award.code) &&
          (kind == null || award.class === kind) &&
          (level == null || award.level === level),
      );
      return { nominee, steps: awards.map(({ code }) => judgeNominee(nominee, facts, { award: code, year }, of)) };
    },
  }),
);
