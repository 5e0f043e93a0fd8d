import type { ErrorCode, ErrorTable } from '@thidua/core';
import { builder } from '../builder.ts';
import { languageArgument, localeOf } from '../language.ts';

/** A refusal that a field may answer with, as data: thrown in a resolver, given as a member of the result union. */
export class Problem<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'Problem';
  readonly code: Code;
  readonly data: ErrorTable[Code];

  constructor(code: Code, data: ErrorTable[Code]) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

export const ProblemInterface = builder.interfaceRef<Problem>('Problem').implement({
  description: 'Typed error — lỗi có mã: a stable code, its data and a sentence.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code — mã lỗi.' }),
    sentence: t.string({
      args: languageArgument,
      description: 'The problem and what to do, in one sentence — câu giải thích.',
      resolve: (problem, { language }) => localeOf(language).error(problem.code, problem.data),
    }),
  }),
});
