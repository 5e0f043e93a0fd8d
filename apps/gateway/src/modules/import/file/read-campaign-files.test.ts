import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCampaignFiles, readCampaignFolder } from './read-campaign-files.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const problemOf = (name: string) => {
  const [source] = readCampaignFiles([path.join(folder, name)]);
  return source !== undefined && 'findings' in source
    ? source.findings.map(({ issue }) => [issue.code, issue.data])
    : [];
};

it('reads UTF-8 and says what keeps it from reading the rest', () => {
  writeFileSync(path.join(folder, 'good.yaml'), 'title: Lai Châu');
  writeFileSync(path.join(folder, 'latin.yaml'), Buffer.from([0x74, 0xe2, 0x75]));
  writeFileSync(path.join(folder, 'long.yaml'), '');
  truncateSync(path.join(folder, 'long.yaml'), 5_000_001);
  mkdirSync(path.join(folder, 'sub.yaml'));
  expect(readCampaignFiles([path.join(folder, 'good.yaml')])).toEqual([
    { name: path.join(folder, 'good.yaml'), text: 'title: Lai Châu' },
  ]);
  expect(problemOf('latin.yaml')).toEqual([['FILE_NOT_UTF8', {}]]);
  expect(problemOf('long.yaml')).toEqual([['FILE_TOO_LONG', { bytes: 5_000_001, limit: 5_000_000 }]]);
  expect(problemOf('none.yaml')).toEqual([['FILE_NOT_READ', { reason: 'missing' }]]);
  expect(problemOf('sub.yaml')).toEqual([['FILE_NOT_READ', { reason: 'folder' }]]);
});

it('finds the campaign files of a folder by name, and nothing else', () => {
  const own = path.join(folder, 'own');
  mkdirSync(own);
  for (const name of ['b.yml', 'a.yaml', 'c.json', 'x.schema.json', 'README.md'])
    writeFileSync(path.join(own, name), '');
  expect(readCampaignFolder(own).map(({ name }) => name)).toEqual(['a.yaml', 'b.yml', 'c.json']);
});
