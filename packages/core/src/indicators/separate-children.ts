import type { ChildFigure, MissingChild } from './consolidation.ts';
import { intervalOfQuantity } from './value-interval.ts';

type KnownFigure = NonNullable<ChildFigure['figure']>;

/**
 * Parts children into those that can be counted and those that are missing. Declared figures are counted only where no
 * child has a published or verified one: the two are never merged (R13).
 */
export function separateChildren(children: readonly ChildFigure[]): {
  readonly known: readonly KnownFigure[];
  readonly missing: readonly MissingChild[];
} {
  const obstacles = children.map((child) => ({ ...child, why: obstacleOf(child) }));
  const mixed = obstacles.some(({ figure, why }) => why === null && figure !== null && !isDeclared(figure));
  const judged = obstacles.map(({ scope, figure, why }) => {
    const declaredOnly = mixed && why === null && figure !== null && isDeclared(figure);
    return { scope, figure, why: declaredOnly ? ('DECLARED_ONLY' as const) : why };
  });
  return {
    known: judged.flatMap(({ figure, why }) => (why === null && figure !== null ? [figure] : [])),
    missing: judged.flatMap(({ scope, why }) => (why === null ? [] : [{ scope, why }])),
  };
}

function obstacleOf({ figure }: ChildFigure): MissingChild['why'] | null {
  if (figure === null) return 'NOT_FOUND';
  if (figure.quantity.kind === 'withheld') return 'WITHHELD';
  if (figure.quantity.kind === 'notSurveyed') return 'NOT_SURVEYED';
  return intervalOfQuantity(figure.quantity) === null ? 'NOT_A_NUMBER' : null;
}

function isDeclared({ used }: KnownFigure): boolean {
  return used.some((one) => one.voice === 'DECLARED');
}
