import type { PeriodCode } from '../../calendar/period.ts';
import type { Key } from '../../sources/key.ts';
import type { SourceRef } from '../../sources/source-ref.ts';
import type { DecimalText } from '../decimal-text.ts';
import type { ClassificationRules } from '../ranking/classification-rules.ts';
import type { RankingRules } from '../ranking/ranking-rules.ts';
import type { RoundingRule } from '../rounding-rule.ts';
import type { ScorePart } from './score-node.ts';

/**
 * A score table (bảng tiêu chí chấm điểm thi đua) as one cluster adopted it for one period: plain data of texts, lists
 * and records. A table that is changed is another version with the same key.
 */
export interface ScoreTable {
  readonly key: Key;
  readonly version: string;
  /** As printed. */
  readonly title: string;
  readonly period: PeriodCode;
  /** The cluster or bloc that adopted it; absent: a model table. */
  readonly group?: Key;
  readonly source: SourceRef;
  /** Points of content and of bonus, as the table announces them: 100, 950 + 50, 1,000. */
  readonly scale: { readonly content: DecimalText; readonly bonus?: DecimalText };
  readonly root: ScorePart;
  /** Absent: nothing is rounded. `total` is for the root. */
  readonly rounding?: {
    readonly criterion?: RoundingRule;
    readonly part?: RoundingRule;
    readonly total?: RoundingRule;
  };
  readonly classification?: ClassificationRules;
  readonly ranking: RankingRules;
}
