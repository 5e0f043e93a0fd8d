import { randomUUID } from 'node:crypto';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { GatewayProblem } from '../../graphql/problems/gateway-problem.ts';
import type { Viewer } from '../../platform/identity/viewer.ts';
import { countRefusals } from '../../platform/refusals/count-refusals.ts';
import { actorOf } from './actor-of.ts';
import type { RulesBrokenProblem } from './change-problems.ts';
import type { Asked, Changing } from './run-change.ts';

/** Characters of the data of a refusal that are kept. */
const mostData = 20_000;

/** Refusals of one sender within a minute that have a row each. */
export const mostRowsAMinute = 60;
const minuteMs = 60_000;

/**
 * Appends that somebody asked for something and was refused, after everything else of it was undone. Whoever is refused
 * more often than {@link mostRowsAMinute} is only counted beyond that.
 */
export async function recordRefusal(
  { prisma, now }: Pick<Changing, 'prisma' | 'now'>,
  viewer: Viewer,
  { mutation, key }: Asked,
  problem: GatewayProblem | RulesBrokenProblem,
): Promise<void> {
  const { subject } = viewer;
  const lately = { subject, at: { gt: new Date(now.getTime() - minuteMs) } };
  if ((await prisma.refusedAttempt.count({ where: lately, take: mostRowsAMinute })) === mostRowsAMinute) {
    const counted = { subject, action: mutation, code: problem.code, count: 1, firstAt: now, lastAt: now };
    return countRefusals(prisma, [counted]);
  }
  const said: object = 'rules' in problem ? { rules: problem.rules } : problem.data;
  const data = JSON.stringify(said).length > mostData ? { tooLong: true } : said;
  await prisma.refusedAttempt.create({
    data: {
      id: randomUUID(),
      action: mutation,
      ...actorOf(viewer),
      // A key of the wrong length is what may have been refused.
      key: key.slice(0, 200),
      code: problem.code,
      data: data as Prisma.InputJsonValue,
      at: now,
    },
  });
}
