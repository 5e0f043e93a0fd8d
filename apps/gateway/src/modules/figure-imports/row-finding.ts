import type { ErrorCode, ErrorTable } from '@thidua/core';
import { type Language, localeOf } from '../../graphql/language.ts';
import { denialSentences } from '../../graphql/problems/denial-sentences.ts';
import type { DenialReason } from '../../platform/identity/policy.ts';

/** What is wrong, or probably wrong, with one row: a rule of the library, or why the policy refuses its unit. Stored. */
export interface RowFinding {
  readonly code: ErrorCode | DenialReason;
  /** Column of the table; null for the row as a whole. */
  readonly column: string | null;
  readonly data: object;
}

export function sentenceOfFinding({ code, data }: RowFinding, language: Language): string {
  if (Object.hasOwn(denialSentences, code)) {
    return denialSentences[code as DenialReason][language === 'VI' ? 'vi' : 'en'];
  }
  // Code and data of a stored finding were made together, which the compiler cannot know.
  return localeOf(language).error(code as ErrorCode, data as ErrorTable[ErrorCode] as never);
}
