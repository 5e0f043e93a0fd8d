import { expect, it } from 'vitest';
import { readCommand } from './command.ts';

const defaults = { dryRun: false, json: false, language: 'vi' };

it('reads files and options in any order', () => {
  expect(readCommand(['import', 'a.yaml', '--dry-run', 'b.yaml', '--lang', 'en'])).toEqual({
    ...defaults,
    name: 'import',
    files: ['a.yaml', 'b.yaml'],
    dryRun: true,
    language: 'en',
  });
  expect(readCommand(['seed', '--json'])).toEqual({ ...defaults, name: 'seed', files: [], json: true });
});

it('answers with the usage where it cannot be meant', () => {
  expect(readCommand(['--help'])).toEqual({ name: 'usage', fault: null });
  expect(readCommand([])).toEqual({ name: 'usage', fault: '' });
  expect(readCommand(['export'])).toEqual({ name: 'usage', fault: 'export' });
  expect(readCommand(['import'])).toEqual({ name: 'usage', fault: 'import' });
  expect(readCommand(['seed', 'a.yaml'])).toEqual({ name: 'usage', fault: 'a.yaml' });
  expect(readCommand(['seed', '--lang', 'fr'])).toEqual({ name: 'usage', fault: '--lang fr' });
  expect(readCommand(['seed', '--force'])).toMatchObject({ name: 'usage', fault: expect.stringContaining('--force') });
});
