import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { isFromThisMachine } from './from-this-machine.ts';

const from = (remoteAddress: string | undefined, headers: IncomingMessage['headers']) =>
  isFromThisMachine({ socket: { remoteAddress } as IncomingMessage['socket'], headers });

test.each([
  ['127.0.0.1', 'localhost:4000'],
  ['127.0.0.1', '127.0.0.1:4000'],
  ['::ffff:127.0.0.1', 'LOCALHOST'],
  ['::1', '[::1]:4000'],
])('%s asking for %s is on this machine', (address, host) => {
  expect(from(address, { host })).toBe(true);
});

test.each([
  ['192.168.1.7', { host: 'localhost:4000' }],
  ['::ffff:10.0.0.1', { host: 'localhost:4000' }],
  [undefined, { host: 'localhost:4000' }],
  ['127.0.0.1', {}],
  // A name that was made to point here, and proxies on this machine.
  ['127.0.0.1', { host: 'elsewhere.example:4000' }],
  ['127.0.0.1', { host: 'localhost.elsewhere.example' }],
  ['127.0.0.1', { host: 'localhost', 'x-forwarded-for': '203.0.113.7' }],
  ['127.0.0.1', { host: 'localhost', forwarded: 'for=203.0.113.7' }],
])('%s with %j is not', (address, headers) => {
  expect(from(address, headers)).toBe(false);
});
