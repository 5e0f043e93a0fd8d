/** What a file of cases is about, from its field `kind`; files of the Law have none. */
export type CaseFileKind = 'law' | 'score-table' | 'composite-index';

/** The kind of a file that was parsed but not yet read; one that says nothing is of the Law. */
export function caseFileKind(data: unknown): CaseFileKind {
  const kind = typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined;
  return kind === 'score-table' || kind === 'composite-index' ? kind : 'law';
}
