// Writes docs/law-book from the law as data: an index, a page an award, the rules over all, instruments, numbers, tables.
// Run with `pnpm --filter @thidua/core law-book`; with --check nothing is written, and a stale, missing or left-over page
// fails.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { lawBookPages } from './law-book/law-book-pages.ts';

const folder = new URL('../../../docs/law-book/', import.meta.url);
const pages = lawBookPages();
mkdirSync(folder, { recursive: true });
const present = readdirSync(folder).filter((name) => name.endsWith('.md'));
const stale = [...pages].filter(
  ([name, text]) => !present.includes(name) || readFileSync(new URL(name, folder), 'utf8') !== text,
);
const leftOver = present.filter((name) => !pages.has(name));

if (process.argv.includes('--check')) {
  const names = [...stale.map(([name]) => name), ...leftOver];
  if (names.length > 0) {
    console.error(`docs/law-book is stale: ${names.join(', ')}\nRun: pnpm --filter @thidua/core law-book`);
    process.exitCode = 1;
  }
} else {
  for (const [name, text] of stale) writeFileSync(new URL(name, folder), text);
  for (const name of leftOver) rmSync(new URL(name, folder));
  console.log(`docs/law-book: ${pages.size} pages, ${stale.length} written, ${leftOver.length} removed`);
}
