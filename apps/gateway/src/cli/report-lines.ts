import { findingSentence } from '../modules/import/finding-sentence.ts';
import type { FileOutcome, ImportEvent } from '../modules/import/import-files.ts';
import type { ImportFinding } from '../modules/import/import-finding.ts';
import type { ImportLanguage } from '../modules/import/import-problem-sentences.ts';
import type { StoreCounts } from '../modules/import/storage/store-entities.ts';
import { kindName, reportWords } from './report-words.ts';

const ABSENT_SHOWN = 20;

/** One event of an import as lines for a person. */
export function reportLines(event: ImportEvent, language: ImportLanguage): readonly string[] {
  switch (event.kind) {
    case 'units':
      return [`${reportWords[language].units}: ${countsInWords(event.counts, language)}`];
    case 'begun':
      return [event.name];
    case 'step':
      return [`  ${kindName(event.step.kind, language)}: ${countsInWords(event.step.counts, language)}`];
    case 'done':
      return outcomeLines(event.name, event.outcome, language);
  }
}

function outcomeLines(name: string, outcome: FileOutcome, language: ImportLanguage): readonly string[] {
  const words = reportWords[language];
  switch (outcome.kind) {
    case 'skipped':
      return [`${name}: ${words.skipped}`];
    case 'refused': {
      const errors = outcome.findings.filter(({ issue }) => issue.severity === 'error').length;
      return [
        ...outcome.findings.map((finding) => findingLine(name, finding, language)),
        `${name}: ${words.refused(errors)}`,
      ];
    }
    case 'imported': {
      const total = Object.values(outcome.counts).reduce(addCounts);
      return [
        ...outcome.warnings.map((finding) => findingLine(name, finding, language)),
        ...absentLines(
          outcome.absent.map(({ kind, key }) => `${kindName(kind, language)} ${key}`),
          language,
        ),
        `${name}: ${outcome.dryRun ? words.dryRunDone : words.done}: ${countsInWords(total, language)}`,
      ];
    }
  }
}

/** `file:line:column  path  code  sentence`, with what kind of finding it is in front. */
export function findingLine(name: string, { issue, place }: ImportFinding, language: ImportLanguage): string {
  const where = [name, ...(place === null ? [] : [place.line, place.column])].filter((part) => part !== '').join(':');
  const sentence = findingSentence(issue, language);
  const severity = reportWords[language][issue.severity];
  return [`${severity} ${where}`.trim(), issue.path, issue.code, sentence].filter((part) => part !== '').join('  ');
}

function absentLines(entities: readonly string[], language: ImportLanguage): readonly string[] {
  if (entities.length === 0) return [];
  const words = reportWords[language];
  const rest = entities.length - ABSENT_SHOWN;
  return [
    `  ${words.absentEntities}:`,
    ...entities.slice(0, ABSENT_SHOWN).map((entity) => `    ${entity}`),
    ...(rest > 0 ? [`    ${words.more(rest)}`] : []),
  ];
}

function countsInWords(counts: StoreCounts, language: ImportLanguage): string {
  const words = reportWords[language];
  const parts = (['created', 'changed', 'unchanged', 'absent'] as const).flatMap((fate) =>
    counts[fate] === 0 ? [] : [words[fate](counts[fate])],
  );
  return parts.length === 0 ? words.nothing : parts.join(', ');
}

function addCounts(one: StoreCounts, other: StoreCounts): StoreCounts {
  return {
    created: one.created + other.created,
    changed: one.changed + other.changed,
    unchanged: one.unchanged + other.unchanged,
    absent: one.absent + other.absent,
  };
}
