import { addDays, isDay } from '../../src/calendar/plain-day.ts';
import { add } from '../../src/numbers/arithmetic.ts';
import { parseDecimal, toExactDecimal } from '../../src/numbers/decimal.ts';

/** A file of cases in which one parameter is another. */
export interface Mutant {
  /** Where the parameter stands, `tables bang root children 0 method lowest`; the same for each other value of it. */
  readonly place: string;
  /** `-3 → -2`. */
  readonly change: string;
  /** The file, as data. */
  readonly data: unknown;
}

type Steps = readonly string[];

/** Parameters that are one of two words. */
const words: Readonly<Record<string, readonly [string, string]>> = {
  better: ['higher', 'lower'],
  counted: ['each', 'once'],
  counting: ['whole', 'proportional'],
  direction: ['direct', 'inverse'],
};

/**
 * Every parameter of the methods of a file and of what its cases change, but for cases that nobody is scored in: numbers
 * up and down by one of their last place, days by one, words the other way.
 */
export function methodMutants(file: unknown): readonly Mutant[] {
  return leavesOf(file).flatMap(([steps, text]) => {
    if (!isParameter(file, steps)) return [];
    const field = steps.join('.').split('.').at(-1) ?? '';
    return othersOf(field, text).map((other) => ({
      place: placeOf(file, steps),
      change: `${text} → ${other}`,
      data: replaced(file, steps, other),
    }));
  });
}

/**
 * Of a score table: of a method, or a limit that a case sets. Of an index: all but its version, and which way is better,
 * which says nothing of figures that are taken as they are.
 */
function isParameter(file: unknown, steps: Steps): boolean {
  const place = steps.join(' ');
  const ofIndex = at(file, ['kind']) === 'composite-index' && !/\b(version|better)$/.test(place);
  if (/^tables .* method /.test(place) || (ofIndex && steps[0] === 'methods')) return true;
  const [, , part] = steps;
  if (steps[0] !== 'cases' || part !== 'change' || !scores(at(file, [...steps.slice(0, 2), 'expect', 'units'])))
    return false;
  return ofIndex || /\b(method|least|most)\b/.test(place);
}

/** Cases go by their name, which stays when one is put before them. */
function placeOf(file: unknown, steps: Steps): string {
  if (steps[0] !== 'cases') return steps.join(' ');
  return [`“${at(file, [...steps.slice(0, 2), 'case'])}”`, ...steps.slice(2)].join(' ');
}

/** The maximum of each criterion of a method up and down by 1, with that of all that stands above it and the scale. */
export function maximumMutants(file: unknown, method: string): readonly Mutant[] {
  return leavesOf(file).flatMap(([steps, text]) => {
    const owner = steps.slice(0, -1);
    if (steps[0] !== 'tables' || steps.at(-1) !== 'max' || at(file, [...owner, 'method', 'kind']) !== method) return [];
    const role = at(file, [...owner, 'role']);
    const table = steps.slice(0, 2);
    const parts = owner.flatMap((step, index) => (step === 'children' ? [[...owner.slice(0, index), 'max']] : []));
    const above = role === 'bonus' ? [[...table, 'scale', 'bonus']] : [[...table, 'scale', 'content'], ...parts];
    return ['1', '-1'].map((step) => ({
      place: placeOf(file, steps),
      change: `${text} → ${shifted(text, step)}`,
      data: [steps, ...above].reduce((made, one) => {
        const was = at(made, one);
        return typeof was === 'string' ? replaced(made, one, shifted(was, step)) : made;
      }, file),
    }));
  });
}

/** Whether a case says of some unit more than why it is refused. */
function scores(units: unknown): boolean {
  return Object.values(units ?? {}).some((said: object) => !('refused' in said));
}

function othersOf(field: string, text: string): readonly string[] {
  // where one rounds to: a place further or a place less
  if (field === 'to' && /^0\.0*1$/.test(text))
    return [text.replace('1', '01'), text.replace('01', '1')].filter((one) => one !== text);
  const pair = words[field];
  if (pair?.includes(text)) return pair.filter((word) => word !== text);
  if (field === 'expression') return expressionsOf(text);
  if (isDay(text)) return [addDays(text, 1), addDays(text, -1)];
  if (!/^-?\d+(\.\d+)?$/.test(text)) return [];
  return [shifted(text, lastPlace(text)), shifted(text, `-${lastPlace(text)}`)];
}

/** A formula with each of its numbers up and down; numbers in quotes are keys. */
function expressionsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?<!["\w.])\d+(\.\d+)?(?!["\w.])/g)].flatMap(({ 0: number, index }) =>
    [lastPlace(number), `-${lastPlace(number)}`].map(
      (step) => text.slice(0, index) + shifted(number, step) + text.slice(index + number.length),
    ),
  );
}

/** `95` → `1`, `0.25` → `0.01`. */
function lastPlace(text: string): string {
  const [, places] = text.split('.');
  return places === undefined ? '1' : `0.${'1'.padStart(places.length, '0')}`;
}

function shifted(text: string, step: string): string {
  return toExactDecimal(add(parseDecimal(text), parseDecimal(step))) ?? text;
}

function leavesOf(value: unknown, steps: Steps = []): readonly (readonly [Steps, string])[] {
  if (typeof value === 'string') return [[steps, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([step, one]) => leavesOf(one, [...steps, step]));
}

function at(value: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>((found, step) => (found as Record<string, unknown> | undefined)?.[step], value);
}

/** A copy in which another text stands there. */
function replaced(value: unknown, [step, ...rest]: Steps, text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === step ? replaced(one, rest, text) : one));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: replaced(fields[step], rest, text) };
}
