import type { Prisma } from '../../generated/prisma/client.ts';
import { digestOf } from '../../rows/canonical-json.ts';
import { KeyMalformedProblem, KeyUsedOtherwiseProblem } from './key-problems.ts';

/** What a sender asks for under a key of its own. */
export interface KeyedChange {
  /** `sub` of the sender: keys of different senders never meet. */
  readonly subject: string;
  readonly key: string;
  /** Name of the mutation. */
  readonly action: string;
  /** Everything that was asked, as plain data. */
  readonly body: unknown;
}

const shortest = 8;
const longest = 100;

/**
 * Claims the key for a change that is about to be made, in the same transaction. Whoever asks at the same time with the
 * same key waits here until that transaction has ended; where it was undone, the key is free again.
 * @returns null where the key is new: make the change under `resultId`; else the id of what was made under it before.
 * @throws KeyMalformedProblem; KeyUsedOtherwiseProblem where it was claimed for something else.
 */
export async function claimKey(
  transaction: Pick<Prisma.TransactionClient, 'changeRequest'>,
  { subject, key, action, body }: KeyedChange,
  resultId: string,
): Promise<string | null> {
  if (key.length < shortest || key.length > longest)
    throw new KeyMalformedProblem('KEY_MALFORMED', { least: shortest, most: longest });
  const bodyDigest = digestOf(body);
  const row = { subject, key, action, bodyDigest, resultId };
  const { count } = await transaction.changeRequest.createMany({ data: [row], skipDuplicates: true });
  if (count === 1) return null;
  const earlier = await transaction.changeRequest.findUniqueOrThrow({ where: { subject_key: { subject, key } } });
  if (earlier.action !== action || earlier.bodyDigest !== bodyDigest)
    throw new KeyUsedOtherwiseProblem('KEY_USED_OTHERWISE', { key });
  return earlier.resultId;
}
