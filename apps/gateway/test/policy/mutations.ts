import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { schema } from '../../src/graphql/schema.ts';

/** A mutation as the schema has it. */
export interface MutationOf {
  readonly name: string;
  /** Row of a policy table that decides on it. */
  readonly action: string | undefined;
  /** Field that tells beforehand whether it may be done, `Type.field`. */
  readonly can: string | undefined;
  readonly input: GraphQLInputType | undefined;
  /** Whether it says which version of the thing the sender has seen. */
  readonly versioned: boolean;
}

export function mutationsOfSchema(): readonly MutationOf[] {
  const fields = schema.getMutationType()?.getFields() ?? {};
  return Object.values(fields).map(({ name, args, extensions }) => {
    const input = args.find((argument: GraphQLArgument) => argument.name === 'input')?.type;
    const { action, can } = extensions as { action?: string; can?: string };
    return { name, action, can, input, versioned: fieldsOf(input).some((field) => field.name === 'expectedVersion') };
  });
}

/** Whether a field `Type.field` is in the schema. */
export function isField(text: string): boolean {
  const [typeName = '', fieldName = ''] = text.split('.');
  const type = schema.getType(typeName);
  return type !== undefined && 'getFields' in type && Object.hasOwn(type.getFields(), fieldName);
}

/** Values by the name of a field, wherever in an input it stands. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * An input with every required field: from `given` by its name where that fits its type, else the plainest value of its
 * type. Good enough to come as far as the policy and the version, which are looked at before what it says.
 */
export function inputOf(type: GraphQLInputType | undefined, given: Given): Record<string, unknown> {
  return Object.fromEntries(
    fieldsOf(type)
      .filter(({ name, type: its }) => isNonNullType(its) || fits(its, given[name]))
      .map(({ name, type: its }) => [name, givenOr(name, its, given)]),
  );
}

function givenOr(name: string, type: GraphQLInputType, given: Given): unknown {
  return fits(type, given[name]) ? given[name] : plainest(type, given);
}

function fits(type: GraphQLInputType, value: unknown): boolean {
  if (value === undefined) return false;
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return Array.isArray(value);
  return isInputObjectType(bare) === (typeof value === 'object') && !Array.isArray(value);
}

function fieldsOf(type: GraphQLInputType | undefined): readonly GraphQLInputField[] {
  const bare = type !== undefined && isNonNullType(type) ? type.ofType : type;
  return bare !== undefined && isInputObjectType(bare) ? Object.values(bare.getFields()) : [];
}

const plainScalars: Readonly<Record<string, unknown>> = {
  String: 'x',
  ID: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  Day: '2026-01-05',
  PartialDate: '2026-01',
  Period: '2026-01',
  Decimal: '1',
};

/** The plainest value of a type, with what is given inside it. */
export function plainest(type: GraphQLInputType, given: Given): unknown {
  if (isNonNullType(type)) return plainest(type.ofType, given);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return plainScalars[type.name] ?? 'x';
  const fields = Object.values(type.getFields());
  const fitting = fields.filter(({ name, type: its }) => fits(its, given[name]));
  const chosen = type.isOneOf
    ? [...fitting, ...fields].slice(0, 1)
    : fields.filter((field) => isNonNullType(field.type));
  return Object.fromEntries(chosen.map(({ name, type: its }) => [name, givenOr(name, its, given)]));
}
