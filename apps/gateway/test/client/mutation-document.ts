import { getNamedType, isInputObjectType } from 'graphql';
import { schema } from '../../src/graphql/schema.ts';

/** What a mutation answered: its type, and what each of the types has. */
export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly sentence?: string;
  readonly reasons?: readonly string[];
  readonly rules?: readonly {
    readonly code: string;
    readonly path: string;
    readonly sentence: string;
    readonly data: object;
  }[];
  readonly current?: number;
  readonly version?: number;
  readonly change?: {
    readonly kind: string;
    readonly entity: string;
    readonly version: number;
    readonly action: string;
    readonly why: string | null;
  };
  readonly [field: string]: unknown;
}

/** A mutation that asks for everything that any of them answers with. */
export interface MutationDocument {
  readonly text: string;
  /** False of one whose input names the sender's key otherwise: it must be given. */
  readonly hasRequestKey: boolean;
}

const documents = new Map<string, MutationDocument>();

/** @param more what is selected of its success besides. */
export function mutationDocument(mutation: string, more = ''): MutationDocument {
  const known = documents.get(mutation + more);
  if (known !== undefined) return known;
  const field = schema.getMutationType()?.getFields()[mutation];
  if (field === undefined) throw new Error(`There is no mutation ${mutation}`);
  const input = field.args.find(({ name }) => name === 'input');
  const union = getNamedType(field.type);
  const success =
    'getTypes' in union
      ? union.getTypes().find((type) => type.getInterfaces().some(({ name }) => name === 'Changed'))
      : undefined;
  if (input === undefined || (success === undefined && more !== ''))
    throw new Error(`${mutation} is not like the others`);
  const inputType = getNamedType(input.type);
  const hasRequestKey = isInputObjectType(inputType) && Object.hasOwn(inputType.getFields(), 'requestKey');
  const text = `mutation ($input: ${input.type}) { ${mutation}(input: $input) {
    __typename
    ... on Problem { code sentence }
    ... on NotAllowed { reasons }
    ... on RulesBroken { rules { code path sentence data } }
    ... on StaleVersion { expected current }
    ${success === undefined ? '' : '... on Changed { version change { kind entity version action why } }'}
    ${more === '' ? '' : `... on ${success?.name} { ${more} }`}
  } }`;
  const document = { text, hasRequestKey };
  documents.set(mutation + more, document);
  return document;
}
