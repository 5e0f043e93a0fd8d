import type { Plugin } from 'graphql-yoga';
import { requestProblem } from '../graphql/problems/request-problem.ts';
import type { ServerContext } from './server-context.ts';

/** Bytes of a body: of anybody's, and of one that comes with a token that was checked, which may carry a file. */
export interface BodyLimits {
  readonly bodyBytes: number;
  readonly senderBodyBytes: number;
}

/** The limit of a request, once it is known who asks. */
export function bodyLimitOf({ bodyBytes, senderBodyBytes }: BodyLimits, { viewer }: ServerContext): number {
  return viewer === null ? bodyBytes : senderBodyBytes;
}

/** Stops a body at the limit of who asks, also one that hides its length. The larger limit is yoga's own. */
export function limitBody(limits: BodyLimits): Plugin<object, ServerContext> {
  return {
    onRequestParse({ request, requestParser, setRequestParser, serverContext, fetchAPI }) {
      const limit = bodyLimitOf(limits, serverContext);
      const tooLarge = () => requestProblem('REQUEST_TOO_LARGE', { limitBytes: limit }, 413);
      if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
      if (requestParser === undefined || request.headers.has('content-length')) return;
      setRequestParser(async (asked) => {
        const body = await readUpTo(asked.body, limit, tooLarge);
        const { url, method, headers, signal } = asked;
        return requestParser(new fetchAPI.Request(url, { method, headers, signal, body }));
      });
    },
  };
}

/** All bytes of a body; reading stops with the first piece that is too much. */
async function readUpTo(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
  tooLarge: () => Error,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let read = 0;
  for await (const piece of body ?? []) {
    read += piece.byteLength;
    if (read > limit) throw tooLarge();
    pieces.push(piece);
  }
  const whole = new Uint8Array(read);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
