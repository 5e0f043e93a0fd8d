import type { Duplex } from 'node:stream';
import { requestProblem } from '../graphql/problems/request-problem.ts';
import type { Logger } from '../platform/logger.ts';

/** Answers a request that cannot even be read, such as one whose body was cut off, with 400 and a typed error. */
export function refuseBrokenRequest(log: Logger) {
  return (error: NodeJS.ErrnoException, socket: Duplex): void => {
    log.info({ code: error.code }, 'request could not be read');
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
    const { message, extensions } = requestProblem('REQUEST_CUT_OFF', {});
    const { http: _status, ...shown } = extensions;
    const body = JSON.stringify({ errors: [{ message, extensions: shown }] });
    socket.end(
      `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    );
  };
}
