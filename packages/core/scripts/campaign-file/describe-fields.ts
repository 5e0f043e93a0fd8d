import type { JsonSchema } from '@valibot/to-json-schema';
import { labels as en } from '../../src/locales/en/labels.ts';
import { labels as vi } from '../../src/locales/vi/labels.ts';
import { type FieldWords, fieldWords } from './field-words.ts';

/** Adds title and description, in both languages, to every field of the schema and of its definitions. */
export function describeFields(schema: JsonSchema): JsonSchema {
  const { $defs = {}, ...root } = schema;
  return {
    ...describe(root, ['campaignFile']),
    $defs: Object.fromEntries(Object.entries($defs).map(([name, one]) => [name, describe(one, [name])])),
  };
}

/** The words for a field: of its whole path, of its last two names, or of its name alone. */
export function wordsFor(path: readonly string[]): FieldWords | undefined {
  return fieldWords[path.join('.')] ?? fieldWords[path.slice(-2).join('.')] ?? fieldWords[path.at(-1) ?? ''];
}

function describe<Schema>(schema: Schema, path: readonly string[]): Schema {
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts: JsonSchema = { ...schema };
  if (parts.properties !== undefined) {
    parts.properties = Object.fromEntries(
      Object.entries(parts.properties).map(([field, one]) => [
        field,
        withWords(describe(one, [...path, field]), [...path, field]),
      ]),
    );
  }
  if (parts.items !== undefined) parts.items = describe(parts.items, path);
  if (parts.anyOf !== undefined) parts.anyOf = parts.anyOf.map((option) => describeOption(option, path));
  if (parts.oneOf !== undefined) parts.oneOf = parts.oneOf.map((option) => describeOption(option, path));
  return parts as Schema;
}

/** One kind of predicate or quantity is titled by its label. */
function describeOption<Schema>(option: Schema, path: readonly string[]): Schema {
  const described = describe(option, path);
  const kind = kindOf(described);
  const title = kind === null ? undefined : kindTitle(path[0] ?? '', kind);
  return title === undefined ? described : { title, ...described };
}

export function kindTitle(name: string, kind: string): string | undefined {
  const names = name === 'predicate' ? [vi.predicateKind, en.predicateKind] : name === 'quantity' ? quantityKinds : [];
  const titles = names.map((one: Readonly<Record<string, string>>) => one[kind]);
  return titles.length === 2 ? titles.join(' / ') : undefined;
}

const quantityKinds = [
  {
    exact: 'Giá trị chính xác',
    bounded: 'Trong khoảng',
    change: 'Mức thay đổi',
    standing: 'Điểm và thứ hạng',
    count: 'Số lượng',
    status: 'Được công nhận',
    withheld: 'Không công bố',
    notSurveyed: 'Không khảo sát',
  },
  {
    exact: 'Exact value',
    bounded: 'Within bounds',
    change: 'Change',
    standing: 'Score and rank',
    count: 'Count',
    status: 'Recognition',
    withheld: 'Withheld',
    notSurveyed: 'Not surveyed',
  },
];

export function kindOf(option: unknown): string | null {
  const kind = (option as JsonSchema).properties?.kind;
  return typeof kind === 'object' && typeof kind.const === 'string' ? kind.const : null;
}

function withWords<Schema>(schema: Schema, path: readonly string[]): Schema {
  const words = wordsFor(path);
  if (words === undefined) return schema;
  return {
    title: `${words.vi[0]} / ${words.en[0]}`,
    description: `${words.vi[1]} / ${words.en[1]}`,
    ...schema,
  };
}
