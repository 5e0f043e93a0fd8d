import type { Issue } from '@thidua/core';
import { builder } from '../../../graphql/builder.ts';
import { languageArgument, localeOf } from '../../../graphql/language.ts';
import { Problem, ProblemInterface } from '../../../graphql/problems/problem.ts';

export class FactsRefusedProblem extends Problem<'FACTS_REFUSED'> {}

const FactsIssueType = builder.objectRef<Issue>('FactsIssue').implement({
  description: 'One thing that is wrong with facts — một lỗi trong dữ liệu.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code — mã lỗi.' }),
    path: t.exposeString('path', { description: 'Where, as a path into the facts — vị trí.' }),
    sentence: t.string({
      args: languageArgument,
      description: 'What is wrong — giải thích.',
      resolve: (issue, { language }) => localeOf(language).issue(issue),
    }),
  }),
});

builder.objectType(FactsRefusedProblem, {
  name: 'FactsRefused',
  description: 'The registers contradict themselves or the law, so that there is no verdict — dữ liệu mâu thuẫn.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    issues: t.field({
      type: [FactsIssueType],
      description: 'Everything that is wrong, at most 200 — các lỗi.',
      resolve: ({ data }) => [...data.issues],
    }),
  }),
});
