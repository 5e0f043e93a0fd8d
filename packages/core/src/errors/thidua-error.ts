import { developerSentences } from './developer-sentences.ts';
import type { ErrorCode, ErrorTable } from './error-table.ts';

/**
 * The one exception of the library: misuse, never a legal outcome.
 * `code` is stable; `data` is plain and serialisable; `message` is one English sentence for developers that says what,
 * why and what to do. Sentences for people come from `locales/`.
 */
export class ThiduaError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'ThiduaError';
  readonly code: C;
  readonly data: ErrorTable[C];

  constructor(code: C, data: ErrorTable[C]) {
    super(`${code}: ${developerSentences[code](data)}`);
    this.code = code;
    this.data = data;
  }
}

/**
 * Narrows an unknown caught value to a {@link ThiduaError}, optionally of one code. It goes by name, so that an error
 * of the CommonJS build is known in a program that also loads the ES module.
 */
export function isThiduaError<C extends ErrorCode>(value: unknown, code?: C): value is ThiduaError<C> {
  if (!(value instanceof Error) || value.name !== 'ThiduaError' || !('code' in value)) return false;
  return code === undefined || value.code === code;
}
