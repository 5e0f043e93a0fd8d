import { existsSync } from 'node:fs';
import path from 'node:path';
import { GatewayError } from '../gateway-errors.ts';
import { gatewayFolder } from '../gateway-folder.ts';

/** The folder `prisma/migrations` of the gateway, the same from the source and from dist. @throws GatewayError `MIGRATIONS_MISSING`. */
export function migrationsFolder(): string {
  const folder = path.join(gatewayFolder(), 'prisma', 'migrations');
  if (!existsSync(folder)) throw new GatewayError('MIGRATIONS_MISSING', { folder });
  return folder;
}
