// `pnpm --filter @thidua/gateway kill:import [rounds] [rows] [pglite|postgresql]`: see kill-import-rounds.ts. Exits 1 where
// an import was damaged.
import { killImportRounds } from './kill-import-rounds.ts';
import { onEachDatabase } from './on-each-database.ts';

const [rounds = 10, rowCount = 20_000] = process.argv.slice(2, 4).map(Number);
await onEachDatabase(process.argv[4], async (name, database) => {
  const tell = (line: string) => process.stdout.write(`${name} ${line}\n`);
  const { faults } = await killImportRounds(database, { rounds, rowCount }, tell);
  for (const fault of faults) tell(`FAULT ${fault}`);
  tell(`${rounds} kills, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
});
