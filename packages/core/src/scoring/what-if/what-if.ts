import { compare } from '../../numbers/arithmetic.ts';
import type { Rational } from '../../numbers/rational.ts';
import type { Key } from '../../sources/key.ts';
import { explainUnit } from '../explanation/explain-unit.ts';
import type { RuleName } from '../methods/rule-name.ts';
import { type RankedUnit, rankGroup } from '../ranking/rank-group.ts';
import type { ScoringProblem } from '../scoring-problem.ts';
import type { GroupScore } from '../sheet/group-score.ts';
import { zero } from '../sheet/node-score.ts';
import { scoreGroup } from '../sheet/score-group.ts';
import { prepareScoreTable } from '../table/prepare-score-table.ts';
import { withChanges } from './changed-sheets.ts';
import { withMaxima } from './changed-table.ts';
import type { ScoreChange } from './score-change.ts';

/** A node whose contribution to a unit's total changed, and under which rule it stood before and after. */
export interface MoveReason {
  readonly node: string;
  readonly before: Rational;
  readonly after: Rational;
  readonly ruleBefore: RuleName | null;
  readonly ruleAfter: RuleName | null;
}

/** One unit whose place or total would change. The differences of its reasons sum to that of its totals. */
export interface Move {
  readonly unit: Key;
  readonly placeBefore: string | null;
  readonly placeAfter: string | null;
  /** `null`: no total. */
  readonly totalBefore: Rational | null;
  readonly totalAfter: Rational | null;
  /** Empty where only others changed. */
  readonly because: readonly MoveReason[];
}

export type WhatIf =
  | { readonly ok: true; readonly moves: readonly Move[]; readonly after: GroupScore }
  /** The changed table is not sound, or a change names what there is not. */
  | { readonly ok: false; readonly problems: readonly ScoringProblem[] };

/** Who would move, and why, if values, targets or weights were other; moves stand in the order of the new ranking. */
export function whatIf(group: GroupScore, changes: readonly ScoreChange[]): WhatIf {
  const changed = withChanges(
    group.table,
    group.units.map(({ sheet }) => sheet),
    changes,
  );
  if (changed.problems.length > 0) return { ok: false, problems: changed.problems };
  const maxima = changes.flatMap((change) => (change.kind === 'maximum' ? [[change.node, change.max] as const] : []));
  const table = prepareScoreTable(withMaxima(group.table.table, new Map(maxima)));
  if (!table.ok) return table;
  const after = scoreGroup(table.prepared, changed.sheets, group.view);
  const placesBefore = new Map(rankGroup(group).map((line) => [line.unit, line]));
  const indexes = new Map(group.units.map(({ sheet }, index) => [sheet.unit, index]));
  const moves = rankGroup(after).flatMap((line): readonly Move[] => {
    const before = placesBefore.get(line.unit);
    if (before === undefined || (before.place === line.place && sameTotal(before, line))) return [];
    return [
      {
        unit: line.unit,
        placeBefore: before.place,
        placeAfter: line.place,
        totalBefore: before.total,
        totalAfter: line.total,
        because: reasons(group, after, indexes.get(line.unit) ?? 0),
      },
    ];
  });
  return { ok: true, moves, after };
}

function sameTotal(a: RankedUnit, b: RankedUnit): boolean {
  return a.total === null || b.total === null ? a.total === b.total : compare(a.total, b.total) === 0;
}

function reasons(before: GroupScore, after: GroupScore, index: number): readonly MoveReason[] {
  const [one, other] = [before.units[index], after.units[index]];
  if (one === undefined || other === undefined) return [];
  const known = new Map(explainUnit(before, one).map((finding) => [finding.node, finding]));
  return explainUnit(after, other).flatMap((finding): readonly MoveReason[] => {
    const old = known.get(finding.node);
    if (old !== undefined && compare(old.contribution, finding.contribution) === 0) return [];
    const ruleOf = (of: typeof old) => (of?.kind === 'criterion' ? of.rule : null);
    return [
      {
        node: finding.node,
        before: old?.contribution ?? zero,
        after: finding.contribution,
        ruleBefore: ruleOf(old),
        ruleAfter: ruleOf(finding),
      },
    ];
  });
}
