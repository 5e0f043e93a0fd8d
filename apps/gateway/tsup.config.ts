import { defineConfig } from 'tsup';

// One folder, flat: what is started (main, cli, data), the threads of the embedded database and of the reader of files, and the pieces they share.
export default defineConfig({
  entry: {
    main: 'src/main.ts',
    cli: 'src/cli/main.ts',
    data: 'src/data.ts',
    'pglite-worker': 'src/platform/database/embedded/pglite-worker.ts',
    'campaign-file-worker': 'src/modules/import/file/campaign-file-worker.ts',
  },
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  clean: true,
  splitting: true,
  sourcemap: true,
  // Dependencies stay packages; only our own source, and what Prisma generated, goes in.
  skipNodeModulesBundle: true,
});
