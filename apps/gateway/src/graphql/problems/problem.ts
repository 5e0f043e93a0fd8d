import type { ErrorCode, ErrorTable } from '@thidua/core';
import { builder } from '../builder.ts';
import { type Language, languageArgument, localeOf } from '../language.ts';

/** What every refusal can say of itself. */
export interface AnyProblem {
  readonly code: string;
  inWords(language: Language): string;
}

/**
 * A refusal of the library that a field may answer with, as data: thrown in a resolver, given as a member of the result
 * union.
 */
export class Problem<Code extends ErrorCode = ErrorCode> extends Error implements AnyProblem {
  override readonly name = 'Problem';
  readonly code: Code;
  readonly data: ErrorTable[Code];

  constructor(code: Code, data: ErrorTable[Code]) {
    super(code);
    this.code = code;
    this.data = data;
  }

  inWords(language: Language): string {
    return localeOf(language).error(this.code, this.data);
  }
}

export const ProblemInterface = builder.interfaceRef<AnyProblem>('Problem').implement({
  description: 'Typed error — lỗi có mã: a stable code, its data and a sentence.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code — mã lỗi.' }),
    sentence: t.string({
      args: languageArgument,
      description: 'The problem and what to do, in one sentence — câu giải thích.',
      resolve: (problem, { language }) => problem.inWords(language),
    }),
  }),
});
