import { register } from '../../src/modules/units/unit-register.ts';
import { fixedClock } from '../../src/platform/clock.ts';
import { demoUsers } from '../../src/platform/identity/demo-users.ts';
import { openIdentity } from '../../src/platform/identity/identity.ts';
import { silentLogger } from '../../src/platform/logger.ts';
import type { GatewayOptions } from '../../src/server.ts';
import { type Answer, type GatewayClient, openGateway, testDay } from './gateway-client.ts';

export interface DemoGateway extends GatewayClient {
  /** Asks as a demo user of the development issuer; null: without a token. */
  askAs(user: string | null, query: string, variables?: object): Promise<Answer>;
}

/** Names of the demo users on the day of the tests. */
export const demoUserNames = demoUsers(register, testDay).map(({ user }) => user);

/** A gateway that trusts the development issuer. */
export async function openDemoGateway(database: GatewayOptions['database']): Promise<DemoGateway> {
  const clock = fixedClock(testDay);
  const settings = {
    production: false,
    issuer: undefined,
    audience: 'thidua',
    claims: { role: 'thidua_role', unit: 'thidua_unit' },
  };
  const identity = await openIdentity(settings, { log: silentLogger, users: () => demoUsers(register, testDay) });
  const gateway = await openGateway({ database, identity });
  const tokens = new Map<string, string>();
  return {
    ...gateway,
    async askAs(user, query, variables = {}) {
      if (user === null) return gateway.ask(query, variables);
      const known = tokens.get(user) ?? (await identity.development?.tokenFor(user, clock.now()))?.token;
      if (known === undefined) throw new Error(`There is no demo user ${user}`);
      tokens.set(user, known);
      return gateway.ask(query, variables, known);
    },
  };
}
