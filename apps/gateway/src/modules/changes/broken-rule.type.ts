import type { ErrorCode, ErrorTable, Issue } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { type Language, languageArgument, localeOf } from '../../graphql/language.ts';

/** A rule of the library that something asked for breaks. */
export interface BrokenRule {
  readonly code: ErrorCode;
  readonly data: ErrorTable[ErrorCode];
  /** Where in the input; empty for the whole. */
  readonly path: string;
}

/** One rule as a list of them is answered with; `path` is empty for the whole. */
export function brokenRule(rule: {
  readonly code: ErrorCode;
  readonly data: object;
  readonly path?: string;
}): BrokenRule {
  return { code: rule.code, data: rule.data as ErrorTable[ErrorCode], path: rule.path ?? '' };
}

export function sentenceOf(rule: BrokenRule, language: Language): string {
  const words = localeOf(language);
  // An issue says its path too; the rest is said of the whole.
  return rule.path === ''
    ? words.error(rule.code, rule.data as never)
    : words.issue({ severity: 'error', ...rule } as Issue);
}

export const BrokenRuleType = builder.objectRef<BrokenRule>('BrokenRule').implement({
  description: 'Rule that something breaks — quy tắc không thỏa mãn: a stable code, its data and a sentence.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code — mã.' }),
    path: t.exposeString('path', { description: 'Where in the input; empty for the whole — vị trí.' }),
    data: t.field({ type: 'PlainData', description: 'Data of the code — dữ liệu.', resolve: ({ data }) => data }),
    sentence: t.string({
      args: languageArgument,
      description: 'The rule and what to do, in words — câu giải thích.',
      resolve: (rule, { language }) => sentenceOf(rule, language),
    }),
  }),
});
