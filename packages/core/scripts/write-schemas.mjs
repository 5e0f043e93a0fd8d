// Writes the JSON Schemas of campaign files, nominations, local books, score tables, sheets, certificates and indices, and
// the reference sections of the documentation of campaign files, from the schemas that read them. Run with
// `pnpm --filter @thidua/core schemas` after changing a field; tests fail while the committed files are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { campaignFileJsonSchema } from './campaign-file/json-schema.ts';
import { withReference } from './campaign-file/reference-page.ts';
import { localBookJsonSchema, nominationJsonSchema } from './law-schemas/json-schemas.ts';
import { scoreJsonSchemas } from './score-schemas/json-schemas.ts';

const schemaFile = new URL('../schemas/campaign-file.schema.json', import.meta.url);
writeFileSync(schemaFile, `${JSON.stringify(campaignFileJsonSchema(), null, 2)}\n`);

for (const [language, name] of [
  ['en', 'campaign-file.md'],
  ['vi', 'campaign-file.vi.md'],
]) {
  const page = new URL(`../../../docs/${name}`, import.meta.url);
  writeFileSync(page, withReference(readFileSync(page, 'utf8'), language));
}

for (const [name, schema] of [
  ['nomination', nominationJsonSchema()],
  ['local-book', localBookJsonSchema()],
  ...Object.entries(scoreJsonSchemas).map(([name, made]) => [name, made()]),
]) {
  const file = new URL(`../schemas/${name}.schema.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
