import { type GraphQLField, isObjectType } from 'graphql';
import { schema } from '../../src/graphql/schema.ts';
import { type Given, plainest } from './mutations.ts';

/** How a thing of a type is found by what is given: the query that gives one, and its arguments by name. */
const doors: Readonly<Record<string, { readonly query: string; readonly args: Readonly<Record<string, string>> }>> = {
  CampaignDraft: { query: 'campaignDraft', args: { key: 'draft' } },
  Campaign: { query: 'campaign', args: { key: 'launched' } },
  TargetProposal: { query: 'targetProposal', args: { key: 'proposal' } },
  Target: { query: 'target', args: { key: 'target' } },
  Report: { query: 'report', args: { key: 'report' } },
  Observation: { query: 'observation', args: { key: 'observation' } },
  Project: { query: 'project', args: { key: 'project' } },
  ScoreSheet: { query: 'scoreSheet', args: { key: 'sheet' } },
  EmulationGroup: { query: 'emulationGroup', args: { key: 'group' } },
  Nominee: { query: 'nominee', args: { key: 'nominee' } },
  FigureImport: { query: 'figureImport', args: { key: 'import' } },
};

/** Types without a query for one of them, found by their global identifier. */
const nodes: Readonly<Record<string, string>> = { GroupSeason: 'season' };

/** A query for what the twin of a mutation says; `path` leads to its answer, null on the way where nothing is seen. */
export interface Twin {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly path: readonly string[];
}

/** @param can `Type.field`, as the mutation names it. */
export function twinOf(can: string, given: Given): Twin {
  const [typeName = '', fieldName = ''] = can.split('.');
  const selection = '{ allowed reasons }';
  const field = fieldOf(typeName, fieldName);
  const own = argumentsOf(field, given, 'own');
  if (typeName === 'Query') {
    return {
      query: `query ${own.declared} { ${fieldName}${own.passed} ${selection} }`,
      variables: own.variables,
      path: [fieldName],
    };
  }
  const keyed = nodes[typeName];
  if (keyed !== undefined) {
    const id = Buffer.from(`${typeName}:${String(given[keyed])}`).toString('base64');
    return {
      query: `query ($id: ID!) { node(id: $id) { ... on ${typeName} { ${fieldName} ${selection} } } }`,
      variables: { id },
      path: ['node', fieldName],
    };
  }
  const door = doors[typeName];
  if (door === undefined) throw new Error(`No door to a ${typeName}: add one to twins.ts`);
  const found = Object.fromEntries(Object.entries(door.args).map(([name, from]) => [name, given[from]]));
  const through = argumentsOf(fieldOf('Query', door.query), { ...given, ...found }, 'door');
  const declared = [through.declared, own.declared].map((text) => text.slice(1, -1)).filter((text) => text !== '');
  return {
    query: `query ${declared.length === 0 ? '' : `(${declared.join(', ')})`} { ${door.query}${through.passed} { ${fieldName}${own.passed} ${selection} } }`,
    variables: { ...through.variables, ...own.variables },
    path: [door.query, fieldName],
  };
}

function fieldOf(typeName: string, fieldName: string): GraphQLField<unknown, unknown> {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (field === undefined) throw new Error(`There is no field ${typeName}.${fieldName}`);
  return field;
}

function argumentsOf(field: GraphQLField<unknown, unknown>, given: Given, prefix: string) {
  const required = field.args.filter(({ type }) => String(type).endsWith('!'));
  if (required.length === 0) return { declared: '', passed: '', variables: {} };
  const variable = (name: string) => `${prefix}_${name}`;
  return {
    declared: `(${required.map(({ name, type }) => `$${variable(name)}: ${type}`).join(', ')})`,
    passed: `(${required.map(({ name }) => `${name}: $${variable(name)}`).join(', ')})`,
    variables: Object.fromEntries(
      required.map(({ name, type }) => [variable(name), given[name] ?? plainest(type, given)]),
    ),
  };
}
