import { refKey } from '../organizations/unit-ref.ts';
import type { Scope } from './scope.ts';

/** One text per scope, fit as a key of a map: a unit by code and first day of its life, a group by its key. */
export function scopeKey(scope: Scope): string {
  return scope.kind === 'unit' ? `unit:${refKey(scope.unit)}` : `group:${scope.group}`;
}
