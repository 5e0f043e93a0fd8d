import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { breakIsAnnounced, breakingChanges } from './breaking-changes.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'thidua-changesets-'));
  mkdirSync(path.join(root, '.changeset'));
});

afterEach(() => rmSync(root, { recursive: true }));

test('a field that is gone breaks clients, a new one does not', () => {
  const earlier = 'type Query { today: String! campaign: String }';
  expect(breakingChanges(earlier, 'type Query { today: String! }')).toEqual(['Query.campaign was removed.']);
  expect(breakingChanges(earlier, 'type Query { today: String! campaign: String year: Int }')).toEqual([]);
});

test('only a major bump of the gateway announces a break, and before version 1 a minor one', () => {
  const write = (name: string, bumps: string) =>
    writeFileSync(path.join(root, '.changeset', name), `---\n${bumps}\n---\nText\n`);
  write('one.md', "'@thidua/gateway': patch\n'@thidua/core': major");
  expect([breakIsAnnounced(root, '0.1.0'), breakIsAnnounced(root, '1.2.0')]).toEqual([false, false]);
  write('two.md', "'@thidua/gateway': minor");
  expect([breakIsAnnounced(root, '0.1.0'), breakIsAnnounced(root, '1.2.0')]).toEqual([true, false]);
  write('three.md', '"@thidua/gateway": major');
  expect([breakIsAnnounced(root, '0.1.0'), breakIsAnnounced(root, '1.2.0')]).toEqual([true, true]);
});
