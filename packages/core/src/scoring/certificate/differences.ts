import { joinPath } from '../../shapes/issue-path.ts';
import type { CanonicalValue } from './canonical-json.ts';

/** A place at which two data differ; `null` where one of them has nothing there. */
export interface CertificateDifference {
  readonly path: string;
  readonly certified: string | null;
  readonly recomputed: string | null;
}

/** Where two data differ, leaf by leaf, in the order of their paths. */
export function differencesOf(
  certified: CanonicalValue | undefined,
  recomputed: CanonicalValue | undefined,
  path = '',
): readonly CertificateDifference[] {
  if (certified === recomputed) return [];
  if (!isContainer(certified) || !isContainer(recomputed) || Array.isArray(certified) !== Array.isArray(recomputed))
    return [{ path, certified: shown(certified), recomputed: shown(recomputed) }];
  const [one, other] = [entriesOf(certified), entriesOf(recomputed)];
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names.flatMap((name) => differencesOf(one.get(name), other.get(name), joinPath(path, name)));
}

type Container = readonly CanonicalValue[] | { readonly [name: string]: CanonicalValue | undefined };

function isContainer(value: CanonicalValue | undefined): value is Container {
  return typeof value === 'object' && value !== null;
}

function entriesOf(value: Container): ReadonlyMap<string | number, CanonicalValue | undefined> {
  return Array.isArray(value) ? new Map(value.entries()) : new Map(Object.entries(value));
}

function shown(value: CanonicalValue | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value.slice(0, 80) : JSON.stringify(value).slice(0, 80);
}
