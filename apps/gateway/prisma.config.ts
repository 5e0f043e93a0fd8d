import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

const here = path.dirname(fileURLToPath(import.meta.url));

// Prisma's command line wants a binary that it would download. Unless one is named, it is given a small program in its
// place that runs Prisma's own engine from npm (a WASM build): see tools/migration-engine.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(here, 'tools', 'migration-engine', 'engine.mjs');

export default defineConfig({
  schema: path.join(here, 'prisma', 'schema'),
  migrations: { path: path.join(here, 'prisma', 'migrations') },
  // Only `migrate dev`, `status` and `resolve` connect; generate, validate and diff between files never do.
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/thidua' },
});
