import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/platform/database/database.ts';
import { openDatabase } from '../../src/platform/database/open-database.ts';
import { listenerName } from '../../src/platform/database/postgresql-notices.ts';
import { silentLogger } from '../../src/platform/logger.ts';
import { openScoringGateway, type ScoringGateway } from '../client/scoring-gateway.ts';
import { type Watching, watch } from '../client/watch.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';

const office = 'so-noi-vu-lai-chau';
const season = 'cum-khoi-hu-cau/khoi-xa-phuong.2025';
const sheet = `${season}:03408@2025-07-01`;
const subscription =
  'subscription ($season: String!) { rankingChanged(season: $season) { provisional standings { member total { exact } } } }';
const corrected = '{"member":"03408@2025-07-01","total":{"exact":"95"}}';

describe.skipIf(process.env.THIDUA_TEST_DATABASE !== 'postgresql')('two gateways over one database', () => {
  let seeded: TestDatabase;
  let elsewhere: Database;
  let here: ScoringGateway;
  let there: ScoringGateway;

  beforeAll(async () => {
    seeded = await openTestDatabase({ seeded: true });
    elsewhere = await openDatabase({ url: seeded.database.pool.options.connectionString, log: silentLogger });
    here = await openScoringGateway(seeded.database);
    there = await openScoringGateway(elsewhere);
  });

  afterEach(() => seeded.reset());

  afterAll(async () => {
    await here.close();
    await there.close();
    await elsewhere.close();
    await seeded.close();
  });

  async function correct(): Promise<void> {
    const at = (expectedVersion: number) => ({ sheet, expectedVersion });
    const grade = { criterion: 'II.1', value: { grade: 'A' } };
    await here.change(office, 'correctSheet', { ...at(0), reason: 'Ghi nhầm mức D (hư cấu)' });
    await here.change('03408', 'selfScore', { ...at(1), entries: [grade] });
    await here.change('03388', 'verifySheet', { ...at(2), entries: [grade] });
    await here.change(office, 'appraiseSheet', { ...at(3), entries: [] });
    await here.approve(office, at(4));
  }

  async function until(watching: Watching, text: string): Promise<string> {
    for (;;) {
      const next = JSON.stringify(await watching.next());
      if (next.includes(text)) return next;
    }
  }

  test('a change through the one is heard by who watches at the other, as far as they may see it', async () => {
    const before = await seeded.database.pool.query(
      'SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()',
      [listenerName],
    );
    expect(before.rows).toEqual([{ n: 0 }]);
    const inside = await watch(there, subscription, { season }, await there.tokenOf(office));
    const outside = await watch(there, subscription, { season });
    expect(await inside.next()).toMatchObject({ data: { rankingChanged: { provisional: true } } });
    expect(await outside.next()).toMatchObject({ data: { rankingChanged: { provisional: false } } });
    await correct();
    await until(inside, corrected);
    await here.publish(office, season, 0);
    // Whoever may not see how it stands is told of the publication alone: nothing comes before it.
    expect(JSON.stringify(await outside.next())).toContain(corrected);
    await inside.close();
    await outside.close();
  });

  test('what happened while the other was not connected is read when it is again', async () => {
    const inside = await watch(there, subscription, { season }, await there.tokenOf(office));
    await inside.next();
    await seeded.database.pool.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()',
      [listenerName],
    );
    await correct();
    await until(inside, corrected);
    await inside.close();
  });
});
