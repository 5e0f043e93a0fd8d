import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// The suite runs once on each database: THIDUA_TEST_DATABASE is `pglite` (the default) or `postgresql`.
// THIDUA_BUILT=1 takes @thidua/core as it is published, from its dist; otherwise from its source.
const conditions = [
  ...(process.env.THIDUA_BUILT === '1' ? [] : ['thidua-source']),
  'module',
  'node',
  'development|production',
];

// Vite would take the ES module of graphql for our files while everything else in Node takes the CommonJS one: two
// copies, of which the one does not know the types of the other.
const graphql = createRequire(import.meta.url).resolve('graphql');

// What speaks of the embedded database alone says nothing new in the second run, and takes its time.
const embeddedOnly =
  process.env.THIDUA_TEST_DATABASE === 'postgresql'
    ? ['src/platform/database/embedded/**', 'scripts/kill-rounds.test.ts', 'src/start-gateway.test.ts']
    : [];

export default defineConfig({
  resolve: { conditions, alias: [{ find: /^graphql$/, replacement: graphql }] },
  ssr: { resolve: { conditions } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts', 'prisma/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...embeddedOnly],
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'forks',
    // One process for many files: the schema is built once in each and not once a file, which takes most of the time. So no
    // test may change what others import: no vi.mock, no fields added to the schema.
    isolate: false,
    // Of two cores vitest would leave one for itself, which has little to do.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Generous: a machine may be busy, and no test is about time.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
