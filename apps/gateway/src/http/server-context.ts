import type { Viewer } from '../platform/identity/viewer.ts';
import type { RequestEntry } from './request-entry.ts';

/** What the HTTP layer hands to the GraphQL layer with each request. */
export interface ServerContext {
  readonly entry: RequestEntry;
  readonly fromThisMachine: boolean;
  /** Null until {@link identify} has checked a token, and where there is none. */
  viewer: Viewer | null;
}
