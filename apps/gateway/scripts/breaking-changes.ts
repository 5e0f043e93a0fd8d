import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';

const file = 'apps/gateway/schema.graphql';

/** The contract of the last commit, or of the one before where the last one is the same as now; `null` outside git. */
export function earlierSchema(root: string, now: string): string | null {
  const last = show(root, 'HEAD');
  return last === now ? show(root, 'HEAD~1') : last;
}

/** What in the contract no longer works for a client that was written against the earlier one. */
export function breakingChanges(earlier: string, now: string): string[] {
  return findBreakingChanges(buildSchema(earlier), buildSchema(now)).map(({ description }) => description);
}

/**
 * Whether a waiting changeset says that the gateway breaks its clients: a major bump, or before version 1 a minor one,
 * as semantic versioning has it.
 */
export function breakIsAnnounced(root: string, version: string): boolean {
  const bump = version.startsWith('0.') ? '(?:major|minor)' : 'major';
  const announcement = new RegExp(`^['"]?@thidua/gateway['"]?\\s*:\\s*${bump}\\s*$`, 'm');
  const folder = path.join(root, '.changeset');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .some((name) => announcement.test(readFileSync(path.join(folder, name), 'utf8')));
}

function show(root: string, commit: string): string | null {
  try {
    return execFileSync('git', ['show', `${commit}:${file}`], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 32_000_000,
    });
  } catch {
    return null;
  }
}
