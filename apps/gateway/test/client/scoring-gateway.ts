import type { NewEntries, NewTargets, ScoreEntry } from '@thidua/core';
import { descendantsOn, refKey, unitOn } from '@thidua/core';
import { expect } from 'vitest';
import { register } from '../../src/modules/units/unit-register.ts';
import type { GatewayOptions } from '../../src/server.ts';
import { type DemoGateway, openDemoGateway } from './demo-gateway.ts';
import { testDay } from './gateway-client.ts';

/** Which sheet, as the sender has seen it. */
export interface SheetAt {
  readonly sheet: string;
  readonly expectedVersion: number;
}

/** A gateway with a user for each commune of Lai Châu, by code, besides the demo users; and the changes of score sheets. */
export interface ScoringGateway extends DemoGateway {
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

export async function openScoringGateway(database: GatewayOptions['database']): Promise<ScoringGateway> {
  const communes = descendantsOn(register, unitOn(register, '12', testDay), testDay).map((unit) => ({
    user: unit.code,
    name: `${unit.fullName} (dùng thử)`,
    role: 'COMMUNE' as const,
    unit: [refKey(unit)],
  }));
  const gateway = await openDemoGateway(database, { moreUsers: communes });
  const done = async (user: string, mutation: string, input: object): Promise<number> => {
    const outcome = await gateway.change(user, mutation, input);
    expect(outcome, `${mutation} by ${user}`).toMatchObject({ version: expect.any(Number) });
    return outcome.version ?? 0;
  };
  return {
    ...gateway,
    register: (user, at, targets) => done(user, 'registerTargets', { ...at, targets: writtenTargets(targets) }),
    score: (user, mutation, at, entries) => done(user, mutation, { ...at, entries: writtenEntries(entries) }),
    enter: (user, at, entries) => done(user, 'enterScores', { ...at, entries: writtenEntries(entries) }),
    approve: (user, at) => done(user, 'approveSheet', at),
    publish: (user, season, expectedVersion) => done(user, 'publishRanking', { season, expectedVersion }),
  };
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
