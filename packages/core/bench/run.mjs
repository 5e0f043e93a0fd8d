// Bundles the benchmark as a browser would get the library, and runs it: `pnpm --filter @thidua/core bench [count] [rounds]`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const folder = fileURLToPath(new URL('.', import.meta.url));
const out = mkdtempSync(join(folder, '.built-'));
try {
  await build({
    config: false,
    entry: [join(folder, 'eligibility.ts')],
    format: ['esm'],
    target: 'es2022',
    outDir: out,
    silent: true,
    external: ['json-rules-engine'],
  });
  const { status } = spawnSync(process.execPath, [join(out, 'eligibility.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
