import { checkIndexEdition } from '../indices/check-index-edition.ts';
import { checkIndexMethod } from '../indices/check-index-method.ts';
import type { IndexEdition } from '../indices/index-edition.ts';
import type { IndexMethod } from '../indices/index-method.ts';
import { indexEditionField } from './index-edition-field.ts';
import { indexMethodField } from './index-method-field.ts';
import { type ParsedScoring, shapedAs, unread } from './parse-scoring.ts';
import { CERTIFICATE_VALUE_LIMIT } from './scoring-limits.ts';

/** Reads the method of a composite index from data of any origin and checks it. Nothing is thrown for bad data. */
export function parseIndexMethod(input: unknown): ParsedScoring<IndexMethod> {
  const shaped = shapedAs(indexMethodField, input);
  if (!shaped.ok) return shaped;
  const problems = checkIndexMethod(shaped.value);
  return problems.length === 0 ? shaped : unread(problems);
}

/** Reads an edition of an index, under its method, from data of any origin and checks it. */
export function parseIndexEdition(input: unknown, method: IndexMethod): ParsedScoring<IndexEdition> {
  const shaped = shapedAs(indexEditionField, input, CERTIFICATE_VALUE_LIMIT);
  if (!shaped.ok) return shaped;
  const problems = checkIndexEdition(method, shaped.value);
  return problems.length === 0 ? shaped : unread(problems);
}
