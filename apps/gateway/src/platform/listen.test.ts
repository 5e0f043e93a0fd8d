import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { isGatewayError } from './gateway-errors.ts';
import { listen } from './listen.ts';

test('gives the address to open, and says clearly that a port is in use', async () => {
  const server = createServer();
  const url = await listen(server, { host: '127.0.0.1', port: 0 });
  expect(url).toMatch(/^http:\/\/localhost:\d+$/);
  const port = Number(new URL(url).port);
  const caught = await listen(createServer(), { host: '127.0.0.1', port }).catch((error) => error);
  expect(isGatewayError(caught, 'PORT_IN_USE') && caught.data).toEqual({ host: '127.0.0.1', port });
  server.close();
});

test('says clearly that a host is not of this machine', async () => {
  const caught = await listen(createServer(), { host: '203.0.113.7', port: 0 }).catch((error) => error);
  expect(isGatewayError(caught, 'HOST_UNUSABLE') && caught.data.host).toBe('203.0.113.7');
});
