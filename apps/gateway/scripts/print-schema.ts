// Prints the contract of the gateway into schema.graphql. With --check it writes nothing, and fails where the file is
// stale, or where it breaks clients of the earlier one and no changeset says so.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { breakIsAnnounced, breakingChanges, earlierSchema } from './breaking-changes.ts';
import { schemaText } from './schema-text.ts';

const gateway = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const root = path.dirname(path.dirname(gateway));
const file = path.join(gateway, 'schema.graphql');
const { version } = JSON.parse(readFileSync(path.join(gateway, 'package.json'), 'utf8')) as { version: string };
const now = schemaText();

if (!process.argv.includes('--check')) {
  writeFileSync(file, now);
  console.log('schema.graphql is printed.');
} else {
  const problems: string[] = [];
  if (readFileSync(file, 'utf8') !== now) {
    problems.push('schema.graphql is stale: run "pnpm --filter @thidua/gateway schema" and commit it.');
  }
  const earlier = earlierSchema(root, now);
  if (earlier !== null && !breakIsAnnounced(root, version)) problems.push(...breakingChanges(earlier, now));
  for (const problem of problems) console.error(problem);
  if (earlier === null) console.log('There is no earlier schema.graphql to compare with.');
  if (problems.length > 0) process.exitCode = 1;
  else console.log('schema.graphql is current and breaks no client.');
}
