import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder of the gateway beside its package.json, found from the source and from dist alike. */
export function gatewayFolder(name: 'public' | 'operations'): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  for (let folder = here; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const found = path.join(folder, name);
    if (existsSync(path.join(folder, 'package.json')) && existsSync(found)) return found;
  }
  throw new Error(`The folder "${name}" of the gateway is missing above ${here}`);
}
