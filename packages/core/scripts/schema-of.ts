import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';

/** What the fields of a schema are called, in Vietnamese and English. */
export type FieldTitles = Readonly<Record<string, readonly [vi: string, en: string]>>;

/** One schema of the package, and how it is written. */
export interface SchemaPlan {
  /** Of the file, without `.schema.json`. */
  readonly name: string;
  readonly title: string;
  /** Written once, and referred to. */
  readonly definitions: Readonly<Record<string, v.GenericSchema>>;
  readonly titles: FieldTitles;
  /** For what JSON Schema has no words. */
  readonly overrides?: Pick<ConversionConfig, 'overrideSchema' | 'overrideAction'>;
}

/** The JSON Schema (draft 2020-12) of what a valibot schema reads, every field with its title in both languages. */
export function schemaOf(
  schema: v.GenericSchema,
  { name, title, definitions, titles, overrides }: SchemaPlan,
): JsonSchema {
  const made = toJsonSchema(schema, { target: 'draft-2020-12', definitions, errorMode: 'ignore', ...overrides });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${name}.schema.json`,
    title,
    ...withTitles(made, titles),
  };
}

/** Adds the title in both languages to every field, at any depth. */
function withTitles<Value>(value: Value, titles: FieldTitles): Value {
  if (Array.isArray(value)) return value.map((one) => withTitles(one, titles)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [
    name,
    name === 'properties' ? titled(one as Readonly<Record<string, JsonSchema>>, titles) : withTitles(one, titles),
  ]);
  return Object.fromEntries(entries) as Value;
}

function titled(fields: Readonly<Record<string, JsonSchema>>, titles: FieldTitles): object {
  return Object.fromEntries(
    Object.entries(fields).map(([field, schema]) => {
      const title = titles[field];
      return [field, { ...(title === undefined ? {} : { title: title.join(' / ') }), ...withTitles(schema, titles) }];
    }),
  );
}
