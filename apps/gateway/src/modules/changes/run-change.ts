import { randomUUID } from 'node:crypto';
import { isThiduaError } from '@thidua/core';
import { type Change, Prisma, type PrismaClient } from '../../generated/prisma/client.ts';
import type { GatewayProblem } from '../../graphql/problems/gateway-problem.ts';
import type { Viewer } from '../../platform/identity/viewer.ts';
import { brokenRule } from './broken-rule.type.ts';
import { RulesBrokenProblem, TryAgainProblem } from './change-problems.ts';
import { type ChangeRoom, changeRoom } from './change-room.ts';
import { claimKey } from './claim-key.ts';
import { isConflict } from './is-conflict.ts';
import { NotAllowedProblem } from './not-allowed.ts';
import { recordRefusal } from './record-refusal.ts';

/** Who changes something, when, and where it is kept: what a use-case takes of a request. */
export interface Changing {
  readonly prisma: PrismaClient;
  readonly viewer: Viewer | null;
  readonly today: string;
  readonly now: Date;
}

/** What a sender asks for. */
export interface Asked {
  /** Name of the mutation. */
  readonly mutation: string;
  /** The sender's own key: the same key with the same body gives the first answer. */
  readonly key: string;
  /** Everything that was asked but the key, as plain data. */
  readonly body: unknown;
  /** How long its transaction may last, in milliseconds; as long as any other if left out. */
  readonly atMostMs?: number;
}

/** How often a change is tried where others were in the way. */
export const changeAttempts = 12;

/**
 * The one way to change anything: claims the key, does the work and records it in one serializable transaction, and tries
 * again where another writer was in the way. The work must record at least one change; the first is the answer.
 * @returns the change as it was first made, also where the same was asked before.
 * @throws NotAllowedProblem without a viewer; whatever the work throws, `ThiduaError` as RulesBrokenProblem; the problems
 * of `claimKey`; TryAgainProblem. Then nothing was written but the attempt.
 */
export async function runChange(
  changing: Changing,
  asked: Asked,
  work: (room: ChangeRoom) => Promise<unknown>,
): Promise<Change> {
  const { viewer } = changing;
  if (viewer === null) {
    throw new NotAllowedProblem('NOT_ALLOWED', { action: asked.mutation, reasons: ['TOKEN_NEEDED'] });
  }
  try {
    return await attempt(changing, viewer, asked, work, 1);
  } catch (error) {
    const problem = isThiduaError(error) ? new RulesBrokenProblem([brokenRule(error)]) : error;
    if (isRefusal(problem)) await recordRefusal(changing, viewer, asked, problem);
    throw problem;
  }
}

async function attempt(
  changing: Changing,
  viewer: Viewer,
  asked: Asked,
  work: (room: ChangeRoom) => Promise<unknown>,
  number: number,
): Promise<Change> {
  const { mutation, key, body } = asked;
  try {
    return await changing.prisma.$transaction(
      async (transaction) => {
        const id = randomUUID();
        const claimed = { subject: viewer.subject, key, action: mutation, body };
        const earlier = await claimKey(transaction, claimed, id);
        if (earlier === null) {
          await work(changeRoom(transaction, { ...changing, viewer }, { key, firstId: id }));
        }
        return transaction.change.findUniqueOrThrow({ where: { id: earlier ?? id } });
      },
      {
        isolationLevel: Prisma.TransactionIsolationLevel.Serializable,
        ...(asked.atMostMs !== undefined && { timeout: asked.atMostMs }),
      },
    );
  } catch (error) {
    if (isOutOfTime(error)) throw new TryAgainProblem('TRY_AGAIN', { attempts: number });
    if (!isConflict(error)) throw error;
    if (number === changeAttempts) throw new TryAgainProblem('TRY_AGAIN', { attempts: number });
    await pause(number);
    return attempt(changing, viewer, asked, work, number + 1);
  }
}

/** The transaction found no free connection, or lasted too long: either way it was undone. */
function isOutOfTime(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2028';
}

/** Longer each time and never the same, so that those who were in each other's way do not meet again. */
function pause(number: number): Promise<void> {
  const most = Math.min(10 * 2 ** number, 500);
  return new Promise((resolve) => setTimeout(resolve, most * Math.random()));
}

function isRefusal(error: unknown): error is GatewayProblem | RulesBrokenProblem {
  return error instanceof Error && error.name === 'Problem';
}
