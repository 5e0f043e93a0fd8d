import type { Eligibility } from '../eligibility/eligibility.ts';
import type { Gap } from '../eligibility/gap.ts';
import type { LawWords } from '../eligibility/words-of-law.ts';
import type { Finding, LeafFinding } from '../requirements/finding.ts';
import type { Requirement } from '../requirements/requirement.ts';

export type { LawWords } from '../eligibility/words-of-law.ts';

/** Everything that is said about requirements and verdicts; a new kind does not compile until it is worded. */
export interface LawSentences {
  /** A clause that says what is asked, whole, with all its parts: lower case first, no full stop. */
  readonly requirement: (requirement: Requirement, words: LawWords) => string;
  /** Of a requirement with parts only what binds them (`đạt một trong các tiêu chuẩn sau`); of any other the whole clause. */
  readonly requirementHead: (requirement: Requirement, words: LawWords) => string;
  /** A clause: what the facts show of a leaf; empty where they show nothing. */
  readonly observed: (finding: LeafFinding, words: LawWords) => string;
  /** What a missing fact is called, by its path: `Xếp loại mức độ hoàn thành nhiệm vụ năm 2025`. */
  readonly question: (path: string, words: LawWords) => string;
  /** The whole tree, a line each, deeper parts indented by two spaces. */
  readonly finding: (finding: Finding, words: LawWords) => readonly string[];
  /** A failed clause; its ways, if it has several, in lines of their own. */
  readonly gap: (gap: Gap, words: LawWords) => readonly string[];
  /** The whole answer, a sentence a line. */
  readonly verdict: (verdict: Eligibility, words: LawWords) => readonly string[];
}
