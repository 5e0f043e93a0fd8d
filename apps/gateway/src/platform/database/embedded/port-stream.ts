import { Duplex } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';

/**
 * One connection to the embedded database as the `pg` driver wants it: a socket that is a pair of message ports.
 * No other process and no other user can reach it, and there is no file or port to leave behind.
 */
export class PortStream extends Duplex {
  private port: MessagePort | undefined;
  private readonly open: () => Promise<MessagePort>;

  constructor(open: () => Promise<MessagePort>) {
    super({ allowHalfOpen: false });
    this.open = open;
  }

  /** Called by `pg`; host and port mean nothing here. */
  connect(): this {
    this.open().then(
      (port) => this.attach(port),
      (error: Error) => this.destroy(error),
    );
    return this;
  }

  private attach(port: MessagePort): void {
    if (this.destroyed) {
      port.close();
      return;
    }
    this.port = port;
    port.on('message', (bytes: Uint8Array) => this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
    port.on('close', () => this.push(null));
    this.emit('connect');
  }

  /** Hands the client a last message, such as a FATAL error, and ends the connection. */
  finish(lastBytes: Buffer): void {
    if (this.destroyed || this.readableEnded) return;
    this.port?.removeAllListeners();
    this.port?.close();
    this.port = undefined;
    this.push(lastBytes);
    this.push(null);
  }

  override _read(): void {
    // The worker sends when it has something: there is nothing to ask for.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    // A copy of its own: `pg` writes slices of a buffer that it uses again, and what is posted takes its whole memory along.
    const bytes = Uint8Array.from(chunk);
    this.port?.postMessage(bytes, [bytes.buffer]);
    done();
  }

  override _final(done: (error?: Error | null) => void): void {
    this.port?.close();
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.port?.close();
    this.port = undefined;
    done(error);
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    this.port?.ref();
    return this;
  }

  unref(): this {
    this.port?.unref();
    return this;
  }
}
