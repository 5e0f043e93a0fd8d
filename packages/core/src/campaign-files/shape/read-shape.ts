import * as v from 'valibot';
import type { Issue } from '../../errors/issue.ts';
import { campaignFileSchema, type WrittenCampaignFile, type WrittenListName } from '../campaign-file-schema.ts';
import { localKeyField } from '../written/key-fields.ts';
import { LIST_LIMIT } from '../written/list-of.ts';
import { shapeIssues } from './shape-issues.ts';

/** What is left of a file when entries of wrong shape are put aside, so that the rest can still be checked. */
export interface FileShape {
  /** `null` where the head of the file is unusable. */
  readonly file: WrittenCampaignFile | null;
  /** Path of each kept entry in the file as written. */
  readonly pathOf: (list: WrittenListName, place: number) => string;
  /** Entries put aside, with their key where it could be read. */
  readonly dropped: readonly { readonly list: string; readonly key: string | null }[];
  readonly issues: readonly Issue[];
}

/** Checks the shape of a campaign file and of each of its entries. Nothing is thrown, whatever `data` is. */
export function readShape(data: unknown): FileShape {
  const oversized = oversizedLists(data);
  if (oversized.length > 0) return { file: null, pathOf: samePlace, dropped: [], issues: oversized };
  const whole = v.safeParse(campaignFileSchema, data);
  if (whole.success) return { file: whole.output, pathOf: samePlace, dropped: [], issues: [] };
  const issues = shapeIssues(whole.issues);
  if (!isRecord(data)) return { file: null, pathOf: samePlace, dropped: [], issues };
  const wrong = wrongEntries(whole.issues);
  const kept = keepRightEntries(data, wrong);
  const rest = v.safeParse(campaignFileSchema, kept.data);
  return {
    file: rest.success ? rest.output : null,
    pathOf: (list, place) => `${list}[${kept.places.get(list)?.[place] ?? place}]`,
    dropped: kept.dropped,
    issues,
  };
}

function samePlace(list: WrittenListName, place: number): string {
  return `${list}[${place}]`;
}

function oversizedLists(data: unknown): readonly Issue[] {
  if (!isRecord(data)) return [];
  return Object.entries(data).flatMap(([list, entries]): Issue[] =>
    Array.isArray(entries) && entries.length > LIST_LIMIT
      ? [
          {
            severity: 'error',
            code: 'FILE_TOO_LARGE',
            path: list,
            data: { what: list, count: entries.length, limit: LIST_LIMIT },
          },
        ]
      : [],
  );
}

/** Places of wrong entries by list; `'all'` where the list itself is wrong. */
function wrongEntries(issues: readonly v.BaseIssue<unknown>[]): ReadonlyMap<string, ReadonlySet<number> | 'all'> {
  const wrong = new Map<string, Set<number> | 'all'>();
  for (const { path } of issues) {
    const list = String(path?.[0]?.key ?? '');
    const place = path?.[1]?.key;
    const places = wrong.get(list);
    if (typeof place !== 'number') wrong.set(list, 'all');
    else if (places === undefined) wrong.set(list, new Set([place]));
    else if (places !== 'all') places.add(place);
  }
  return wrong;
}

function keepRightEntries(data: Readonly<Record<string, unknown>>, wrong: ReturnType<typeof wrongEntries>) {
  const places = new Map<string, readonly number[]>();
  const dropped: { list: string; key: string | null }[] = [];
  const kept = Object.entries(data).flatMap(([name, value]): [string, unknown][] => {
    const wrongPlaces = wrong.get(name);
    if (!(name in campaignFileSchema.entries)) return [];
    if (wrongPlaces === undefined) return [[name, value]];
    if (wrongPlaces === 'all' || !Array.isArray(value)) {
      dropped.push({ list: name, key: null });
      // a wrong head field stays, so that the head is refused; a wrong list counts as empty
      return campaignFileSchema.entries[name as WrittenListName].type === 'optional' ? [] : [[name, value]];
    }
    const entries: readonly unknown[] = value;
    const right = entries.map((_, place) => place).filter((place) => !wrongPlaces.has(place));
    places.set(name, right);
    for (const place of wrongPlaces) dropped.push({ list: name, key: keyOf(entries[place]) });
    return [[name, right.map((place) => entries[place])]];
  });
  return { data: Object.fromEntries(kept), places, dropped };
}

function keyOf(entry: unknown): string | null {
  return isRecord(entry) && v.is(localKeyField, entry.key) ? entry.key : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
