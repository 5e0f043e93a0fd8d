import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, install } from './prepare.mjs';
import { seconds } from './step.mjs';
import { parts } from './test-parts.mjs';

/** Runs the named parts, or all; returns the exit code. A part that fails does not keep the next from running. */
export async function runTests(names) {
  if (names.includes('--list')) {
    for (const { name, title } of parts) console.log(`${name.padEnd(20)} ${title}`);
    return 0;
  }
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(`No such part: ${unknown.join(', ')}. There are: ${parts.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const began = performance.now();
  const chosen = names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
  const results =
    (await install()) && (await build())
      ? await runAll(chosen)
      : [{ title: 'install and build', passed: 0, failed: 1 }];
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\nIn ${seconds(performance.now() - began)}:`);
  for (const { title, passed, failed } of results)
    console.log(
      `  ${failed === 0 ? 'ok    ' : 'FAILED'} ${title}${passed + failed > 1 ? ` (${passed} passed, ${failed} failed)` : ''}`,
    );
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

async function runAll(chosen) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-results-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const results = [];
  for (const part of chosen) results.push({ title: part.title, ...(await part.run(folder)) });
  return results;
}
