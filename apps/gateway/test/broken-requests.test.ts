import net from 'node:net';
import { expect, test } from 'vitest';
import { openGateway } from './client/gateway-client.ts';
import { gatewayForTests } from './client/gateway-for-tests.ts';

const empty = gatewayForTests((database) => openGateway({ database }), { empty: true });

interface Refusal {
  readonly errors: readonly { readonly extensions: { readonly code: string; readonly data?: object } }[];
}

async function post(body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) {
  const response = await fetch(`${empty.gateway.origin}/graphql`, { method: 'POST', headers, body });
  const { errors } = (await response.json()) as Refusal;
  return {
    status: response.status,
    codes: errors.map(({ extensions }) => extensions.code),
    data: errors[0]?.extensions.data,
  };
}

/** What comes back on a socket that sends some bytes and then closes its sending side. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(empty.gateway.port, '127.0.0.1', () => socket.end(bytes));
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}

test('a body of more than 100,000 bytes is not read', async () => {
  const answer = await post(JSON.stringify({ query: `{ today } # ${'x'.repeat(100_000)}` }));
  expect(answer).toEqual({ status: 413, codes: ['REQUEST_TOO_LARGE'], data: { limitBytes: 100_000 } });
});

test('a body that hides its length is stopped all the same', async () => {
  const piece = `${'#'.repeat(60_000)}\n`;
  const chunks = [piece, piece].map((text) => `${text.length.toString(16)}\r\n${text}\r\n`).join('');
  const answer = await raw(
    `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
});

test('half a JSON body is refused with 400', async () => {
  expect(await post('{"query":"{ today }"')).toEqual({ status: 400, codes: ['REQUEST_NOT_JSON'], data: {} });
});

test('a body shorter than announced, with the connection closed, gets a clean 400', async () => {
  const answer = await raw(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"query":"{ to',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4))).toMatchObject({
    errors: [{ extensions: { code: 'REQUEST_CUT_OFF' } }],
  });
});

test('after all that the gateway still answers', async () => {
  await raw('NOT HTTP AT ALL\r\n\r\n');
  const { data } = await empty.gateway.ask('{ today }');
  expect(data).toEqual({ today: '2026-11-22' });
});

test('several operations in one request are refused', async () => {
  expect((await post(JSON.stringify([{ query: '{ today }' }, { query: '{ today }' }]))).status).toBe(400);
});

test('a query may come by GET, and a page of another origin gets no leave to read it', async () => {
  const response = await fetch(`${empty.gateway.origin}/graphql?query=${encodeURIComponent('{ today }')}`, {
    headers: { accept: 'application/json', origin: 'https://elsewhere.example' },
  });
  expect(await response.json()).toMatchObject({ data: { today: '2026-11-22' } });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test('another content type is refused', async () => {
  const response = await fetch(`${empty.gateway.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: 'a,b',
  });
  expect(response.status).toBe(415);
});
