import { whenEligible } from '@thidua/core';
import { builder } from '../../../graphql/builder.ts';
import { requestProblem } from '../../../graphql/problems/request-problem.ts';
import { lawOn } from '../../law-book/law-on.ts';
import { AwardUnknownProblem } from '../../law-book/problems/award-unknown.ts';
import { findNominee } from '../../nominees/find-nominee.ts';
import { lawArguments } from '../asking-arguments.ts';
import { eligibilityProblems } from '../eligibility-problems.ts';
import { answeringFacts, factsOfNominee } from '../facts-of-nominee.ts';
import { answeringAwards } from '../judge-nominee.ts';
import { OutlookType } from '../outlook.type.ts';
import { assumptionsOf, OutlookAssumptionsInput, unknownTitle } from '../outlook-assumptions.input.ts';

/** A working life. */
const mostYears = 40;

builder.queryField('whenEligible', (t) =>
  t.field({
    type: OutlookType,
    args: {
      ...lawArguments,
      award: t.arg.string({ required: true, description: 'Code of the award — mã danh hiệu, hình thức.' }),
      from: t.arg.int({ required: true, description: 'First year asked; years before it are as recorded — từ năm.' }),
      years: t.arg.int({ required: true, defaultValue: 20, description: 'Years ahead, at most 40 — số năm tới.' }),
      assuming: t.arg({
        type: OutlookAssumptionsInput,
        required: true,
        description: 'On what assumptions — giả định.',
      }),
    },
    // Each year is judged, and every award on the way with it.
    complexity: ({ years }) => ({ field: Math.min(Math.max(years, 1), mostYears) * 20, multiplier: 1 }),
    errors: {
      types: eligibilityProblems,
      union: {
        name: 'OutlookResult',
        description: 'An outlook, or why there is none — triển vọng, hoặc lý do chưa có.',
      },
    },
    description: 'The earliest year in which an award could be reached, and the path there — sớm nhất khi nào.',
    resolve: async (_root, { nominee: key, lawOn: on, carryOver, award, from, years, assuming }, context) => {
      const nominee = await findNominee(key, 'eligibility.read', context);
      const of = lawOn(on, carryOver);
      if (years < 1 || years > mostYears)
        throw requestProblem('COUNT_OUTSIDE', { value: years, least: 1, most: mostYears });
      const title = unknownTitle(assuming);
      if (title !== undefined)
        throw new AwardUnknownProblem('AWARD_UNKNOWN', { award: title.slice(0, 50), on, nearest: null });
      const facts = factsOfNominee(nominee, await context.loaders.registers.load(nominee.id), from, of);
      const question = { award, facts, from, years, assuming: assumptionsOf(assuming) };
      return { of, outlook: answeringAwards(() => answeringFacts(() => whenEligible(question, of.law))) };
    },
  }),
);
