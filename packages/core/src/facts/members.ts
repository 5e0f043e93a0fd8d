import type { DisciplineForm } from './discipline.ts';

/** How the members of a collective stood in one year: whole counts of people, none above `total`. */
export interface MembersOfYear {
  readonly total: number;
  /** Who completed the task given (hoàn thành nhiệm vụ). Left out: not known. */
  readonly completed?: number;
  /** Holders of a title for that year, by code of the title. A code left out is not known. */
  readonly holders?: { readonly [award: string]: number };
  /** Disciplined in that year, by the heaviest form. A form left out is not known. */
  readonly disciplined?: { readonly [form in DisciplineForm]?: number };
}

/** By year; a year that is left out is not known. */
export type MembersRegister = { readonly [year: number]: MembersOfYear };
