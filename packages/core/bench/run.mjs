// Bundles a benchmark as a browser would get the library, and runs it: `node bench/run.mjs <name> [arguments]`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const folder = fileURLToPath(new URL('.', import.meta.url));
const [name = 'eligibility', ...others] = process.argv.slice(2);
const out = mkdtempSync(join(folder, '.built-'));
try {
  await build({
    config: false,
    entry: [join(folder, `${name}.ts`)],
    format: ['esm'],
    target: 'es2022',
    outDir: out,
    silent: true,
    external: ['json-rules-engine', 'fraction.js'],
  });
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(out, `${name}.js`), ...others], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
