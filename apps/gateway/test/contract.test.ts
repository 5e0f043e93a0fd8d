import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { schemaText } from '../scripts/schema-text.ts';
import { schema } from '../src/graphql/schema.ts';

const gateway = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const committed = readFileSync(path.join(gateway, 'schema.graphql'), 'utf8');
const clients = ['operations', 'test/requests'].flatMap((folder) =>
  readdirSync(path.join(gateway, folder))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => path.join(folder, file)),
);

test('the committed contract is what the code prints', () => {
  expect(committed === schemaText(), 'run the script "schema" and commit schema.graphql').toBe(true);
});

test.each(clients)('%s is valid against the committed contract', (file) => {
  expect(validate(buildSchema(committed), parse(readFileSync(path.join(gateway, file), 'utf8')))).toEqual([]);
});

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);
test('every type, field, argument and value is described', () => {
  const countOfPage = /Connection\.totalCount$/;
  expect(types.flatMap(undescribed).filter((name) => !countOfPage.test(name))).toEqual([]);
});

test('every description gives the Vietnamese term after a dash', () => {
  const silent = types.filter(({ description }) => !/ — ./.test(description ?? '')).map(({ name }) => name);
  expect(silent).toEqual([]);
});

function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type))
    missing.push(
      ...type
        .getValues()
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`),
    );
  if (isInputObjectType(type))
    missing.push(
      ...Object.values(type.getFields())
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`),
    );
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      missing.push(
        ...field.args
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${field.name}(${name})`),
      );
    }
  }
  return missing;
}
