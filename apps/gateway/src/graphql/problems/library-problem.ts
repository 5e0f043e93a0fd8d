import { isThiduaError, type ThiduaError } from '@thidua/core';
import { en } from '@thidua/core/locales/en';
import { vi } from '@thidua/core/locales/vi';
import { GraphQLError } from 'graphql';

/**
 * An error of the library about what was asked, as a GraphQL error: `extensions` carry its code, its data and its
 * sentence in both languages. Used where the type of a field has no room for typed problems: scalars and filters.
 */
export function libraryProblem(error: ThiduaError): GraphQLError {
  const sentences = { vi: vi.error(error.code, error.data), en: en.error(error.code, error.data) };
  return new GraphQLError(sentences.en, { extensions: { code: error.code, data: error.data, sentences } });
}

/** Runs a function of the library whose refusal is about what was asked, and gives that refusal as {@link libraryProblem}. */
export function answeringProblems<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    throw isThiduaError(error) ? libraryProblem(error) : error;
  }
}
