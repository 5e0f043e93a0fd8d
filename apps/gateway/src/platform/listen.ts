import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayError } from './gateway-errors.ts';

/**
 * Opens the port and returns the address that a person can open, without a slash at its end; port 0 takes a free one.
 * @throws GatewayError `PORT_IN_USE` or `HOST_UNUSABLE`.
 */
export async function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') reject(new GatewayError('PORT_IN_USE', { host, port }, { cause: error }));
      else reject(new GatewayError('HOST_UNUSABLE', { host, port, reason: error.message }, { cause: error }));
    };
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      resolve();
    });
  });
  return `http://${shownHost(host)}:${(server.address() as AddressInfo).port}`;
}

/** "All addresses" is none that can be opened, and localhost is easier to read than a loopback address. */
function shownHost(host: string): string {
  if (['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
