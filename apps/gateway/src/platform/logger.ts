import { type DestinationStream, type Logger, pino } from 'pino';

/** The logger that is handed to every part; nothing in the gateway writes to the console by itself but main.ts. */
export type { Logger } from 'pino';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

/**
 * One JSON object a line on standard error, so that standard output stays for what a person reads.
 * Passwords and authorization headers are cut out wherever they would be logged at the first two levels.
 */
export function createLogger(
  level: LogLevel,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: [
          'password',
          '*.password',
          'authorization',
          '*.authorization',
          '*.cookie',
          'connectionString',
          '*.connectionString',
        ],
        censor: '[cut]',
      },
    },
    destination,
  );
}

/** A logger that says nothing. */
export const silentLogger: Logger = pino({ level: 'silent' });
