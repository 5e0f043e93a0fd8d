import type { Issue } from '../errors/issue.ts';
import { joinPath } from './issue-path.ts';
import { report, shortened } from './report.ts';

/** How deep data may be nested, unless its reader declares another limit. */
export const DEPTH_LIMIT = 60;

/** How many values data may hold altogether, unless its reader declares another limit. */
export const VALUE_LIMIT = 200_000;

/** A value as JSON could hold it, or what kept it from being read. */
export type Plain =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[] };

interface Reading {
  readonly found: Issue[];
  readonly limit: number;
  readonly deepest: number;
  /** Fields and places on the way to the value at hand; its path is written only where something is wrong with it. */
  readonly way: (string | number)[];
  values: number;
}

/**
 * A copy of `input` made of plain lists, plain objects, texts, numbers, flags and `null`, so that nothing read from it
 * comes from a prototype, a getter or a shared object. Fields that are `undefined` are left out. Refused: names that
 * every object inherits (`__proto__`, `toString`), instances of classes, functions, circles, and data too deep or too large.
 */
export function readPlain(input: unknown, limit: number = VALUE_LIMIT, deepest: number = DEPTH_LIMIT): Plain {
  const reading: Reading = { found: [], limit, deepest, way: [], values: 0 };
  const value = copyOf(input, reading);
  return reading.found.length === 0 ? { ok: true, value } : { ok: false, issues: reading.found };
}

function copyOf(input: unknown, reading: Reading): unknown {
  const { found, limit, deepest, way } = reading;
  reading.values += 1;
  if (reading.values > limit) {
    if (reading.values === limit + 1) report(found, 'FILE_TOO_LARGE', '', { what: '', count: reading.values, limit });
    return null;
  }
  if (input === null || typeof input === 'string' || typeof input === 'boolean' || typeof input === 'number')
    return input;
  if (way.length >= deepest) {
    report(found, 'NESTED_TOO_DEEPLY', '', { limit: deepest });
    reading.values = limit + 1;
    return null;
  }
  if (Array.isArray(input)) return itemsOf(input, reading);
  if (typeof input === 'object' && isPlain(input)) return fieldsOf(input, reading);
  const path = pathOf(way);
  report(found, 'FILE_SHAPE', path, { path, expected: 'JSON', received: kindOf(input) });
  return null;
}

function itemsOf(input: readonly unknown[], reading: Reading): readonly unknown[] | null {
  const { found, limit, way } = reading;
  if (input.length > limit) {
    const path = pathOf(way);
    report(found, 'FILE_TOO_LARGE', path, { what: path, count: input.length, limit });
    return null;
  }
  return input.map((item, place) => below(place, item, reading));
}

function fieldsOf(input: object, reading: Reading): object {
  const fields: Record<string, unknown> = {};
  for (const name of Object.getOwnPropertyNames(input)) {
    const { value, get } = Object.getOwnPropertyDescriptor(input, name) ?? {};
    if (value === undefined && get === undefined) continue;
    if (name in Object.prototype || get !== undefined) refuse(name, get !== undefined, reading);
    else fields[name] = below(name, value, reading);
  }
  return fields;
}

function refuse(name: string, isGetter: boolean, { found, way }: Reading): void {
  const path = pathOf([...way, name]);
  if (name in Object.prototype) report(found, 'NAME_RESERVED', path, { name });
  else if (isGetter) report(found, 'FILE_SHAPE', path, { path, expected: 'JSON', received: 'function' });
}

function below(key: string | number, value: unknown, reading: Reading): unknown {
  reading.way.push(key);
  const copy = copyOf(value, reading);
  reading.way.pop();
  return copy;
}

function pathOf(way: readonly (string | number)[]): string {
  return way.reduce<string>((path, key) => joinPath(path, typeof key === 'string' ? shortened(key) : key), '');
}

function isPlain(input: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === null || prototype === Object.prototype;
}

function kindOf(input: unknown): string {
  return typeof input === 'object' ? 'class' : typeof input;
}
