import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Logger } from '../src/platform/logger.ts';
import { type GatewayClient, openGateway } from './client/gateway-client.ts';
import { openTestDatabase, type TestDatabase } from './support/test-database.ts';

let empty: TestDatabase;
let gateway: GatewayClient;
let lines: Record<string, unknown>[] = [];

const log: Logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });

beforeAll(async () => {
  empty = await openTestDatabase();
  gateway = await openGateway({ database: empty.database, log });
});

beforeEach(() => {
  lines = [];
});

afterAll(async () => {
  await gateway.close();
  await empty.close();
});

function withResolvers() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: () => resolve() };
}

test('each request is logged with its name, price and duration, without variables and without words of the query', async () => {
  const answer = await gateway.ask('query WhichUnit($code: String!) { unit(code: $code) { __typename } }', {
    code: '12-secret',
  });
  await expect.poll(() => lines.length).toBeGreaterThan(0);
  const line = lines.find(({ msg }) => msg === 'request answered');
  expect(line).toMatchObject({ method: 'POST', path: '/graphql', status: 200, operation: 'WhichUnit', cost: 2 });
  expect(line?.requestId).toBe(answer.headers.get('x-request-id'));
  expect(line?.milliseconds).toEqual(expect.any(Number));
  expect(JSON.stringify(lines)).not.toContain('12-secret');
});

test('the identifier of a proxy in front is kept, a strange one is not', async () => {
  const idOf = async (id: string) =>
    (await fetch(`${gateway.origin}/health/live`, { headers: { 'x-request-id': id } })).headers.get('x-request-id');
  expect(await idOf('abc-12345678')).toBe('abc-12345678');
  expect(await idOf('a b<script>')).toMatch(/^[0-9a-f-]{36}$/);
});

test('health: the process lives, and is ready while its database answers', async () => {
  expect((await fetch(`${gateway.origin}/health/live`)).status).toBe(200);
  const ready = await fetch(`${gateway.origin}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
});

test('not ready when the database does not answer; still alive', async () => {
  const pool = Object.assign(Object.create(empty.database.pool), { query: () => Promise.reject(new Error('gone')) });
  const broken = await openGateway({ database: { prisma: empty.database.prisma, pool } });
  expect((await fetch(`${broken.origin}/health/live`)).status).toBe(200);
  const ready = await fetch(`${broken.origin}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'database unreachable' }]);
  await broken.close();
});

test('an unexpected error is masked: the client learns where it was logged, the log learns all', async () => {
  const prisma = new Proxy(empty.database.prisma, {
    get: (target, name) => {
      if (name === 'campaign') throw new Error('password=hunter2 in a stack trace');
      return Reflect.get(target, name);
    },
  });
  const broken = await openGateway({ database: { prisma, pool: empty.database.pool }, log });
  const { data, errors, headers } = await broken.ask('{ campaigns { nodes { key } } }');
  const requestId = headers.get('x-request-id');
  expect(data).toBeNull();
  expect(errors).toEqual([
    {
      message: `The server met an unexpected error. It was logged under ${requestId}.`,
      path: ['campaigns'],
      extensions: {
        code: 'INTERNAL_ERROR',
        data: { requestId },
        sentences: {
          vi: `Máy chủ gặp lỗi không lường trước. Lỗi đã được ghi lại dưới mã ${requestId}.`,
          en: `The server met an unexpected error. It was logged under ${requestId}.`,
        },
      },
    },
  ]);
  expect(lines.find(({ msg }) => msg === 'unexpected error')).toMatchObject({
    requestId,
    err: { message: 'password=hunter2 in a stack trace' },
  });
  await broken.close();
});

test('a stop lets a running request end, and takes no new one', async () => {
  const begun = withResolvers();
  const held = withResolvers();
  const { prisma, pool } = empty.database;
  const slow = new Proxy(prisma, {
    get(target, name) {
      if (name !== 'adminUnit') return Reflect.get(target, name);
      begun.resolve();
      return { ...target.adminUnit, count: () => held.promise.then(() => 7) };
    },
  });
  const stopping = await openGateway({ database: { prisma: slow, pool } });
  const running = stopping.ask('{ units { totalCount } }');
  await begun.promise;
  const closed = stopping.close();
  held.resolve();
  expect(await running).toMatchObject({ errors: [], data: { units: { totalCount: 7 } } });
  await closed;
  await stopping.close();
  await expect(fetch(`${stopping.origin}/health/live`)).rejects.toThrow();
});

test('in a database without units the answer says what to do', async () => {
  const { errors } = await gateway.ask('{ unit(code: "12") { __typename } }');
  expect(errors[0]?.extensions).toMatchObject({ code: 'UNITS_NOT_LOADED', data: { key: '12@2008-08-01' } });
});

test('the page for people has nothing from outside, and says so to the browser', async () => {
  const page = await fetch(`${gateway.origin}/`);
  const html = await page.text();
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(html).toContain('<html lang="vi">');
  for (const [, asset] of html.matchAll(/(?:href|src)="(\/[^"]+\.(?:js|css|svg))"/g)) {
    expect((await fetch(`${gateway.origin}${asset}`)).status, asset).toBe(200);
  }
  expect(html).not.toMatch(/https?:\/\//);
  expect((await fetch(`${gateway.origin}/no-such-page`)).status).toBe(404);
});

test('GraphiQL is one file with the examples as its tabs, and names no other host', async () => {
  const page = await fetch(`${gateway.origin}/graphql`, { headers: { accept: 'text/html' } });
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(html).toContain('query LaiChau2024');
  expect(html).not.toMatch(/(?:src|href)="?https?:/);
});
