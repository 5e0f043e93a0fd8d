import type { IncomingMessage } from 'node:http';

/**
 * Whether a person or program on this very machine asks: a loopback address, by a name of this machine (a page of another
 * name may have been made to point here), and not handed on by a proxy, behind which anybody may stand.
 */
export function isFromThisMachine({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): boolean {
  const { remoteAddress = '' } = socket;
  const loopback = remoteAddress === '::1' || /^(::ffff:)?127\./.test(remoteAddress);
  const named = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(headers.host ?? '');
  return loopback && named && !handedOn.some((header) => headers[header] !== undefined);
}

const handedOn = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];
