// `npx tsx scripts/kill-test.ts [rounds]`: see kill-rounds.ts. Exits 1 where a folder was damaged.
import { killRounds } from './kill-rounds.ts';

const rounds = Number(process.argv[2] ?? 10);
const { faults } = await killRounds(rounds, (line) => process.stdout.write(`${line}\n`));
for (const fault of faults) process.stdout.write(`FAULT ${fault}\n`);
process.stdout.write(`${2 * rounds} rounds, ${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
