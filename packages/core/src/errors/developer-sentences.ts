import type { ErrorCode, ErrorTable } from './error-table.ts';

export const developerSentences = {} as { readonly [C in ErrorCode]: (data: ErrorTable[C]) => string };
