import type { LeafFinding } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { languageArgument, localeOf } from '../../graphql/language.ts';
import type { LawOnDay } from '../law-book/law-on.ts';

export interface QuestionOfLaw {
  readonly path: string;
  readonly of: LawOnDay;
}

export const EligibilityQuestionType = builder.objectRef<QuestionOfLaw>('EligibilityQuestion').implement({
  description: 'A fact that would have to be found out — điều cần biết thêm.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Path into `Facts`, `ratings.2025` — đường dẫn.' }),
    sentence: t.string({
      args: languageArgument,
      description: 'What it is called — tên gọi.',
      resolve: ({ path, of }, { language }) => localeOf(language).question(path, of.words(language)),
    }),
  }),
});

export interface UnknowableOfLaw {
  readonly finding: LeafFinding;
  readonly of: LawOnDay;
}

export const EligibilityUnknowableType = builder.objectRef<UnknowableOfLaw>('EligibilityUnknowable').implement({
  description: 'What no fact decides — điều chưa thể kết luận: an unread instrument, a missing local standard.',
  fields: (t) => ({
    why: t.string({
      nullable: true,
      description: '`unread`, `memory` or `delegated` — lý do.',
      resolve: ({ finding: { requirement } }) => (requirement.kind === 'notKnown' ? requirement.why : null),
    }),
    instrument: t.string({
      nullable: true,
      description: 'Instrument that holds it — văn bản.',
      resolve: ({ finding: { requirement } }) =>
        requirement.kind === 'notKnown' ? (requirement.instrument ?? null) : null,
    }),
    sentence: t.string({
      args: languageArgument,
      description: 'What is asked and not known — nội dung.',
      resolve: ({ finding, of }, { language }) =>
        localeOf(language).requirement(finding.requirement, of.words(language)),
    }),
  }),
});
