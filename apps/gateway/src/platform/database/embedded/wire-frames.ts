// Just enough of PostgreSQL's wire protocol (version 3) to know where a message ends and where an exchange ends.

/** One message of a client, whole, with its type letter; `startup` has none on the wire. */
export interface WireFrame {
  readonly kind: string;
  readonly bytes: Buffer;
}

const sslRequest = 80877103;
const gssRequest = 80877104;
const cancelRequest = 80877102;

/** Cuts the bytes of one client into frames, however they were chopped on the way. */
export class FrameReader {
  private chunks: Buffer[] = [];
  private length = 0;
  private started = false;

  /** The frames that `chunk` completes, in order. @throws Error where the bytes cannot be PostgreSQL's protocol. */
  read(chunk: Uint8Array): WireFrame[] {
    this.chunks.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    this.length += chunk.byteLength;
    const frames: WireFrame[] = [];
    for (let frame = this.next(); frame !== null; frame = this.next()) frames.push(frame);
    return frames;
  }

  private next(): WireFrame | null {
    const header = this.started ? 5 : 8;
    if (this.length < header) return null;
    const head = this.peek(header);
    const size = this.started ? head.readInt32BE(1) + 1 : head.readInt32BE(0);
    if (size < header) throw new Error(`A frame of ${size} bytes is impossible`);
    if (this.length < size) return null;
    const bytes = this.take(size);
    if (this.started) return { kind: String.fromCharCode(bytes[0] as number), bytes };
    const code = bytes.readInt32BE(4);
    if (code === sslRequest || code === gssRequest) return { kind: 'ssl', bytes };
    if (code === cancelRequest) return { kind: 'cancel', bytes };
    this.started = true;
    return { kind: 'startup', bytes };
  }

  /** The first `size` bytes; joins the chunks only when the first is too short, so that a large frame is copied once. */
  private peek(size: number): Buffer {
    let first = this.chunks[0] as Buffer;
    if (first.length < size) {
      first = Buffer.concat(this.chunks);
      this.chunks = [first];
    }
    return first.subarray(0, size);
  }

  private take(size: number): Buffer {
    const all =
      this.peek(size).length === size && (this.chunks[0] as Buffer).length >= size
        ? (this.chunks[0] as Buffer)
        : Buffer.concat(this.chunks);
    const rest = all === this.chunks[0] ? this.chunks.slice(1) : [];
    this.chunks = all.length > size ? [all.subarray(size), ...rest] : rest;
    this.length -= size;
    return all.subarray(0, size);
  }
}

/** The parameters of a startup message: user, database, options, statement_timeout … */
export function startupParameters(bytes: Buffer): ReadonlyMap<string, string> {
  const words = bytes.subarray(8).toString('utf8').split('\0');
  const parameters = new Map<string, string>();
  for (let index = 0; index + 1 < words.length && words[index] !== ''; index += 2)
    parameters.set(words[index] as string, words[index + 1] as string);
  return parameters;
}

/** An ErrorResponse as the server would send it: `code` is the SQLSTATE. FATAL ends the connection. */
export function errorResponse(severity: 'ERROR' | 'FATAL', code: string, message: string): Buffer {
  const fields = Buffer.from(`S${severity}\0V${severity}\0C${code}\0M${message}\0\0`, 'utf8');
  const head = Buffer.alloc(5);
  head.write('E', 0);
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

/** ReadyForQuery, outside a transaction. */
export const readyForQuery: Buffer = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);
