import { describe, expect, it } from 'vitest';
import committed from '../schemas/campaign-file.schema.json' with { type: 'json' };
import { campaignFileJsonSchema } from '../scripts/campaign-file/json-schema.ts';

/** Paths of fields, in the schema and in its definitions, whose words do not name both languages. */
function fieldsWithoutWords(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, one]) => {
    if (name !== 'properties') return fieldsWithoutWords(one, name === '$defs' ? path : `${path}/${name}`);
    return Object.entries(one as Readonly<Record<string, { title?: string; description?: string }>>).flatMap(
      ([field, { title, description }]) => {
        const both = [title, description].every((text) => text?.split(' / ').length === 2);
        return [...(both ? [] : [`${path}.${field}`]), ...fieldsWithoutWords(Object(one)[field], `${path}.${field}`)];
      },
    );
  });
}

describe('schemas/campaign-file.schema.json', () => {
  it('is what scripts/write-schemas.mjs writes', () => {
    expect(committed).toStrictEqual(JSON.parse(JSON.stringify(campaignFileJsonSchema())));
  });

  it('says in Vietnamese and English what every field holds', () => {
    expect(fieldsWithoutWords(committed, '')).toStrictEqual([]);
  });

  it('refuses unknown fields everywhere', () => {
    const open = Object.entries(committed.$defs).filter(
      ([, one]) => 'properties' in one && one.additionalProperties !== false,
    );
    expect(open.map(([name]) => name)).toStrictEqual([]);
    expect(committed.additionalProperties).toBe(false);
  });

  it('tells texts that are days or decimals from others', () => {
    const { day, decimal, scope } = committed.$defs;
    expect(['2024-02-07', '2024', '07/02/2024'].map((text) => new RegExp(day.pattern).test(text))).toStrictEqual([
      true,
      false,
      false,
    ]);
    expect(['-0.45', '2236', '2,236'].map((text) => new RegExp(decimal.pattern).test(text))).toStrictEqual([
      true,
      true,
      false,
    ]);
    expect(scope.oneOf).toStrictEqual([{ required: ['unit'] }, { required: ['group'] }]);
  });
});
