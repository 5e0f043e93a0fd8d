import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['thidua-source'] },
  ssr: { resolve: { conditions: ['thidua-source'] } },
  // Generous: a machine may be busy, and no test is about time.
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/seeded-properties.ts'],
    testTimeout: 60_000,
  },
});
