import type { GatewayClient } from './gateway-client.ts';

/** A subscription over server-sent events. */
export interface Watching {
  /** What comes next; a refusal is one answer. */
  next(): Promise<unknown>;
  close(): Promise<void>;
}

/** Subscribes as a client would; a refusal comes as the first answer. */
export async function watch(
  { origin }: Pick<GatewayClient, 'origin'>,
  query: string,
  variables: object,
  token?: string,
): Promise<Watching> {
  const stop = new AbortController();
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    signal: stop.signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('The answer has no body');
  let text = '';
  return {
    async next() {
      for (;;) {
        const [, data] = /^event: next\ndata: (.*)\n\n/m.exec(text) ?? [];
        if (data !== undefined) {
          text = text.slice(text.indexOf(data) + data.length + 2);
          return JSON.parse(data);
        }
        const { done, value } = await reader.read();
        if (done) return text.startsWith('{') ? JSON.parse(text) : null;
        text += value;
      }
    },
    async close() {
      stop.abort();
      await reader.cancel().catch(() => undefined);
    },
  };
}
