import type { Outlook, OutlookStep } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { closedEnum } from '../../graphql/closed-enum.ts';
import { awardOf } from '../law-book/find-award.ts';
import { LawAwardType } from '../law-book/law-award.type.ts';
import type { LawOnDay } from '../law-book/law-on.ts';
import { EligibilityGapType } from './gap.type.ts';
import { EligibilityQuestionType, EligibilityUnknowableType } from './question.type.ts';

/** An outlook with the law whose names its sentences need. */
export interface OutlookOfLaw {
  readonly outlook: Outlook;
  readonly of: LawOnDay;
}

const OutlookOutcomeEnum = closedEnum<Outlook['outcome']>(
  'OutlookOutcome',
  'Whether it could be reached — triển vọng.',
  {
    reached: 'In `year` at the earliest — sớm nhất vào năm',
    notReached: 'Not in the years looked at — chưa đạt trong các năm đã xét',
    open: 'It comes to what the assumptions leave open — còn phụ thuộc điều chưa biết',
  },
);

const OutlookStepType = builder.objectRef<OutlookStep>('OutlookStep').implement({
  description: 'An award that is conferred on the way — một bước trên đường.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'Year — năm.' }),
    award: t.field({
      type: LawAwardType,
      nullable: true,
      description: 'Award of the national law — danh hiệu, hình thức.',
      resolve: ({ award }) => awardOf(award) ?? null,
    }),
  }),
});

export const OutlookType = builder.objectRef<OutlookOfLaw>('Outlook').implement({
  description: 'The earliest year on the assumptions, under one law taken as lasting; never a promise — triển vọng.',
  fields: (t) => ({
    outcome: t.field({
      type: OutlookOutcomeEnum,
      description: 'Whether — kết quả.',
      resolve: ({ outlook }) => outlook.outcome,
    }),
    year: t.int({
      description: 'The earliest year; of `NOT_REACHED` the last one looked at, of `OPEN` the first open one — năm.',
      resolve: ({ outlook }) => (outlook.outcome === 'notReached' ? outlook.until : outlook.year),
    }),
    path: t.field({
      type: [OutlookStepType],
      description: 'Awards on the way, the one asked for last — lộ trình.',
      resolve: ({ outlook }) => [...outlook.path],
    }),
    gaps: t.field({
      type: [EligibilityGapType],
      complexity: { field: 1, multiplier: 4 },
      description: 'Not reached: what fails in the last year — còn thiếu gì.',
      resolve: ({ outlook, of }) => (outlook.outcome === 'notReached' ? outlook.gaps.map((gap) => ({ gap, of })) : []),
    }),
    questions: t.field({
      type: [EligibilityQuestionType],
      complexity: { field: 1, multiplier: 4 },
      description: 'Open: what would have to be known — cần biết thêm.',
      resolve: ({ outlook, of }) => (outlook.outcome === 'open' ? outlook.questions.map((path) => ({ path, of })) : []),
    }),
    unknowable: t.field({
      type: [EligibilityUnknowableType],
      complexity: { field: 1, multiplier: 2 },
      description: 'Open: what no fact can decide — chưa thể kết luận.',
      resolve: ({ outlook, of }) =>
        outlook.outcome === 'open' ? outlook.unknowable.map((finding) => ({ finding, of })) : [],
    }),
  }),
});
