/** Collects a reply from small pieces (PGlite hands out at most 8 kB) and keeps an eye on how it ends. */
export class ReplyBuffer {
  private pieces: Uint8Array[] = [];
  private size = 0;
  private tail: Uint8Array = new Uint8Array(0);
  private readonly send: (bytes: Uint8Array) => void;

  constructor(send: (bytes: Uint8Array) => void) {
    this.send = send;
  }

  /** `view` looks into the engine's memory and is gone with the next call: it is copied. */
  add(view: Uint8Array): void {
    const piece = view.slice();
    this.pieces.push(piece);
    this.size += piece.length;
    // A copy too: a piece that was sent is no longer ours.
    this.tail = (piece.length >= 6 ? piece : Buffer.concat([this.tail, piece])).slice(-6);
    if (this.size >= 65_536) this.flush();
  }

  flush(): void {
    if (this.size === 0) return;
    this.send(this.pieces.length === 1 ? (this.pieces[0] as Uint8Array) : joined(this.pieces, this.size));
    this.pieces = [];
    this.size = 0;
  }

  /** Whether the last message so far is ReadyForQuery: Z, length 5, state. */
  get endsReady(): boolean {
    const [kind, a, b, c, length] = this.tail;
    return kind === 0x5a && a === 0 && b === 0 && c === 0 && length === 5;
  }
}

// Not Buffer.concat: small results of it share one pool, and what is sent is handed over with its memory.
function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
