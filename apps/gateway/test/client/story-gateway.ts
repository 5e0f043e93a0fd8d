import { type Clock, fixedClock } from '../../src/platform/clock.ts';
import type { DemoUser } from '../../src/platform/identity/demo-users.ts';
import type { GatewayOptions } from '../../src/server.ts';
import { type DemoGateway, openDemoGateway } from './demo-gateway.ts';
import type { Outcome } from './mutation-document.ts';

export type { Outcome } from './mutation-document.ts';

/** A gateway whose day can be set, asked by made-up users who act one after another: a year in one test. */
export interface StoryGateway extends Pick<DemoGateway, 'look' | 'change' | 'close'> {
  /** From now on it is this day. */
  on(day: string): void;
  ask: DemoGateway['askAs'];
  /** The same as `change`, and fails where it is refused. */
  done(user: string, mutation: string, input: object, more?: string): Promise<Outcome>;
}

export async function openStory(
  database: GatewayOptions['database'],
  firstDay: string,
  moreUsers: readonly DemoUser[] = [],
): Promise<StoryGateway> {
  let day = fixedClock(firstDay);
  const clock: Clock = { today: () => day.today(), now: () => day.now() };
  const { askAs, look, change, close } = await openDemoGateway(database, { clock, moreUsers });
  return {
    on(next) {
      day = fixedClock(next);
    },
    ask: askAs,
    look,
    change,
    async done(user, mutation, input, more) {
      const outcome = await change(user, mutation, input, more);
      if (outcome.change === undefined) throw new Error(`${mutation} was refused: ${JSON.stringify(outcome)}`);
      return outcome;
    },
    close,
  };
}
