import { describe, expect, it } from 'vitest';
import localBook from '../schemas/local-book.schema.json' with { type: 'json' };
import nomination from '../schemas/nomination.schema.json' with { type: 'json' };
import { localBookJsonSchema, nominationJsonSchema } from '../scripts/law-schemas/json-schemas.ts';
import { subjects } from '../src/facts/subject.ts';
import { requirementFields } from '../src/requirements/written/requirement-field.ts';

/** Every set of fields in a schema, at any depth. */
function fieldsIn(schema: unknown): readonly (readonly [string, { title?: string }])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, one]) => [
    ...(name === 'properties' ? Object.entries(one as Record<string, { title?: string }>) : []),
    ...fieldsIn(one),
  ]);
}

describe.each([
  ['nomination', nomination, nominationJsonSchema],
  ['local-book', localBook, localBookJsonSchema],
] as const)('schemas/%s.schema.json', (_, committed, made) => {
  it('is what scripts/write-schemas.mjs writes', () => {
    expect(committed).toStrictEqual(JSON.parse(JSON.stringify(made())));
  });

  it('names every field in both languages', () => {
    const fields = fieldsIn(committed);
    expect(fields.length).toBeGreaterThan(40);
    expect(fields.filter(([, { title }]) => title?.split(' / ').length !== 2).map(([field]) => field)).toStrictEqual(
      [],
    );
  });
});

describe('the schemas', () => {
  it('take registers by year as maps and as lists', () => {
    const { ratings } = nomination.properties.facts.properties;
    expect(ratings.anyOf.map(({ type }) => type)).toStrictEqual(['object', 'array']);
  });

  it('hold the closed lists of the domain and every kind of requirement', () => {
    const { facts } = nomination.properties;
    expect(facts.properties.subjects.items.enum).toStrictEqual([...subjects]);
    expect(Object.keys(localBook.$defs)).toEqual(expect.arrayContaining(Object.keys(requirementFields)));
  });
});
