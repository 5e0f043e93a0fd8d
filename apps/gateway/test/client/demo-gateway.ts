import { register } from '../../src/modules/units/unit-register.ts';
import { type Clock, fixedClock } from '../../src/platform/clock.ts';
import { type DemoUser, demoUsers } from '../../src/platform/identity/demo-users.ts';
import { openIdentity } from '../../src/platform/identity/identity.ts';
import { silentLogger } from '../../src/platform/logger.ts';
import type { GatewayOptions } from '../../src/server.ts';
import { type Answer, type GatewayClient, openGateway, testDay } from './gateway-client.ts';
import { mutationDocument, type Outcome } from './mutation-document.ts';

export interface DemoGateway extends GatewayClient {
  tokenOf(user: string): Promise<string>;
  /** Asks as a demo user of the development issuer; null: without a token. */
  askAs(user: string | null, query: string, variables?: object): Promise<Answer>;
  /** Data of a query; fails where it has errors. */
  look(user: string | null, query: string, variables?: object): Promise<Record<string, unknown>>;
  /** What a mutation answered, under a request key of its own unless the input has one; `more` is selected of its success. */
  change(user: string | null, mutation: string, input: object, more?: string): Promise<Outcome>;
}

/** Names of the demo users on the day of the tests. */
export const demoUserNames = demoUsers(register, testDay).map(({ user }) => user);

/** A gateway that trusts the development issuer; on the day of the tests, and with the demo users alone, unless others are given. */
export async function openDemoGateway(
  database: GatewayOptions['database'],
  {
    clock = fixedClock(testDay),
    moreUsers = [],
  }: { readonly clock?: Clock; readonly moreUsers?: readonly DemoUser[] } = {},
): Promise<DemoGateway> {
  const settings = {
    production: false,
    issuer: undefined,
    audience: 'thidua',
    claims: { role: 'thidua_role', unit: 'thidua_unit' },
  };
  const users = () => [...demoUsers(register, testDay), ...moreUsers];
  const identity = await openIdentity(settings, { log: silentLogger, users });
  const gateway = await openGateway({ database, identity, clock });
  const tokens = new Map<string, string>();
  let requests = 0;
  const tokenOf: DemoGateway['tokenOf'] = async (user) => {
    // A token of one day has expired on the next.
    const name = `${clock.today()} ${user}`;
    const token = tokens.get(name) ?? (await identity.development?.tokenFor(user, clock.now()))?.token;
    if (token === undefined) throw new Error(`There is no demo user ${user}`);
    tokens.set(name, token);
    return token;
  };
  const askAs: DemoGateway['askAs'] = async (user, query, variables = {}) =>
    gateway.ask(query, variables, user === null ? undefined : await tokenOf(user));
  const look: DemoGateway['look'] = async (user, query, variables) => {
    const { data, errors } = await askAs(user, query, variables);
    if (errors.length > 0 || data === null) throw new Error(`${query.slice(0, 100)}: ${JSON.stringify(errors)}`);
    return data;
  };
  return {
    ...gateway,
    tokenOf,
    askAs,
    look,
    async change(user, mutation, input, more) {
      requests += 1;
      const { text, hasRequestKey } = mutationDocument(mutation, more);
      const requestKey = `yeu-cau-${String(requests).padStart(6, '0')}`;
      const data = await look(user, text, { input: { ...(hasRequestKey && { requestKey }), ...input } });
      return data[mutation] as Outcome;
    },
  };
}
