// `pnpm --filter @thidua/gateway concurrency [operations] [workers] [seed]`: several offices at once on a real PostgreSQL
// (TEST_DATABASE_URL, an installed one or that of npm). Counts every answer, reads the whole record; exits 1 on a fault.
import { openDatabase } from '../src/platform/database/open-database.ts';
import { silentLogger } from '../src/platform/logger.ts';
import { runManyOffices } from '../test/story/many-offices.ts';
import { databaseUrl, makePostgresqlTemplates } from '../test/support/test-templates.ts';

const [operations = 2_000, workers = 32, seed = 1] = process.argv.slice(2).map(Number);
const print = (line: string) => process.stdout.write(`${line}\n`);

print(`${operations} operations by ${workers} at once, seed ${seed}; loading the seed files …`);
const { templates, remove } = await makePostgresqlTemplates();
try {
  if (templates.kind !== 'postgresql' || templates.seedFault !== null) throw new Error('The seed files do not load');
  const database = await openDatabase({
    url: databaseUrl(templates.url, templates.seeded),
    log: silentLogger,
    statementTimeoutMs: 30_000,
  });
  try {
    const begun = Date.now();
    const { answers, changes, things, reports, faults } = await runManyOffices(database, { operations, workers, seed });
    for (const [name, count] of [...answers].sort()) print(`${String(count).padStart(6)}  ${name}`);
    print(`${changes} changes of ${things} things, ${reports} reports, ${((Date.now() - begun) / 1_000).toFixed(1)} s`);
    for (const fault of faults) print(`FAULT ${fault}`);
    print(`${operations} operations, ${faults.length} faults`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
} finally {
  await remove();
}
