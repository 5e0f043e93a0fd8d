import type { PointFinding } from '../scoring/explanation/point-finding.ts';

/** What sentences about points need and a finding does not carry. */
export interface PointWords {
  /** What the document of a clause is called; absent: by its key. */
  readonly documentName?: (document: string) => string;
}

/** Everything that is said about the points of a score sheet. */
export interface ScoreSentences {
  /** One node of a table: its points, by which rule, from which figures, under which clause; one or two sentences. */
  readonly point: (finding: PointFinding, words?: PointWords) => string;
}
