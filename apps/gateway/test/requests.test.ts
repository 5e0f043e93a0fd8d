import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openGateway } from './client/gateway-client.ts';
import { gatewayForTests } from './client/gateway-for-tests.ts';

// Each pair x.graphql + x.expected.json of the folder `requests` is one test; x.variables.json may go with it.
// THIDUA_WRITE_EXPECTED=1 writes the answers instead of comparing them: read what it wrote before committing it.
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'requests');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length));

const seeded = gatewayForTests((database) => openGateway({ database }));

test.each(names)('%s', async (name) => {
  const file = (extension: string) => path.join(folder, `${name}.${extension}`);
  const variables = existsSync(file('variables.json'))
    ? JSON.parse(readFileSync(file('variables.json'), 'utf8'))
    : undefined;
  const { data, errors, extensions } = await seeded.gateway.ask(readFileSync(file('graphql'), 'utf8'), variables);
  const answer = { data, ...(errors.length > 0 && { errors }) };
  if (process.env.THIDUA_WRITE_EXPECTED === '1')
    writeFileSync(file('expected.json'), `${JSON.stringify(answer, null, 2)}\n`);
  expect(answer).toEqual(JSON.parse(readFileSync(file('expected.json'), 'utf8')));
  if (data !== null) expect(extensions.cost?.cost).toBeGreaterThanOrEqual(0);
});
