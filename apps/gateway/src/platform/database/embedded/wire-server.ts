import type { PGlite } from '@electric-sql/pglite';
import { ReplyBuffer } from './reply-buffer.ts';
import { errorResponse, FrameReader, readyForQuery, startupParameters, type WireFrame } from './wire-frames.ts';

/** What the server tells the world about the exchange under way; lets a watcher outside see one that never ends. */
export interface Progress {
  begin(connection: number, timeoutMs: number): void;
  end(): void;
}

export interface WireServerOptions {
  readonly db: PGlite;
  readonly progress: Progress;
  /** For connections that do not name a statement_timeout of their own; 0 for none. */
  readonly statementTimeoutMs: number;
  /** A transaction left idle longer than this is rolled back and its connection closed; 0 for never. */
  readonly idleInTransactionMs: number;
  /** The engine answered nonsense: it must be started afresh. */
  readonly broken: (reason: string) => void;
}

export interface WireConnection {
  receive(chunk: Uint8Array): void;
  /** The client is gone: what it had open is rolled back. */
  closed(): void;
}

interface Client {
  readonly id: number;
  readonly reader: FrameReader;
  readonly send: (bytes: Uint8Array) => void;
  readonly end: () => void;
  frames: WireFrame[];
  /** Exchanges that are whole and wait for their turn. */
  readonly ready: { readonly bytes: Buffer; readonly last: string }[];
  timeoutMs: number;
  gone: boolean;
}

/** Frames after which PostgreSQL answers: with ReadyForQuery or, after a flush (H), with what it has. */
const endsExchange = new Set(['startup', 'Q', 'S', 'H', 'F']);

// PGlite ends its whole program when it is asked to read COPY data from a client.
const copiesFromClient = /^\s*copy\b[^;]*\bfrom\s+stdin\b/i;

/**
 * Lets many connections speak to one PGlite, which has one session only.
 *
 * The unit of turn-taking is a whole exchange (all messages up to Sync), never one message: between the Parse and the Bind
 * of one client no other client may slip in, or its Parse would replace the unnamed statement. A client keeps the session
 * from BEGIN to COMMIT. What a client sends is run in one call.
 */
export class WireServer {
  private readonly waiting: Client[] = [];
  private holder: Client | null = null;
  private running = false;
  private nextId = 1;
  private idleTimer: NodeJS.Timeout | undefined;
  private readonly options: WireServerOptions;

  constructor(options: WireServerOptions) {
    this.options = options;
  }

  connect(send: (bytes: Uint8Array) => void, end: () => void, id: number = this.nextId++): WireConnection {
    const client: Client = {
      id,
      reader: new FrameReader(),
      send,
      end,
      frames: [],
      ready: [],
      timeoutMs: this.options.statementTimeoutMs,
      gone: false,
    };
    return {
      receive: (chunk) => this.receive(client, chunk),
      closed: () => this.leave(client),
    };
  }

  private receive(client: Client, chunk: Uint8Array): void {
    if (client.gone) return;
    for (const frame of client.reader.read(chunk)) {
      if (frame.kind === 'ssl') client.send(Buffer.from('N'));
      else if (frame.kind === 'X') this.leave(client);
      else if (frame.kind !== 'cancel') this.gather(client, frame);
    }
    void this.run();
  }

  private gather(client: Client, frame: WireFrame): void {
    if (frame.kind === 'startup') {
      const asked = startupParameters(frame.bytes).get('statement_timeout');
      if (asked !== undefined && /^\d+$/.test(asked)) client.timeoutMs = Number(asked);
    }
    client.frames.push(frame);
    if (!endsExchange.has(frame.kind)) return;
    if (frame.kind === 'Q' && copiesFromClient.test(frame.bytes.subarray(5, 2000).toString('utf8'))) {
      client.frames = [];
      client.send(
        errorResponse('ERROR', '0A000', 'the embedded database cannot COPY FROM STDIN; insert with unnest instead'),
      );
      client.send(readyForQuery);
      return;
    }
    const only = client.frames.length === 1;
    client.ready.push({
      bytes: only ? frame.bytes : Buffer.concat(client.frames.map(({ bytes }) => bytes)),
      last: frame.kind,
    });
    client.frames = [];
    if (!this.waiting.includes(client)) this.waiting.push(client);
  }

  private leave(client: Client): void {
    if (client.gone) return;
    client.gone = true;
    client.ready.length = 0;
    client.end();
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      for (;;) {
        if (this.holder?.gone) await this.release();
        const client =
          this.holder === null ? this.waiting.shift() : this.holder.ready.length > 0 ? this.holder : undefined;
        if (client === undefined) break;
        const exchange = client.ready.shift();
        if (exchange === undefined || client.gone) continue;
        // Fair turns: a client with more to say goes to the end of the line, unless it holds the session.
        if (client.ready.length > 0 && client !== this.holder && !this.waiting.includes(client))
          this.waiting.push(client);
        await this.exchange(client, exchange);
        // Messages that came in meanwhile are only read when the event loop turns.
        await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      this.running = false;
    }
  }

  private async exchange(
    client: Client,
    { bytes, last }: { readonly bytes: Buffer; readonly last: string },
  ): Promise<void> {
    clearTimeout(this.idleTimer);
    const { db, progress, broken, idleInTransactionMs } = this.options;
    const reply = new ReplyBuffer(client.send);
    progress.begin(client.id, client.timeoutMs);
    try {
      await db.runExclusive(() => db.execProtocolRawStream(bytes, { onRawData: (data) => reply.add(data) }));
    } catch (error) {
      broken(error instanceof Error ? error.message : String(error));
      return;
    } finally {
      progress.end();
    }
    reply.flush();
    // Every exchange ends in ReadyForQuery; only a flush may end anywhere.
    if (last !== 'H' && !reply.endsReady) {
      broken(`No ReadyForQuery after ${last}`);
      return;
    }
    this.holder = last === 'H' || db.isInTransaction() ? client : null;
    if (this.holder !== null && idleInTransactionMs > 0)
      this.idleTimer = setTimeout(() => this.expire(client), idleInTransactionMs);
  }

  private expire(client: Client): void {
    if (this.holder !== client || client.ready.length > 0) return;
    client.send(errorResponse('FATAL', '25P03', 'terminating connection due to idle-in-transaction timeout'));
    this.leave(client);
  }

  private async release(): Promise<void> {
    clearTimeout(this.idleTimer);
    this.holder = null;
    if (this.options.db.isInTransaction()) await this.options.db.exec('ROLLBACK');
  }
}
