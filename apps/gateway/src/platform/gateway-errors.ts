import { en } from './gateway-error-sentences-en.ts';
import { vi } from './gateway-error-sentences-vi.ts';

/**
 * Every code with which the gateway can fail to start or to keep its database, with the shape of its data.
 * A code never changes its meaning. What, why and what to do are in gateway-error-sentences-….ts, one file per language.
 */
export interface GatewayErrorTable {
  /** An environment variable or option that cannot be used. `value` is safe to print. */
  CONFIG_INVALID: { name: string; value: string; expected: string };
  /** `where` is host, port and database name; never a password. */
  DATABASE_UNREACHABLE: { where: string; reason: string };
  /** The server answers but does not let the gateway in. */
  DATABASE_REFUSED: { where: string; reason: string };
  DATABASE_URL_MALFORMED: { problem: string };
  /** The database holds migrations that this version does not know. */
  DATABASE_NEWER: { migrations: readonly string[] };
  /** `startedAt` is ISO time; `host` differs from ours where the folder is shared between machines. */
  /** A dump is loaded into an empty database only; `table` names one that has rows. */
  DATABASE_NOT_EMPTY: { table: string };
  DATA_FOLDER_LOCKED: {
    folder: string;
    lockFile: string;
    pid: number;
    host: string;
    startedAt: string;
    sameHost: boolean;
  };
  /** The folder holds something that the gateway did not write; `found` names one entry. */
  DATA_FOLDER_FOREIGN: { folder: string; found: string };
  DATA_FOLDER_OTHER_VERSION: { folder: string; found: string; wanted: string; writtenBy: string };
  DATA_FOLDER_UNWRITABLE: { folder: string; reason: string };
  DATA_FOLDER_BROKEN: { folder: string; reason: string };
  DUMP_UNREADABLE: { reason: string };
  /** Production, and nobody whose tokens could be trusted. */
  ISSUER_MISSING: Record<never, never>;
  MIGRATION_EDITED: { migration: string };
  MIGRATION_FAILED: { migration: string; reason: string };
  /** Begun by another tool and never finished. */
  MIGRATION_UNFINISHED: { migration: string };
  MIGRATIONS_MISSING: { folder: string };
  /** The database waits for migrations, and the gateway was told not to apply them at start. */
  MIGRATIONS_PENDING: { migrations: readonly string[] };
  PORT_IN_USE: { host: string; port: number };
  HOST_UNUSABLE: { host: string; port: number; reason: string };
}

export type GatewayErrorCode = keyof GatewayErrorTable;

/** The language of what a person reads at start. */
export type GatewayLanguage = 'vi' | 'en';

/** What happened, why, and what to do about it: one or more whole sentences each. */
export interface GatewaySentence {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** The sentences of every code in one language; the compiler lists a missing one. */
export type GatewaySentences = { readonly [C in GatewayErrorCode]: (data: GatewayErrorTable[C]) => GatewaySentence };

export const gatewaySentences: { readonly [L in GatewayLanguage]: GatewaySentences } = { vi, en };

/** A failure of the outside world that a person can mend; shown as a few plain lines, never as a stack trace. */
export class GatewayError<C extends GatewayErrorCode = GatewayErrorCode> extends Error {
  override readonly name = 'GatewayError';
  readonly code: C;
  readonly data: GatewayErrorTable[C];

  constructor(code: C, data: GatewayErrorTable[C], options?: ErrorOptions) {
    const { what, why, todo } = gatewaySentences.en[code](data);
    super(`${code}: ${what} ${why} ${todo}`, options);
    this.code = code;
    this.data = data;
  }
}

/** Narrows an unknown caught value to a {@link GatewayError}, optionally of one code. */
export function isGatewayError<C extends GatewayErrorCode>(value: unknown, code?: C): value is GatewayError<C> {
  return value instanceof GatewayError && (code === undefined || value.code === code);
}

const headings = {
  vi: { why: 'Vì sao', todo: 'Cách xử lý' },
  en: { why: 'Why', todo: 'What to do' },
} as const;

/** The error as plain lines for a terminal: code and what, why, what to do. */
export function gatewayErrorLines(error: GatewayError, language: GatewayLanguage): string[] {
  const sentence = sentenceOf(error.code, error.data, language);
  const heading = headings[language];
  return [
    `${error.code}: ${sentence.what}`,
    `  ${heading.why}: ${sentence.why}`,
    `  ${heading.todo}: ${sentence.todo.replaceAll('\n', '\n    ')}`,
  ];
}

function sentenceOf<C extends GatewayErrorCode>(
  code: C,
  data: GatewayErrorTable[C],
  language: GatewayLanguage,
): GatewaySentence {
  return gatewaySentences[language][code](data);
}
