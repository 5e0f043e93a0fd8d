import { en } from '@thidua/core/locales/en';
import { vi } from '@thidua/core/locales/vi';
import type { ImportFinding } from './import-finding.ts';
import { type ImportLanguage, importProblemSentence, isImportProblem } from './import-problem-sentences.ts';

const locales = { vi, en };

/** What was found, as one or more whole sentences, whoever found it: core or the gateway. */
export function findingSentence(issue: ImportFinding['issue'], language: ImportLanguage): string {
  return isImportProblem(issue) ? importProblemSentence(issue, language) : locales[language].issue(issue);
}
