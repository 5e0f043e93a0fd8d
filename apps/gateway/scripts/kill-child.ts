// The victim of kill-test.ts: opens the data folder and writes batches of 20 rows until it is killed. It prints the number
// of each batch once its transaction is committed; `first` only opens.
import { openDatabase } from '../src/platform/database/open-database.ts';
import { silentLogger } from '../src/platform/logger.ts';

const [mode, dataFolder, start] = process.argv.slice(2) as [string, string, string];
const database = await openDatabase({ dataFolder, log: silentLogger });
await database.pool.query(
  'CREATE TABLE IF NOT EXISTS batch_row (batch int, place int, filler text, PRIMARY KEY (batch, place))',
);
for (let batch = Number(start); mode === 'write'; batch++) {
  await database.prisma.$transaction(async (tx) => {
    for (let part = 0; part < 4; part++) {
      await tx.$executeRaw`INSERT INTO batch_row SELECT ${batch}::int, ${part * 5}::int + n, repeat('x', 200) FROM generate_series(0, 4) AS n`;
    }
  });
  process.stdout.write(`${batch}\n`);
}
await database.close();
