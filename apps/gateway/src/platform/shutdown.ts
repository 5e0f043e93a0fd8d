import type { Logger } from './logger.ts';

/** One thing to end; named for the log. */
export interface ShutdownStep {
  readonly name: string;
  readonly run: () => void | Promise<void>;
}

export interface Shutdown {
  /** What was added last ends first. */
  add(step: ShutdownStep): void;
  /** Whether a stop is under way: readiness says no from then on. */
  stopping(): boolean;
  /** Runs every step, also after one that failed; the same promise for everybody who asks. True where all went well. */
  stop(reason: string): Promise<boolean>;
}

/**
 * An orderly end, in the reverse of the order in which things were opened: no new requests, those under way finished and
 * subscriptions ended, then the pool, then the embedded database. A subscription that outlives the pool would fail loudly.
 */
export function createShutdown(log: Logger): Shutdown {
  const steps: ShutdownStep[] = [];
  let running: Promise<boolean> | undefined;
  const runAll = async (reason: string): Promise<boolean> => {
    // A start that failed before it opened anything has nothing to tell.
    if (steps.length === 0) return true;
    log.info({ reason }, 'stopping');
    let clean = true;
    for (const { name, run } of steps.toReversed()) {
      try {
        await run();
      } catch (error) {
        clean = false;
        log.error({ step: name, reason: (error as Error).message }, 'a step of the stop failed');
      }
    }
    log.info('stopped');
    return clean;
  };
  return {
    add: (step) => void steps.push(step),
    stopping: () => running !== undefined,
    stop(reason) {
      running ??= runAll(reason);
      return running;
    },
  };
}

/** What of a process the signals need. */
export interface SignalledProcess {
  on(signal: 'SIGINT' | 'SIGTERM', listener: (signal: string) => void): unknown;
  exit(code: number): void;
}

/** One Ctrl-C may come twice within this time: from the terminal, and from npm, which passes it on. */
const echoMs = 500;

/** SIGINT and SIGTERM stop in order and exit 0 (1 where a step failed); a second one, not an echo of the first, ends at once with 130. */
export function stopOnSignals(
  shutdown: Shutdown,
  target: SignalledProcess,
  now: () => number = () => performance.now(),
): void {
  let first = Number.NEGATIVE_INFINITY;
  const hear = (signal: string): void => {
    if (shutdown.stopping()) {
      if (now() - first > echoMs) target.exit(130);
      return;
    }
    first = now();
    void shutdown.stop(signal).then((clean) => target.exit(clean ? 0 : 1));
  };
  target.on('SIGINT', hear);
  target.on('SIGTERM', hear);
}
