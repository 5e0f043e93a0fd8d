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
): readonly CertificateDifference[] {
  const found: CertificateDifference[] = [];
  visit(certified, recomputed, [], found);
  return found;
}

/** The path is written only where something differs: the data of a country have a million places. */
function visit(
  certified: CanonicalValue | undefined,
  recomputed: CanonicalValue | undefined,
  steps: (string | number)[],
  found: CertificateDifference[],
): void {
  if (certified === recomputed) return;
  if (!isContainer(certified) || !isContainer(recomputed) || Array.isArray(certified) !== Array.isArray(recomputed)) {
    found.push({ path: steps.reduce(joinPath, ''), certified: shown(certified), recomputed: shown(recomputed) });
    return;
  }
  for (const name of namesOf(certified, recomputed)) {
    steps.push(name);
    visit(itemOf(certified, name), itemOf(recomputed, name), steps, found);
    steps.pop();
  }
}

type Container = readonly CanonicalValue[] | { readonly [name: string]: CanonicalValue | undefined };

function isContainer(value: CanonicalValue | undefined): value is Container {
  return typeof value === 'object' && value !== null;
}

/** Of both, each once. */
function namesOf(one: Container, other: Container): readonly (string | number)[] {
  if (isList(one) && isList(other)) return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => at);
  const more = Object.keys(other).filter((name) => !Object.hasOwn(one, name));
  return [...Object.keys(one), ...more];
}

function itemOf(value: Container, name: string | number): CanonicalValue | undefined {
  if (isList(value)) return value[Number(name)];
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function isList(value: Container): value is readonly CanonicalValue[] {
  return Array.isArray(value);
}

function shown(value: CanonicalValue | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value.slice(0, 80) : JSON.stringify(value).slice(0, 80);
}
