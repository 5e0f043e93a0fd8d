import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { GatewayError } from '../../gateway-errors.ts';
import { processStart } from './process-identity.ts';

export const lockFileName = 'thidua.lock';

interface Holder {
  readonly pid: number;
  /** See {@link processStart}. */
  readonly start: string;
  readonly host: string;
  /** ISO time. */
  readonly since: string;
}

/**
 * Takes the folder for this process alone; the result gives it back. Synchronous, so that it also works at exit.
 * The lock of a process that is gone is taken over. PGlite has no lock of its own: two processes on one folder destroy it.
 * @throws GatewayError `DATA_FOLDER_LOCKED` while another process (or this one) holds it.
 */
export function lockFolder(folder: string): () => void {
  const lockFile = path.join(folder, lockFileName);
  const mine: Holder = {
    pid: process.pid,
    start: processStart(process.pid) ?? 'unknown',
    host: os.hostname(),
    since: new Date().toISOString(),
  };
  const content = `${JSON.stringify(mine)}\n`;
  // The file appears whole or not at all: it is written aside, and the link fails where a lock exists (as O_EXCL does).
  const aside = `${lockFile}.${randomUUID()}`;
  writeFileSync(aside, content, { flag: 'wx', mode: 0o600 });
  try {
    for (let attempt = 0; !linked(aside, lockFile); attempt++) {
      const found = readIfThere(lockFile);
      if (found === null) continue;
      const holder = parseHolder(found);
      if (attempt > 20 || (holder !== null && !isGone(holder))) throw lockedError(folder, lockFile, holder ?? mine);
      removeStale(lockFile, found);
    }
  } finally {
    rmSync(aside, { force: true });
  }
  return () => {
    if (readIfThere(lockFile) === content) rmSync(lockFile, { force: true });
  };
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Two processes may find the same stale lock. The one that renames it first wins; the other must not carry off the
 * winner's new lock, so it looks at what it moved, and puts back what it did not mean.
 */
function removeStale(lockFile: string, stale: string): void {
  const moved = `${lockFile}.${randomUUID()}`;
  try {
    renameSync(lockFile, moved);
  } catch {
    return;
  }
  if (readIfThere(moved) !== stale) linked(moved, lockFile);
  unlinkSync(moved);
}

function isGone(holder: Holder): boolean {
  // On another machine nothing can be told: the person decides.
  if (holder.host !== os.hostname()) return false;
  const start = processStart(holder.pid);
  return start === null || (start !== 'unknown' && holder.start !== 'unknown' && start !== holder.start);
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Null for a lock that no gateway wrote whole, such as an empty file left by a full disk. */
function parseHolder(content: string): Holder | null {
  try {
    const { pid, start, host, since } = JSON.parse(content) as Partial<Holder>;
    return Number.isInteger(pid) && typeof start === 'string' && typeof host === 'string'
      ? { pid: pid as number, start, host, since: String(since) }
      : null;
  } catch {
    return null;
  }
}

function lockedError(folder: string, lockFile: string, holder: Holder): GatewayError {
  const { pid, host, since } = holder;
  return new GatewayError('DATA_FOLDER_LOCKED', {
    folder,
    lockFile,
    pid,
    host,
    startedAt: since,
    sameHost: host === os.hostname(),
  });
}
