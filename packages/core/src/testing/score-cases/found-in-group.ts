import { sum } from '../../numbers/arithmetic.ts';
import type { Rational } from '../../numbers/rational.ts';
import { explainUnit } from '../../scoring/explanation/explain-unit.ts';
import { classify } from '../../scoring/ranking/classify.ts';
import type { RankedUnit } from '../../scoring/ranking/rank-group.ts';
import type { GroupScore, UnitScore } from '../../scoring/sheet/group-score.ts';
import { unitResult } from '../../scoring/sheet/unit-result.ts';
import { numberText } from './number-text.ts';
import { problemText } from './score-difference.ts';

/** What one unit came to, every field as text; `undefined`: there is none. */
export interface FoundUnit {
  readonly total: string | undefined;
  /** The sum of what the nodes are explained to add; the same as the total, or the explanation is wrong. */
  readonly explained: string;
  readonly attainable: string | undefined;
  readonly refused: readonly string[];
  readonly classOf: string | undefined;
  readonly undecided: string | undefined;
  readonly classFigure: string | undefined;
  readonly floorsMissed: readonly string[];
  readonly barredFrom: readonly string[];
  readonly place: string;
  readonly figure: string | undefined;
  readonly tiedWith: readonly string[];
  readonly decidedBy: number | null;
  readonly nodes: ReadonlyMap<string, FoundNode>;
}

export interface FoundNode {
  /** Its status where it has no points. */
  readonly points: string;
  readonly contribution: string;
  readonly status: string;
  readonly rule: string | null;
}

/** Everything of one unit that a case may speak of. */
export function foundInGroup(group: GroupScore, unit: UnitScore, line: RankedUnit): FoundUnit {
  const result = unitResult(group, unit);
  const found = classify(group, unit);
  const findings = explainUnit(group, unit);
  return {
    total: result.outcome === 'scored' ? numberText(result.total) : undefined,
    explained: numberText(sum(findings.map(({ contribution }) => contribution))),
    attainable: result.outcome === 'scored' ? numberText(result.attainable) : undefined,
    refused: result.outcome === 'refused' ? result.problems.map(problemText) : [],
    classOf: found?.outcome === 'classified' ? found.class : found?.outcome,
    undecided: found?.outcome === 'undecided' ? found.reached : undefined,
    classFigure: found === null || found.outcome === 'refused' ? undefined : numberText(found.figure),
    floorsMissed:
      found === null || found.outcome === 'refused' ? [] : [...new Set(found.floorsMissed.map(({ node }) => node))],
    barredFrom: [...new Set(result.bars.flatMap(({ from }) => from))],
    place: line.place ?? 'none',
    figure: written(line.figure),
    tiedWith: line.tiedWith,
    decidedBy: line.decidedBy,
    nodes: new Map(
      findings.map((finding) => [
        finding.node,
        {
          points: finding.status === 'scored' ? numberText(finding.points) : finding.status,
          contribution: numberText(finding.contribution),
          status: finding.status,
          rule: finding.kind === 'criterion' ? finding.rule : null,
        },
      ]),
    ),
  };
}

function written(value: Rational | null): string | undefined {
  return value === null ? undefined : numberText(value);
}
