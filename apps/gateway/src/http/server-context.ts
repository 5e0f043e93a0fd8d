import type { RequestEntry } from './request-entry.ts';

/** What the HTTP layer hands to the GraphQL layer with each request. */
export interface ServerContext {
  readonly entry: RequestEntry;
}
