#!/usr/bin/env node
// Stands where Prisma's command line expects its `schema-engine` binary, speaks that binary's JSON-RPC protocol on standard
// input and output, and runs the official WASM build of the same engine. So `prisma migrate dev|diff|status|resolve` work
// from the npm registry alone. Who names another engine in PRISMA_SCHEMA_ENGINE_BINARY gets that one.
import fs from 'node:fs';
import readline from 'node:readline';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { inMemoryFactory, postgresqlFactory } from './adapters.mjs';
import { createEngine, panic } from './wasm-engine.mjs';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    version: { type: 'boolean' },
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
});
const url = JSON.parse(values.datasource ?? '{}').url ?? '';

if (values.version) console.log('schema-engine-wasm 7.10.0');
else if (positionals.includes('cli')) await runCommand();
else await serve();
process.exit();

/** `cli can-connect-to-database`: the only command of the binary that the tool still uses. */
async function runCommand() {
  if (!positionals.includes('can-connect-to-database')) {
    console.error(`unsupported: ${positionals.join(' ')}`);
    process.exit(1);
  }
  try {
    const client = new pg.Client(url);
    await client.connect();
    await client.end();
  } catch (error) {
    const code = error.code === '3D000' ? 'P1003' : 'P1001';
    console.error(
      JSON.stringify({ level: 'ERROR', fields: { message: error.message, error_code: code, is_panic: false } }),
    );
    process.exit(1);
  }
}

async function serve() {
  let engine;
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { id, method, params } = JSON.parse(line);
    if (!method) continue;
    try {
      engine ??= await createEngine(
        datamodelsOf(params),
        url && needsDatabase(method, params) ? postgresqlFactory(url) : await inMemoryFactory(),
      );
      answer({ id, result: await call(engine, method, params) });
    } catch (error) {
      const message = panic.message || String(error.message);
      answer({
        id,
        error: {
          code: 4466,
          message: 'error',
          data: { is_panic: false, message, error_code: error.code ?? null, meta: error.meta ?? null },
        },
      });
    }
  }
}

/** A comparison between files needs no server, though the engine would connect to one that is named. */
function needsDatabase(method, params) {
  return (
    method !== 'diff' ||
    [params.from, params.to].some(({ tag }) => !['empty', 'migrations', 'schemaDatamodel'].includes(tag))
  );
}

async function call(engine, method, params) {
  const result = await engine[method === 'getDatabaseVersion' ? 'version' : method](params);
  if (method !== 'diff') return result ?? null;
  // The binary prints a diff by a request of its own.
  if (result.stdout != null) answer({ id: 1e9, method: 'print', params: { content: result.stdout } });
  return { exitCode: result.exitCode, stdout: null };
}

/** The schema files named on the command line; `diff` names none and lends its own. */
function datamodelsOf(params) {
  if (values.datamodels?.length) return values.datamodels.map((file) => [file, fs.readFileSync(file, 'utf8')]);
  return [params?.to, params?.from]
    .flatMap((target) => target?.files ?? [])
    .map(({ path, content }) => [path, content]);
}

function answer(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}
