import { existsSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, isDone, markDone } from './fingerprint.mjs';
import { root } from './root.mjs';
import { releaseSignals, runPnpm } from './run-command.mjs';
import { step } from './step.mjs';

const manifests = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'packages/core/package.json',
  'apps/gateway/package.json',
];
const sources = [
  ...manifests,
  'tsconfig.base.json',
  'packages/core/src',
  'packages/core/tsup.config.ts',
  'packages/core/tsconfig.json',
  'apps/gateway/src',
  'apps/gateway/prisma/schema',
  'apps/gateway/prisma.config.ts',
  'apps/gateway/tools',
  'apps/gateway/tsup.config.ts',
  'apps/gateway/tsconfig.json',
];
const products = [
  'packages/core/dist/index.js',
  'apps/gateway/dist/main.js',
  'apps/gateway/src/generated/prisma/client.ts',
];
const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET|META_FETCH_FAIL/;

/** Packages installed and both packages built, as the files are now; hardly takes time where they are already. */
export async function prepare({ quiet = false } = {}) {
  const ready = (await install(quiet)) && (await build(quiet));
  if (ready) releaseSignals();
  else process.exitCode = 1;
  return ready;
}

export async function install(quiet) {
  const print = fingerprint(manifests);
  if (existsSync(path.join(root, 'apps/gateway/node_modules')) && isDone('install', print)) {
    if (!quiet) console.log('▸ Packages are installed');
    return true;
  }
  // Also in CI and without a terminal: pnpm must never ask, and what is installed is what the lockfile says.
  const args = ['install', '--frozen-lockfile', '--reporter=append-only', '--config.confirmModulesPurge=false'];
  const { code, output } = await step('Installing packages (pnpm, from the lockfile)', () => runPnpm(args), {
    stream: streamFor(quiet),
  });
  if (code === 0) markDone('install', print);
  else if (unreachable.test(output)) {
    console.error(
      '\nThe npm registry could not be reached. Check the network, or the proxy settings of npm, and start again.',
    );
  }
  return code === 0;
}

export async function build(quiet) {
  const print = fingerprint(sources);
  if (products.every((file) => existsSync(path.join(root, file))) && isDone('build', print)) {
    if (!quiet) console.log('▸ Core and gateway are built');
    return true;
  }
  const args = ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'];
  const env = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
  const { code } = await step('Building core and gateway (turbo)', () => runPnpm(args, { env }), {
    stream: streamFor(quiet),
  });
  if (code === 0) markDone('build', print);
  return code === 0;
}

/** A command whose own output may be read by a program keeps its standard output clean. */
function streamFor(quiet) {
  return quiet ? process.stderr : process.stdout;
}
