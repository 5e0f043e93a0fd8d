import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../platform/logger.ts';
import type { RequestEntry } from './request-entry.ts';

/** Logs one line when the answer has gone out, or when the client has gone away before it. */
export function logRequest(log: Logger, entry: RequestEntry, request: IncomingMessage, response: ServerResponse): void {
  response.on('close', () => {
    const path = request.url?.split('?')[0] ?? '';
    const quiet = path.startsWith('/health/');
    log[quiet ? 'debug' : 'info'](
      {
        requestId: entry.id,
        method: request.method,
        path,
        status: response.writableFinished ? response.statusCode : null,
        milliseconds: Math.round(performance.now() - entry.startedAt),
        operation: entry.operation,
        cost: entry.cost,
        ...(entry.errorCodes.length > 0 && { errorCodes: entry.errorCodes }),
      },
      response.writableFinished ? 'request answered' : 'request given up by the client',
    );
  });
}
