// Loads Prisma's schema engine from its official WASM package.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

/** The last words of an engine that panicked; the engine writes them here. */
export const panic = {
  message: '',
  set_message(message) {
    this.message = message;
  },
};
globalThis.PRISMA_WASM_PANIC_REGISTRY = panic;

/**
 * An engine on the database of `factory`. `datamodels` are pairs of path and content; the engine panics without any.
 */
export async function createEngine(datamodels, factory) {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bindings = await import(pathToFileURL(path.join(folder, 'schema_engine_bg.js')).href);
  const wasm = new WebAssembly.Instance(
    new WebAssembly.Module(fs.readFileSync(path.join(folder, 'schema_engine_bg.wasm'))),
    {
      './schema_engine_bg.js': bindings,
    },
  );
  bindings.__wbg_set_wasm(wasm.exports);
  wasm.exports.__wbindgen_start();
  return await bindings.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}
