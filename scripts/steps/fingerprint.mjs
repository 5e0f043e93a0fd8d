import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** A hash over the names and contents of files and folders (given from the root), and over this machine's kind and Node. */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(`${process.platform}/${process.arch}/${process.versions.modules}`);
  for (const file of paths.flatMap((each) => filesOf(path.join(root, each))).sort()) {
    hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'generated' && !/\.test\.ts$/.test(name))
    .flatMap((entry) => filesOf(path.join(place, entry.name)));
}

const stampFile = (name) => path.join(root, 'node_modules', '.cache', 'thidua', name);

/** Whether `name` was last done on just these files. */
export function isDone(name, print) {
  return existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === print;
}

export function markDone(name, print) {
  mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), print);
}
