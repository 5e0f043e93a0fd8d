import type { Key } from '../sources/key.ts';
import type { Movement } from './movement.ts';

/**
 * The movement that `key` is a local or renamed form of, over any number of steps; the key itself where it names no
 * other. A circle of `canonicalOf` ends where it began.
 */
export function canonicalMovement(movements: readonly Movement[], key: Key): Key {
  const canonicalOf = new Map(movements.map((movement) => [movement.key, movement.canonicalOf]));
  const seen = new Set<Key>();
  let current = key;
  while (!seen.has(current)) {
    seen.add(current);
    current = canonicalOf.get(current) ?? current;
  }
  return current;
}

/** Whether two keys mean one movement: by `canonicalOf`, never by the name (hard case 22). */
export function sameMovement(movements: readonly Movement[], a: Key, b: Key): boolean {
  return canonicalMovement(movements, a) === canonicalMovement(movements, b);
}
