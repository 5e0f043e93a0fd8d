// Writes the JSON Schema of campaign files and the reference sections of their documentation from the schema that reads
// them. Run with `pnpm --filter @thidua/core schemas` after changing a field; tests fail while the
// committed files are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { campaignFileJsonSchema } from './campaign-file/json-schema.ts';
import { withReference } from './campaign-file/reference-page.ts';

const schemaFile = new URL('../schemas/campaign-file.schema.json', import.meta.url);
writeFileSync(schemaFile, `${JSON.stringify(campaignFileJsonSchema(), null, 2)}\n`);

for (const [language, name] of [
  ['en', 'campaign-file.md'],
  ['vi', 'campaign-file.vi.md'],
]) {
  const page = new URL(`../../../docs/${name}`, import.meta.url);
  writeFileSync(page, withReference(readFileSync(page, 'utf8'), language));
}
