// Runs every property again and again, each round from a new seed:
//   node scripts/hunt-properties.mjs [minutes] [times] [part of a file's name]…
// `times`: how many times more examples than a build tries. Stops at the first failure, with the command that repeats it.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const [minutes, times] = [process.argv[2] ?? 10, process.argv[3] ?? 10].map(Number);
const parts = process.argv.slice(4);
if (!(minutes > 0) || !Number.isInteger(times) || times < 1) {
  console.error('hunt-properties: give minutes above 0 and a whole number of times, such as `properties 10 10`.');
  process.exit(2);
}
const core = fileURLToPath(new URL('..', import.meta.url));
const files = ['src', 'test']
  .flatMap((part) => readdirSync(join(core, part), { recursive: true }).map((name) => join(part, name)))
  .filter((file) => file.endsWith('.test.ts') && (parts.length === 0 || parts.some((part) => file.includes(part))))
  .filter((file) => readFileSync(join(core, file), 'utf8').includes("from 'fast-check'"))
  .toSorted();
if (files.length === 0) {
  console.error(
    `hunt-properties: no file of properties is called like ${parts.join(', ')}; leave the names out for all.`,
  );
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'properties-'));
const end = Date.now() + minutes * 60_000;

try {
  for (let round = 1; Date.now() < end; round++) {
    const seed = randomInt(2 ** 31);
    console.log(`round ${round}: seed ${seed}, ${times} times the examples, ${files.length} files`);
    const failed = failedFrom(seed);
    if (failed.length === 0) continue;
    const set = `THIDUA_PROPERTY_SEED=${seed} THIDUA_PROPERTY_RUNS=${times}`;
    console.error(
      `failed; again:\n  ${set} pnpm --filter @thidua/core exec vitest run --testTimeout=0 ${failed.join(' ')}`,
    );
    process.exitCode = 1;
    break;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The files that fail from a seed. */
function failedFrom(seed) {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const { status } = spawnSync(
    'vitest',
    ['run', ...files, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, '--testTimeout=0'],
    {
      cwd: core,
      stdio: 'inherit',
      env: {
        ...process.env,
        PATH: `${join(core, 'node_modules/.bin')}:${process.env.PATH}`,
        THIDUA_PROPERTY_SEED: String(seed),
        THIDUA_PROPERTY_RUNS: String(times),
      },
    },
  );
  if (status === 0) return [];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const names = testResults.filter((one) => one.status !== 'passed').map(({ name }) => relative(core, name));
  return names.length === 0 ? files : names;
}
