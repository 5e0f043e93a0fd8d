import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Viewer } from '../platform/identity/viewer.ts';
import type { Loaders } from './loaders.ts';

/** What every resolver may use. One per operation: its loaders forget everything with it. */
export interface RequestContext {
  readonly prisma: PrismaClient;
  /** The day in Việt Nam (Asia/Ho_Chi_Minh) when the request began; the same for the whole request. */
  readonly today: string;
  /** The instant when the request began: for records, never for a legal question. */
  readonly now: Date;
  readonly loaders: Loaders;
  /** Who asks; null for everybody who shows no token. What they may do says `graphql/access.ts`. */
  readonly viewer: Viewer | null;
}
