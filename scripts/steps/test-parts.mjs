import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { node24 } from './node24.mjs';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { step } from './step.mjs';

const core = path.join(root, 'packages', 'core');
const gateway = path.join(root, 'apps', 'gateway');
const binary = (folder, name) =>
  path.join(folder, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.CMD` : name);
const rootBinary = (name) => binary(root, name);

const thisNode = async () => ({ path: process.execPath });

/** A check that passes or fails as a whole. */
function check(name, title, command, args, options) {
  return {
    name,
    title,
    async run() {
      const { code } = await step(title, () => runCommand(command, args, options));
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

/** A run of vitest; what it counts is read from its report, and a run that leaves none has failed. */
function suite(name, title, folder, env = {}, node = thisNode) {
  return {
    name,
    title,
    async run(results) {
      const runtime = await node();
      if (runtime.path === undefined) return runtime.result;
      const report = path.join(results, `${name}.json`);
      const vitest = path.join(folder, 'node_modules', 'vitest', 'vitest.mjs');
      const args = [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      // Whatever asks for `node` during the run gets the same one.
      const PATH = [path.dirname(runtime.path), process.env.PATH].join(path.delimiter);
      const { code } = await step(
        title,
        () => runCommand(runtime.path, args, { cwd: folder, env: { ...env, PATH }, show: true }),
        { shown: true },
      );
      return countsOf(report, code);
    },
  };
}

/** Whether what was built starts, answers and stops, under the given Node. */
function start(name, title, node = thisNode) {
  return {
    name,
    title,
    async run() {
      const runtime = await node();
      if (runtime.path === undefined) return runtime.result;
      return await check(name, title, runtime.path, [path.join(root, 'scripts', 'steps', 'check-start.mjs')]).run();
    },
  };
}

function countsOf(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not even load has no failed test; a run that failed in its set-up has no failed file either.
  const failed = Math.max(numFailedTests, numFailedTestSuites > 0 && numFailedTests === 0 ? 1 : 0, code === 0 ? 0 : 1);
  return passed + failed === 0 ? { passed: 0, failed: 1 } : { passed, failed };
}

const built = { THIDUA_BUILT: '1' };

/** In the order in which they run: what is quick to fail comes first. */
export const parts = [
  check('lint', 'Lint and format (biome)', rootBinary('biome'), ['ci', '--colors=off', '.']),
  check('architecture', 'Directions of imports (dependency-cruiser)', rootBinary('depcruise'), [
    '--config',
    '.dependency-cruiser.cjs',
    'packages',
    'apps',
  ]),
  check('types', 'Types (tsc)', 'npx', [
    '-y',
    '--loglevel=error',
    'pnpm@10.34.9',
    'exec',
    'turbo',
    'run',
    'typecheck',
    '--output-logs=errors-only',
  ]),
  suite('core', 'Tests of core', core),
  suite('gateway-pglite', 'Tests of the gateway on PGlite', gateway, { THIDUA_TEST_DATABASE: 'pglite' }),
  suite('gateway-postgresql', 'Tests of the gateway on PostgreSQL', gateway, { THIDUA_TEST_DATABASE: 'postgresql' }),
  check(
    'drift',
    'Migrations say what the Prisma schema says',
    binary(gateway, 'prisma'),
    ['migrate', 'diff', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema', '--exit-code'],
    { cwd: gateway },
  ),
  check(
    'sdl',
    'schema.graphql is what the code prints',
    binary(gateway, 'tsx'),
    ['--conditions=thidua-source', 'scripts/print-schema.ts', '--check'],
    { cwd: gateway },
  ),
  check(
    'package',
    '@thidua/core packs, installs and runs its README example',
    process.execPath,
    [path.join(core, 'scripts', 'check-package.mjs')],
    { cwd: core },
  ),
  start('start', 'The built gateway starts, answers and stops'),
  suite('core-node24', 'Tests of core under Node 24', core, built, node24),
  suite(
    'gateway-node24',
    'Tests of the gateway on the built core under Node 24',
    gateway,
    { ...built, THIDUA_TEST_DATABASE: 'pglite' },
    node24,
  ),
  start('start-node24', 'The built gateway starts, answers and stops under Node 24', node24),
];
