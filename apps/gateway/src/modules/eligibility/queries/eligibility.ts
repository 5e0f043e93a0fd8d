import { builder } from '../../../graphql/builder.ts';
import { lawOn } from '../../law-book/law-on.ts';
import { findNominee } from '../../nominees/find-nominee.ts';
import { awardArguments, lawArguments } from '../asking-arguments.ts';
import { EligibilityType } from '../eligibility.type.ts';
import { eligibilityProblems } from '../eligibility-problems.ts';
import { factsOfNominee } from '../facts-of-nominee.ts';
import { judgeNominee } from '../judge-nominee.ts';

builder.queryField('eligibility', (t) =>
  t.field({
    type: EligibilityType,
    args: { ...lawArguments, ...awardArguments },
    errors: {
      types: eligibilityProblems,
      union: {
        name: 'EligibilityResult',
        description: 'A verdict, or why there is none — kết luận, hoặc lý do chưa có.',
      },
    },
    description:
      'Whether a nominee meets the standard of an award on a day — đối tượng có đủ điều kiện, tiêu chuẩn không.',
    resolve: async (_root, { nominee: key, lawOn: on, carryOver, ...asked }, context) => {
      const nominee = await findNominee(key, 'eligibility.read', context);
      const of = lawOn(on, carryOver);
      const facts = factsOfNominee(nominee, await context.loaders.registers.load(nominee.id), asked.year, of);
      return judgeNominee(nominee, facts, asked, of);
    },
  }),
);
