import type { Server } from 'node:http';

/** Stops taking connections, lets running requests end for at most `graceMs`, then cuts what is left. */
export async function stopServer(server: Server, graceMs: number): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed.finally(() => clearTimeout(timer));
}
