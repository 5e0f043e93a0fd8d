import type { Due } from '@thidua/core';

export interface DueColumns {
  readonly dueRule: Due['rule'] | null;
  readonly dueDate: string | null;
}

export function dueColumns(due: Due | undefined): { dueRule: Due['rule'] | null; dueDate: string | null } {
  return { dueRule: due?.rule ?? null, dueDate: due?.date ?? null };
}

export function dueOfColumns({ dueRule, dueDate }: DueColumns): Due | null {
  return dueRule === null || dueDate === null ? null : { rule: dueRule, date: dueDate };
}
