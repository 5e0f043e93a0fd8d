import type { NewEntries, NewTargets, ScoreEntry } from '@thidua/core';
import { descendantsOn, refKey, unitOn } from '@thidua/core';
import { expect } from 'vitest';
import { register } from '../../src/modules/units/unit-register.ts';
import { fixedClock } from '../../src/platform/clock.ts';
import { demoUsers } from '../../src/platform/identity/demo-users.ts';
import { openIdentity } from '../../src/platform/identity/identity.ts';
import { silentLogger } from '../../src/platform/logger.ts';
import type { GatewayOptions } from '../../src/server.ts';
import { type Answer, type GatewayClient, openGateway, testDay } from './gateway-client.ts';

/** Which sheet, as the sender has seen it. */
export interface SheetAt {
  readonly sheet: string;
  readonly expectedVersion: number;
}

type Outcome = Record<string, unknown> & { readonly __typename: string; readonly version?: number };

/** A gateway with a user for each commune of Lai Châu, by code, besides the demo users; and the changes of score sheets. */
export interface ScoringGateway extends GatewayClient {
  askAs(user: string | null, query: string, variables?: object): Promise<Answer>;
  tokenOf(user: string): Promise<string>;
  /** Asks for a change and gives the member of its result union. */
  change(user: string | null, mutation: string, input: object): Promise<Outcome>;
  register(user: string, at: object, targets: NewTargets): Promise<number>;
  score(
    user: string,
    mutation: 'selfScore' | 'verifySheet' | 'appraiseSheet',
    at: SheetAt,
    entries: NewEntries,
  ): Promise<number>;
  enter(
    user: string,
    at: SheetAt & { readonly column: string; readonly agency?: string | undefined },
    entries: NewEntries,
  ): Promise<number>;
  approve(user: string, at: SheetAt): Promise<number>;
  publish(user: string, season: string, expectedVersion: number): Promise<number>;
}

const inputTypes: Readonly<Record<string, string>> = {
  selfScore: 'EndStageInput',
  verifySheet: 'EndStageInput',
  appraiseSheet: 'EndStageInput',
};

export async function openScoringGateway(database: GatewayOptions['database']): Promise<ScoringGateway> {
  const clock = fixedClock(testDay);
  const communes = descendantsOn(register, unitOn(register, '12', testDay), testDay).map((unit) => ({
    user: unit.code,
    name: `${unit.fullName} (dùng thử)`,
    role: 'COMMUNE' as const,
    unit: [refKey(unit)],
  }));
  const identity = await openIdentity(
    {
      production: false,
      issuer: undefined,
      audience: 'thidua',
      claims: { role: 'thidua_role', unit: 'thidua_unit' },
    },
    { log: silentLogger, users: () => [...demoUsers(register, testDay), ...communes] },
  );
  const gateway = await openGateway({ database, identity });
  let requests = 0;
  const tokenOf = async (user: string): Promise<string> => {
    const found = await identity.development?.tokenFor(user, clock.now());
    if (found == null) throw new Error(`There is no user ${user}`);
    return found.token;
  };
  const askAs: ScoringGateway['askAs'] = async (user, query, variables = {}) =>
    gateway.ask(query, variables, user === null ? undefined : await tokenOf(user));
  const change: ScoringGateway['change'] = async (user, mutation, input) => {
    requests += 1;
    const type = inputTypes[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await askAs(user, mutationOf(mutation, type), {
      input: { requestKey: `yeu-cau-${requests}`, ...input },
    });
    expect(errors).toEqual([]);
    return data?.[mutation] as Outcome;
  };
  const done = async (user: string, mutation: string, input: object): Promise<number> => {
    const outcome = await change(user, mutation, input);
    expect(outcome, `${mutation} by ${user}`).toMatchObject({ version: expect.any(Number) });
    return outcome.version ?? 0;
  };
  return {
    ...gateway,
    askAs,
    tokenOf,
    change,
    register: (user, at, targets) => done(user, 'registerTargets', { ...at, targets: writtenTargets(targets) }),
    score: (user, mutation, at, entries) => done(user, mutation, { ...at, entries: writtenEntries(entries) }),
    enter: (user, at, entries) => done(user, 'enterScores', { ...at, entries: writtenEntries(entries) }),
    approve: (user, at) => done(user, 'approveSheet', at),
    publish: (user, season, expectedVersion) => done(user, 'publishRanking', { season, expectedVersion }),
  };
}

function mutationOf(name: string, type: string): string {
  return /* GraphQL */ `mutation ($input: ${type}!) {
    ${name}(input: $input) {
      __typename
      ... on Problem { code sentence }
      ... on NotAllowed { reasons }
      ... on RulesBroken { rules { code path sentence } }
      ... on Changed { version change { kind entity action version why } }
    }
  }`;
}

/** Targets of core as the API takes them. */
export function writtenTargets(targets: NewTargets): object[] {
  return Object.entries(targets).map(([criterion, target]) =>
    target === 'notAssigned' ? { criterion } : { criterion, target },
  );
}

/** Cells of core as the API takes them. */
export function writtenEntries(entries: NewEntries): object[] {
  return Object.entries(entries).map(([criterion, entry]) =>
    entry === null
      ? { criterion }
      : {
          criterion,
          value: writtenValue(entry.value),
          ...(entry.reason !== undefined && { reason: entry.reason }),
          ...(entry.evidence !== undefined && { evidence: entry.evidence }),
        },
  );
}

function writtenValue(value: ScoreEntry['value']): object {
  switch (value.kind) {
    case 'events':
      return { events: Object.entries(value.events).map(([event, count]) => ({ event, count })) };
    case 'figures':
      return { figures: Object.entries(value.figures).map(([name, figure]) => ({ name, value: figure })) };
    case 'lateness':
      return { lateness: value.days };
    case 'votes':
      return { votes: { votes: value.votes, of: value.of } };
    case 'notApplicable':
      return { notApplicable: true };
    case 'date':
      return value.date === 'notDone' ? { notDone: true } : { date: value.date };
    default: {
      const { kind, ...field } = value;
      return field;
    }
  }
}
