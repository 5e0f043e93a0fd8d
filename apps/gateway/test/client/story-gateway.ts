import { getNamedType } from 'graphql';
import { schema } from '../../src/graphql/schema.ts';
import { register } from '../../src/modules/units/unit-register.ts';
import { type Clock, fixedClock } from '../../src/platform/clock.ts';
import { type DemoUser, demoUsers } from '../../src/platform/identity/demo-users.ts';
import { openIdentity } from '../../src/platform/identity/identity.ts';
import { silentLogger } from '../../src/platform/logger.ts';
import type { GatewayOptions } from '../../src/server.ts';
import { type Answer, openGateway } from './gateway-client.ts';

/** What a mutation answered: its type, and what each of the types has. */
export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly sentence?: string;
  readonly reasons?: readonly string[];
  readonly rules?: readonly { readonly code: string; readonly path: string; readonly sentence: string }[];
  readonly current?: number;
  readonly version?: number;
  readonly change?: {
    readonly kind: string;
    readonly entity: string;
    readonly version: number;
    readonly action: string;
  };
  readonly [field: string]: unknown;
}

/** A gateway whose day can be set, asked by made-up users who act one after another: a year in one test. */
export interface StoryGateway {
  /** From now on it is this day. */
  on(day: string): void;
  ask(user: string | null, query: string, variables?: object): Promise<Answer>;
  /** Data of a query without errors. */
  look(user: string | null, query: string, variables?: object): Promise<Record<string, unknown>>;
  /** Runs a mutation with a request key of its own unless the input has one; `more` is selected of the success. */
  change(user: string | null, mutation: string, input: object, more?: string): Promise<Outcome>;
  /** The same, and fails where it is refused. */
  done(user: string, mutation: string, input: object, more?: string): Promise<Outcome>;
  close(): Promise<void>;
}

export async function openStory(
  database: GatewayOptions['database'],
  firstDay: string,
  moreUsers: readonly DemoUser[] = [],
): Promise<StoryGateway> {
  let clock = fixedClock(firstDay);
  const moving: Clock = { today: () => clock.today(), now: () => clock.now() };
  const settings = {
    production: false,
    issuer: undefined,
    audience: 'thidua',
    claims: { role: 'thidua_role', unit: 'thidua_unit' },
  };
  const users = () => [...demoUsers(register, '2026-11-22'), ...moreUsers];
  const identity = await openIdentity(settings, { log: silentLogger, users });
  const gateway = await openGateway({ database, identity, clock: moving });
  let tokens = new Map<string, string>();
  let requests = 0;
  const tokenOf = async (user: string): Promise<string> => {
    const token = tokens.get(user) ?? (await identity.development?.tokenFor(user, clock.now()))?.token;
    if (token === undefined) throw new Error(`There is no demo user ${user}`);
    tokens.set(user, token);
    return token;
  };
  const ask: StoryGateway['ask'] = async (user, query, variables = {}) =>
    gateway.ask(query, variables, user === null ? undefined : await tokenOf(user));
  const change: StoryGateway['change'] = async (user, mutation, input, more) => {
    requests += 1;
    const asked = { requestKey: `cau-chuyen-${String(requests).padStart(6, '0')}`, ...input };
    const { data, errors } = await ask(user, documentOf(mutation, more), { input: asked });
    if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
    return data?.[mutation] as Outcome;
  };
  return {
    on(day) {
      clock = fixedClock(day);
      tokens = new Map();
    },
    ask,
    async look(user, query, variables) {
      const { data, errors } = await ask(user, query, variables);
      if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
      return data;
    },
    change,
    async done(user, mutation, input, more) {
      const outcome = await change(user, mutation, input, more);
      if (outcome.change === undefined) throw new Error(`${mutation} was refused: ${JSON.stringify(outcome)}`);
      return outcome;
    },
    close: () => gateway.close(),
  };
}

const documents = new Map<string, string>();

/** The mutation with everything that any of them answers with. */
function documentOf(mutation: string, more = ''): string {
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
  if (input === undefined || success === undefined) throw new Error(`${mutation} is not like the others`);
  const text = `mutation ($input: ${input.type}) { ${mutation}(input: $input) {
    __typename
    ... on Problem { code sentence }
    ... on NotAllowed { reasons }
    ... on RulesBroken { rules { code path sentence } }
    ... on StaleVersion { expected current }
    ... on Changed { version change { kind entity version action } }
    ${more === '' ? '' : `... on ${success.name} { ${more} }`}
  } }`;
  documents.set(mutation + more, text);
  return text;
}
