import type { GatewaySentences } from './gateway-errors.ts';

/** What, why and what to do, for developers and terminals in English. */
export const en: GatewaySentences = {
  CONFIG_INVALID: ({ name, value, expected }) => ({
    what: `${name} cannot be used.`,
    why: `It is "${value}"; expected ${expected}.`,
    todo: `Set ${name} to ${expected}, or unset it to take the default.`,
  }),
  DATABASE_UNREACHABLE: ({ where, reason }) => ({
    what: `No PostgreSQL answers at ${where}.`,
    why: `${reason}.`,
    todo: 'Start the server, or correct DATABASE_URL, or unset DATABASE_URL to use the embedded database.',
  }),
  DATABASE_REFUSED: ({ where, reason }) => ({
    what: `PostgreSQL at ${where} does not let the gateway in.`,
    why: `${reason}.`,
    todo: 'Correct user, password or database name in DATABASE_URL, or create the database and the user.',
  }),
  DATABASE_URL_MALFORMED: ({ problem }) => ({
    what: 'DATABASE_URL cannot be read.',
    why: `${problem}.`,
    todo: 'Write it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE, or unset it to use the embedded database.',
  }),
  DATABASE_NEWER: ({ migrations }) => ({
    what: 'The database belongs to a newer version of the gateway.',
    why: `It holds migrations that this version does not know: ${migrations.join(', ')}.`,
    todo: 'Start the newer version, or use another database or data folder.',
  }),
  DATABASE_NOT_EMPTY: ({ table }) => ({
    what: 'The database is not empty. Nothing was loaded.',
    why: `Its table ${table} has rows, and what they say could differ from the dump.`,
    todo: 'Set THIDUA_DATA to a new folder, or DATABASE_URL to an empty database, and load again.',
  }),
  DATA_FOLDER_LOCKED: ({ folder, lockFile, pid, host, startedAt, sameHost }) => ({
    what: `The data folder ${folder} is in use.`,
    why: `Process ${pid} on ${host} has held it since ${startedAt}; two processes on one folder would destroy it.`,
    todo: sameHost
      ? 'Stop that process, or set THIDUA_DATA to another folder.'
      : `Stop the gateway on ${host}. If that machine or container is gone for good, delete ${lockFile}.`,
  }),
  DATA_FOLDER_FOREIGN: ({ folder, found }) => ({
    what: `The folder ${folder} is not a data folder of the gateway. Nothing in it was touched.`,
    why: `It is not empty (it holds "${found}") and has no thidua-data.json.`,
    todo: 'Set THIDUA_DATA to an empty or a new folder.',
  }),
  DATA_FOLDER_OTHER_VERSION: ({ folder, found, wanted, writtenBy }) => ({
    what: `The data folder ${folder} was written by another version. Nothing in it was touched.`,
    why: `It holds ${found}; this version reads ${wanted}.`,
    todo: [
      `To carry the data over: (1) in a copy of the version that wrote it (${writtenBy}) run`,
      '`npm run data -- dump FILE`; (2) set THIDUA_DATA to a new folder; (3) with this version run `npm run data -- load FILE`.',
      'To begin again with the seed data: set THIDUA_DATA to a new folder.',
    ].join('\n'),
  }),
  DATA_FOLDER_UNWRITABLE: ({ folder, reason }) => ({
    what: `The data folder ${folder} cannot be written.`,
    why: `${reason}.`,
    todo: 'Give this user the right to write there, free some disk space, or set THIDUA_DATA to another folder.',
  }),
  DATA_FOLDER_BROKEN: ({ folder, reason }) => ({
    what: `The database in ${folder} does not open.`,
    why: `${reason}.`,
    todo: 'Put a backup of the folder back, or set THIDUA_DATA to a new folder to begin again with the seed data.',
  }),
  DUMP_UNREADABLE: ({ reason }) => ({
    what: 'The dump cannot be read. Nothing was loaded.',
    why: `${reason}.`,
    todo: 'Make it again with `npm run data -- dump FILE` and load the whole file.',
  }),
  ISSUER_MISSING: () => ({
    what: 'Production needs an OpenID Connect issuer.',
    why: 'THIDUA_ENV or NODE_ENV is production and THIDUA_ISSUER is not set; the issuer for demo users exists only outside production.',
    todo: 'Set THIDUA_ISSUER to the address of your issuer and THIDUA_AUDIENCE to what its tokens name this gateway. To try things out, set neither THIDUA_ENV nor NODE_ENV to production.',
  }),
  MIGRATION_EDITED: ({ migration }) => ({
    what: `The migration ${migration} was changed after it was applied.`,
    why: 'Its checksum differs from the one that the database recorded.',
    todo: 'Restore the file as it was and put the change into a new migration.',
  }),
  MIGRATION_FAILED: ({ migration, reason }) => ({
    what: `The migration ${migration} failed and was rolled back whole.`,
    why: `${reason}.`,
    todo: 'Correct the cause and start again; nothing of this migration is in the database.',
  }),
  MIGRATION_UNFINISHED: ({ migration }) => ({
    what: `The migration ${migration} was begun and never finished.`,
    why: 'Another tool recorded its start without its end.',
    todo: 'Mend the database, then mark the migration with `prisma migrate resolve` as applied or rolled back.',
  }),
  MIGRATIONS_MISSING: ({ folder }) => ({
    what: 'The migrations of the gateway were not found.',
    why: `There is no folder ${folder}.`,
    todo: 'Install the gateway again: the folder prisma/migrations belongs beside dist.',
  }),
  MIGRATIONS_PENDING: ({ migrations }) => ({
    what: 'The database is behind this version of the gateway.',
    why: `THIDUA_MIGRATE is off, and these migrations are not applied: ${migrations.join(', ')}.`,
    todo: 'Run `npm run data -- migrate` once, or start with THIDUA_MIGRATE=auto.',
  }),
  PORT_IN_USE: ({ host, port }) => ({
    what: `Port ${port} on ${host} is in use.`,
    why: 'Another program listens there, perhaps a gateway started before.',
    todo: `Stop that program, or choose another port: PORT=${port + 1} npm start.`,
  }),
  HOST_UNUSABLE: ({ host, port, reason }) => ({
    what: `The gateway cannot listen on ${host}:${port}.`,
    why: `${reason}.`,
    todo: 'Set HOST to an address of this machine (127.0.0.1, or 0.0.0.0 for all) and PORT to a number from 1024 to 65535.',
  }),
};
