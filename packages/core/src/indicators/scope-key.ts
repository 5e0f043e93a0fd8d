import type { Scope } from './scope.ts';

/** One text per scope, fit as a key of a map: a unit by code and first day of its life, a group by its key. */
export function scopeKey(scope: Scope): string {
  return scope.kind === 'unit' ? `unit:${scope.unit.code}@${scope.unit.validFrom}` : `group:${scope.group}`;
}
