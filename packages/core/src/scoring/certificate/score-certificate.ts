import type { ScoreSheet } from '../sheet/score-sheet.ts';
import type { ScoreView } from '../table/score-column.ts';
import type { ScoreTable } from '../table/score-table.ts';

/** What one unit came to, numbers as exact fractions in texts (`"100/7"`). */
export interface CertifiedUnit {
  readonly unit: string;
  /** Absent: refused. */
  readonly total?: string;
  /** By key of the node, only of what was scored. */
  readonly points: Readonly<Record<string, string>>;
  /** Codes of what refused it. */
  readonly refusedBy?: readonly string[];
}

/** One line of the certified list; absent: no place, no figure. */
export interface CertifiedLine {
  readonly unit: string;
  readonly place?: string;
  readonly figure?: string;
  readonly class?: string;
  readonly barredFrom?: readonly string[];
}

/** What is certified: everything one needs to compute the result again, and the result. */
export interface CertifiedContent {
  readonly format: 'thidua-score/1';
  readonly table: ScoreTable;
  /** By key of the unit, so that their order says nothing. */
  readonly sheets: readonly ScoreSheet[];
  readonly view: ScoreView;
  readonly units: readonly CertifiedUnit[];
  readonly ranking: readonly CertifiedLine[];
}

/** A ranking that anyone can compute again. */
export interface ScoreCertificate {
  readonly content: CertifiedContent;
  /** `sha-256:` and 64 hexadecimal digits, of the canonical text of the content. */
  readonly digest: string;
}
