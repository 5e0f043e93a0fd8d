import { compare, divide, multiply } from '../../numbers/arithmetic.ts';
import { readDecimal } from '../../numbers/decimal.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import { prepareRounding, rounded } from '../rounding-rule.ts';
import type { GroupScore, UnitScore } from '../sheet/group-score.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import type { TieBreak } from './ranking-rules.ts';

/** What of a unit is compared; `null` where it has no total. */
export interface RankedFigures {
  readonly unit: string;
  readonly figure: Rational | null;
  /** One per tie-break; `null`: not known, which loses against what is known. */
  readonly tieFigures: readonly (Rational | null)[];
}

/** Reads the figures of a unit as the rules of its table say. */
export function figuresReader({ table }: Pick<GroupScore, 'table'>): (unit: UnitScore) => RankedFigures {
  const { by, rounding, tieBreaks = [] } = table.table.ranking;
  const rule = prepareRounding(rounding);
  const hundred = rational(100);
  return ({ sheet, nodes }) => {
    const root = nodes[0];
    const of = (exact: Rational) => rounded(exact, rule);
    let figure: Rational | null = null;
    if (root?.status === 'scored' && by === 'points') figure = of(root.points);
    else if (root?.status === 'scored' && root.attainable.numerator !== 0)
      figure = of(divide(multiply(root.points, hundred), root.attainable));
    return { unit: sheet.unit, figure, tieFigures: tieBreaks.map((one) => tieFigure(table, one, { sheet, nodes })) };
  };
}

function tieFigure(
  table: PreparedTable,
  tieBreak: TieBreak,
  { sheet, nodes }: Pick<UnitScore, 'sheet' | 'nodes'>,
): Rational | null {
  if (tieBreak.kind === 'given') {
    const given = sheet.tieFigures;
    return given !== undefined && Object.hasOwn(given, tieBreak.name) ? readDecimal(given[tieBreak.name] ?? '') : null;
  }
  const score = nodes[table.byKey.get(tieBreak.node)?.index ?? 0];
  return score?.status === 'scored' ? score.points : null;
}

/** Below 0 where `a` stands before `b`; 0 where no rule decides. `by`: −1 the figure, else the tie-break that decided. */
export function compareFigures(
  tieBreaks: readonly TieBreak[],
  a: RankedFigures,
  b: RankedFigures,
): { readonly order: number; readonly by: number | null } {
  const first = higherFirst(a.figure, b.figure);
  if (first !== 0) return { order: first, by: -1 };
  for (const [index, { prefer }] of tieBreaks.entries()) {
    const [one, other] = [a.tieFigures[index] ?? null, b.tieFigures[index] ?? null];
    const order =
      prefer === 'lower' && one !== null && other !== null ? higherFirst(other, one) : higherFirst(one, other);
    if (order !== 0) return { order, by: index };
  }
  return { order: 0, by: null };
}

/** Higher first; what is not known last. */
function higherFirst(a: Rational | null, b: Rational | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(b, a);
}
