import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreJsonSchemas } from '../scripts/score-schemas/json-schemas.ts';
import { scoringMethodKinds } from '../src/scoring/methods/check-method.ts';

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: { readonly kind?: { readonly const?: string } };
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

function committed(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
}

/** Every set of fields in a schema, at any depth. */
function fieldsIn(schema: unknown): readonly (readonly [string, { title?: string }])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, one]) => [
    ...(name === 'properties' ? Object.entries(one as Record<string, { title?: string }>) : []),
    ...fieldsIn(one),
  ]);
}

describe.each(Object.entries(scoreJsonSchemas))('schemas/%s.schema.json', (name, made) => {
  it('is what scripts/write-schemas.mjs writes', () => {
    expect(committed(name)).toStrictEqual(JSON.parse(JSON.stringify(made())));
  });

  it('names every field in both languages', () => {
    const fields = fieldsIn(committed(name));
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(([, { title }]) => title?.split(' / ').length !== 2).map(([field]) => field)).toStrictEqual(
      [],
    );
  });

  it('leaves nothing without a type', () => {
    expect(JSON.stringify(committed(name))).not.toMatch(/\{\}/);
  });
});

describe('the schema of score tables', () => {
  const { $defs, required } = committed('score-table');

  /** The kinds of a choice, behind whatever reference. */
  function kindsOf(name: string): readonly (string | undefined)[] {
    const schema = $defs?.[name];
    if (schema?.$ref !== undefined) return kindsOf(schema.$ref.replace('#/$defs/', ''));
    return (schema?.oneOf ?? schema?.anyOf ?? []).map(({ properties }) => properties?.kind?.const);
  }

  it('knows every method, both kinds of node, and what a table has to have', () => {
    expect(kindsOf('method').toSorted()).toEqual(scoringMethodKinds.toSorted());
    expect(kindsOf('node')).toEqual(['part', 'criterion']);
    expect(required).toEqual(expect.arrayContaining(['key', 'version', 'period', 'scale', 'root', 'ranking']));
  });
});
