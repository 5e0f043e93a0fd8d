import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the gateway's own package.json, the same from the source and from dist. */
export function gatewayFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json')) && folder !== path.dirname(folder))
    folder = path.dirname(folder);
  return folder;
}

/** Where the embedded database lives unless THIDUA_DATA says otherwise. */
export function defaultDataFolder(): string {
  return path.join(gatewayFolder(), '.data');
}
