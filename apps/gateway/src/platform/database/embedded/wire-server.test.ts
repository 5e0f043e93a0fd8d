import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { errorResponse } from './wire-frames.ts';
import { type WireConnection, WireServer } from './wire-server.ts';

let db: PGlite;
let broken: string[];
let begun: [number, number][];

beforeAll(async () => {
  db = await PGlite.create();
});
afterAll(() => db.close());

function client(server: WireServer): { connection: WireConnection; heard: () => string; ended: () => boolean } {
  const chunks: Buffer[] = [];
  let over = false;
  const connection = server.connect(
    (bytes) => chunks.push(Buffer.from(bytes)),
    () => {
      over = true;
    },
  );
  return { connection, heard: () => Buffer.concat(chunks).toString('latin1'), ended: () => over };
}

function newServer(idleInTransactionMs = 0): WireServer {
  broken = [];
  begun = [];
  return new WireServer({
    db,
    statementTimeoutMs: 1000,
    idleInTransactionMs,
    broken: (reason) => broken.push(reason),
    progress: { begin: (connection, timeoutMs) => begun.push([connection, timeoutMs]), end: () => undefined },
  });
}

const text = (value: string): Buffer => Buffer.from(`${value}\0`);
const int16 = (...values: number[]): Buffer =>
  Buffer.concat(values.map((value) => Buffer.from([value >> 8, value & 255])));
function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
const frame = (kind: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
};
const startup = (parameters: Record<string, string>): Buffer => {
  const body = Buffer.concat([
    int32(196608),
    ...Object.entries(parameters).flatMap(([name, value]) => [text(name), text(value)]),
    Buffer.from([0]),
  ]);
  return Buffer.concat([int32(body.length + 4), body]);
};
const parse = (sql: string): Buffer => frame('P', text(''), text(sql), int16(0));
const bind = (value: string): Buffer =>
  frame('B', text(''), text(''), int16(0, 1), int32(value.length), Buffer.from(value), int16(0));
const rest = Buffer.concat([frame('E', text(''), int32(0)), frame('S')]);
const heardBy = (who: { heard: () => string }, word: string) =>
  vi.waitFor(() => expect(who.heard()).toContain(word), { timeout: 5_000, interval: 5 });
/** For what must not happen: long enough to have happened. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
const hello = startup({ user: 'postgres', database: 'postgres' });

describe('WireServer', () => {
  test('keeps the exchange of one client whole while another speaks between its Parse and its Bind', async () => {
    const server = newServer();
    const [a, b] = [client(server), client(server)];
    a.connection.receive(hello);
    b.connection.receive(hello);
    a.connection.receive(parse("select 'a' || $1::text"));
    await settle();
    b.connection.receive(Buffer.concat([parse("select 'b' || $1::text"), bind('2'), rest]));
    await heardBy(b, 'b2');
    a.connection.receive(Buffer.concat([bind('1'), rest]));
    await heardBy(a, 'a1');
  });

  test('understands frames that are cut anywhere', async () => {
    const server = newServer();
    const a = client(server);
    for (const byte of Buffer.concat([hello, parse('select $1::int * 2'), bind('21'), rest]))
      a.connection.receive(Uint8Array.of(byte));
    await heardBy(a, '42');
  });

  test('a transaction keeps the session until it ends, and a client that leaves is rolled back', async () => {
    const server = newServer();
    const [a, b] = [client(server), client(server)];
    a.connection.receive(
      Buffer.concat([
        hello,
        frame('Q', text('create table left_behind (n int)')),
        frame('Q', text('begin')),
        frame('Q', text('insert into left_behind values (1)')),
      ]),
    );
    await settle();
    b.connection.receive(Buffer.concat([hello, frame('Q', text('select count(*) as rows_of_a from left_behind'))]));
    await settle();
    expect(b.heard()).not.toContain('rows_of_a');
    a.connection.closed();
    await heardBy(b, 'rows_of_a');
    expect((await db.query('select count(*)::int as n from left_behind')).rows).toEqual([{ n: 0 }]);
    expect(db.isInTransaction()).toBe(false);
  });

  test('ends a transaction that idles for too long and lets the next one in', async () => {
    const server = newServer(100);
    const [a, b] = [client(server), client(server)];
    a.connection.receive(Buffer.concat([hello, frame('Q', text('begin'))]));
    await settle();
    b.connection.receive(Buffer.concat([hello, frame('Q', text("select 'in'"))]));
    await heardBy(a, '25P03');
    expect(a.ended()).toBe(true);
    await heardBy(b, 'SELECT 1');
  });

  test('an error in one exchange does not touch the next', async () => {
    const server = newServer();
    const [a, b] = [client(server), client(server)];
    a.connection.receive(Buffer.concat([hello, parse('select nothing_here'), bind('1'), rest]));
    b.connection.receive(Buffer.concat([hello, parse('select $1::int + 1'), bind('6'), rest]));
    await heardBy(a, '42703');
    await heardBy(b, '7C');
    expect(broken).toEqual([]);
  });

  test('refuses COPY FROM STDIN, which would end the engine', async () => {
    const a = client(newServer());
    a.connection.receive(
      Buffer.concat([hello, frame('Q', text(' COPY t (a)\nFROM STDIN')), frame('Q', text("select 'alive'"))]),
    );
    await heardBy(a, '0A000');
    await heardBy(a, 'alive');
  });

  test('reads the statement timeout of a connection from its startup', async () => {
    const a = client(newServer());
    a.connection.receive(startup({ user: 'postgres', statement_timeout: '0' }));
    await vi.waitFor(() => expect(begun).toEqual([[1, 0]]));
  });

  test('answers a request for SSL with no', () => {
    const a = client(newServer());
    a.connection.receive(Buffer.concat([int32(8), int32(80877103)]));
    expect(a.heard()).toBe('N');
  });
});

test('errorResponse is what PostgreSQL sends', () => {
  expect(errorResponse('FATAL', '57014', 'x').toString('latin1')).toBe('E\0\0\0\x1dSFATAL\0VFATAL\0C57014\0Mx\0\0');
});
