import type { PrismaClient } from '../../generated/prisma/client.ts';

/** Who hears what other processes over the same database say. */
export interface NoticeListener {
  /** Something that another process said; never what this one said. */
  heard(text: string): void;
  /** The connection was lost and is back: whatever was said meanwhile is not known. */
  missed(): void;
}

/** Short messages between the processes that share one PostgreSQL server. They are lost where nobody hears them, and come in no promised order. */
export interface Notices {
  /** Tells the others, soon; what cannot be told is logged. At most some 7,900 bytes. */
  say(text: string): void;
  /** Resolves when others are heard from here on, or where they cannot be for now: then `missed` comes later. */
  hear(listener: NoticeListener): Promise<void>;
  /** Ends the connection that listens. Before the pool ends; safe to call twice. */
  close(): Promise<void>;
}

/** Notices by the client of their database: what changes something is handed the client alone. */
const byClient = new WeakMap<PrismaClient, Notices>();

/** Lets {@link noticesOf} find the notices of a database. */
export function shareNotices(prisma: PrismaClient, notices: Notices): void {
  byClient.set(prisma, notices);
}

/** The notices of a database; `null` where this process has it for itself, as an embedded one. */
export function noticesOf(prisma: PrismaClient): Notices | null {
  return byClient.get(prisma) ?? null;
}
