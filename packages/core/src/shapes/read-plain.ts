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
  values: number;
}

/**
 * A copy of `input` made of plain lists, plain objects, texts, numbers, flags and `null`, so that nothing read from it
 * comes from a prototype, a getter or a shared object. Fields that are `undefined` are left out. Refused: names that
 * every object inherits (`__proto__`, `toString`), instances of classes, functions, circles, and data too deep or too large.
 */
export function readPlain(input: unknown, limit: number = VALUE_LIMIT, deepest: number = DEPTH_LIMIT): Plain {
  const reading: Reading = { found: [], limit, deepest, values: 0 };
  const value = copyOf(input, '', 0, reading);
  return reading.found.length === 0 ? { ok: true, value } : { ok: false, issues: reading.found };
}

function copyOf(input: unknown, path: string, depth: number, reading: Reading): unknown {
  const { found, limit, deepest } = reading;
  reading.values += 1;
  if (reading.values > limit) {
    if (reading.values === limit + 1) report(found, 'FILE_TOO_LARGE', '', { what: '', count: reading.values, limit });
    return null;
  }
  if (input === null || typeof input === 'string' || typeof input === 'boolean' || typeof input === 'number')
    return input;
  if (depth >= deepest) {
    report(found, 'NESTED_TOO_DEEPLY', '', { limit: deepest });
    reading.values = limit + 1;
    return null;
  }
  if (Array.isArray(input) && input.length > limit) {
    report(found, 'FILE_TOO_LARGE', path, { what: path, count: input.length, limit });
    return null;
  }
  if (Array.isArray(input)) return input.map((item, place) => copyOf(item, joinPath(path, place), depth + 1, reading));
  if (typeof input === 'object' && isPlain(input)) return fieldsOf(input, path, depth, reading);
  report(found, 'FILE_SHAPE', path, { path, expected: 'JSON', received: kindOf(input) });
  return null;
}

function fieldsOf(input: object, path: string, depth: number, reading: Reading): object {
  const fields: [string, unknown][] = [];
  for (const [name, { value, get }] of Object.entries(Object.getOwnPropertyDescriptors(input))) {
    if (value === undefined && get === undefined) continue;
    const inside = joinPath(path, shortened(name));
    if (name in Object.prototype) report(reading.found, 'NAME_RESERVED', inside, { name });
    else if (get !== undefined)
      report(reading.found, 'FILE_SHAPE', inside, { path: inside, expected: 'JSON', received: 'function' });
    else fields.push([name, copyOf(value, inside, depth + 1, reading)]);
  }
  return Object.fromEntries(fields);
}

function isPlain(input: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === null || prototype === Object.prototype;
}

function kindOf(input: unknown): string {
  return typeof input === 'object' ? 'class' : typeof input;
}
