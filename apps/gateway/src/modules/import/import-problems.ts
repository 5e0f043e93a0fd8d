/**
 * What can be wrong with a campaign file beside what `@thidua/core` checks: its text, and what is stored already.
 * A code never changes its meaning. The sentences are in import-problem-sentences.ts, in two languages.
 */
export interface ImportProblemTable {
  FILE_NOT_READ: { reason: 'missing' | 'folder' | 'noPermission' | 'other' };
  FILE_NOT_UTF8: Record<never, never>;
  FILE_TOO_LONG: { bytes: number; limit: number };
  FILE_TOO_DEEP: { limit: number };
  /** `detail`: what the parser says, in English; `about` the same as one of a few known kinds. */
  FILE_SYNTAX: { about: SyntaxFault; detail: string };
  FIELD_TWICE: { field: string };
  /** Parts of YAML that can make a small file large or hide what it says. */
  YAML_FEATURE_REFUSED: { feature: 'alias' | 'tag' | 'fieldThatIsNoText' | 'severalDocuments' };
  /** A character that no database keeps: NUL, or half of a pair. */
  TEXT_NOT_STORABLE: { character: string };
  /** What was recorded stays: figures and progress are never changed, only superseded. `fields`: what would differ. */
  OBSERVATION_CHANGED: { kind: 'observation' | 'projectProgress'; key: string; fields: readonly string[] };
  /** Before its launch a campaign is a draft, and no file holds one: public tables hold only what is public. */
  CAMPAIGN_NOT_PUBLIC: { campaign: string; state: string };
  /** What was done with a campaign is done by acts, each with its own checks; a file does not undo or outrun them. */
  CAMPAIGN_STATE_CHANGED: { campaign: string; stored: string; written: string };
  /** A closed campaign is read only. */
  CLOSED_CAMPAIGN_TOUCHED: { campaign: string; kind: string; key: string };
  /** The file speaks for a unit that is not the sender's own. */
  UNIT_FOREIGN: { unit: string | null };
  /** Two seed files of one namespace, of which the second would count all of the first as absent. */
  NAMESPACE_TWICE: { namespace: string; files: readonly string[] };
  /** Seed files that require one another. */
  REQUIRES_CIRCLE: { namespaces: readonly string[] };
}

export type ImportProblemCode = keyof ImportProblemTable;

/** Kinds of broken syntax that people meet; everything else is `other`. */
export type SyntaxFault = 'indentation' | 'missingBracketOrQuote' | 'quotesNeeded' | 'tab' | 'other';

/** One problem, as an error at a path of the file. */
export type ImportProblem = {
  [C in ImportProblemCode]: {
    readonly severity: 'error';
    readonly code: C;
    /** Like `observations[3]`; empty for the whole file. */
    readonly path: string;
    readonly data: ImportProblemTable[C];
  };
}[ImportProblemCode];

/** An error of the gateway at a path of the file. */
export function importProblem<C extends ImportProblemCode>(
  code: C,
  data: ImportProblemTable[C],
  path = '',
): Extract<ImportProblem, { code: C }> {
  return { severity: 'error', code, path, data } as Extract<ImportProblem, { code: C }>;
}
