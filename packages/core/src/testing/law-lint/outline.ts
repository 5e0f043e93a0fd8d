import type { Provision } from '../../sources/provision.ts';

/** Of each article, from the first on, its clauses, and of each clause the letters of its points: `['ab', '']`. */
export type Outline = readonly (readonly string[])[];

/** Whether an instrument of that outline has the place; an article without numbered clauses has no clause. */
export function hasPlace(outline: Outline, { article, clause, point }: Provision): boolean {
  const clauses = outline[article - 1];
  if (clauses === undefined) return false;
  if (clause === undefined) return point === undefined;
  const points = clauses[clause - 1];
  return points !== undefined && (point === undefined || points.includes(point));
}
