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

test('only a major bump of the gateway announces a break', () => {
  writeFileSync(
    path.join(root, '.changeset', 'one.md'),
    "---\n'@thidua/gateway': minor\n'@thidua/core': major\n---\nText\n",
  );
  expect(breakIsAnnounced(root)).toBe(false);
  writeFileSync(path.join(root, '.changeset', 'two.md'), '---\n"@thidua/gateway": major\n---\nText\n');
  expect(breakIsAnnounced(root)).toBe(true);
});
