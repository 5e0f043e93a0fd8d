import { randomUUID } from 'node:crypto';
import type { PrismaClient, SignedVerdict } from '../../../generated/prisma/client.ts';
import { mayDo } from '../../../graphql/access.ts';
import type { Viewer } from '../../../platform/identity/viewer.ts';
import { digestOf } from '../../../rows/canonical-json.ts';
import { claimKey, NotAllowedProblem } from '../../changes/index.ts';
import { factsOfNominee } from '../../eligibility/facts-of-nominee.ts';
import { judgeNominee } from '../../eligibility/judge-nominee.ts';
import { standardDigest } from '../../eligibility/standard-digest.ts';
import { lawOn } from '../../law-book/law-on.ts';
import { findNominee } from '../../nominees/find-nominee.ts';
import { nomineePolicy } from '../../nominees/nominee.policy.ts';
import { holderOf } from '../../nominees/nominee-holder.ts';
import { standingEntries } from '../../nominees/registers-loader.ts';
import { NoteTooLongProblem } from '../problems/note-too-long.ts';
import { StandardChangedProblem } from '../problems/standard-changed.ts';
import { fromSigned } from '../signed-verdict.record.ts';

/** What an office asks to sign. */
export interface SignRequest {
  /** Key of the nominee. */
  readonly nominee: string;
  readonly award: string;
  readonly year: number;
  readonly lawOn: string;
  readonly carryOver: boolean;
  readonly proposedOn: string | null;
  readonly achievement: string | null;
  readonly note: string | null;
  /** Digest of the standard that the signer has seen; null: not compared. */
  readonly expectedDigest: string | null;
}

/** Who signs, when, and where it is kept. */
export interface Signing {
  readonly prisma: PrismaClient;
  readonly viewer: Viewer | null;
  readonly today: string;
  readonly now: Date;
}

/** Characters of a note. */
export const noteLimit = 2_000;

/**
 * Judges a nominee on what the registers hold now, and appends the verdict as the viewer's office signs it. Asked again
 * with the same key, it gives what was signed the first time.
 * @throws NomineeUnknownProblem, NotAllowedProblem, LawNotEncodedProblem, AwardUnknownProblem, AwardNotEncodedProblem,
 * FactsRefusedProblem, StandardChangedProblem, NoteTooLongProblem and those of `claimKey`; nothing is written then.
 */
export async function signEligibility(key: string, request: SignRequest, signing: Signing): Promise<SignedVerdict> {
  const { prisma, viewer, now, today } = signing;
  const nominee = await findNominee(request.nominee, 'eligibility.read', signing);
  const decision = mayDo(signing, nomineePolicy, 'eligibility.sign', holderOf(nominee));
  if (!decision.allowed || viewer === null)
    throw new NotAllowedProblem('NOT_ALLOWED', {
      action: 'eligibility.sign',
      reasons: decision.allowed ? ['TOKEN_NEEDED'] : decision.reasons,
    });
  const { note, expectedDigest } = request;
  if (note !== null && note.length > noteLimit)
    throw new NoteTooLongProblem('NOTE_TOO_LONG', { length: note.length, limit: noteLimit });
  const change = { subject: viewer.subject, key, action: 'signEligibility', body: request };
  return prisma.$transaction(async (transaction) => {
    const id = randomUUID();
    const earlier = await claimKey(transaction, change, id);
    if (earlier !== null) return transaction.signedVerdict.findUniqueOrThrow({ where: { id: earlier } });
    const of = lawOn(request.lawOn, request.carryOver);
    const facts = factsOfNominee(nominee, await standingEntries(transaction, [nominee.id]), request.year, of);
    const judged = judgeNominee(nominee, facts, request, of);
    const digest = standardDigest(request.award, of.law);
    if (expectedDigest !== null && expectedDigest !== digest)
      throw new StandardChangedProblem('STANDARD_CHANGED', { expected: expectedDigest, digest });
    const signed = { id, judged, viewer, now, today, note, standardDigest: digest, carriedOver: request.carryOver };
    return transaction.signedVerdict.create({
      data: { ...fromSigned(signed), factsDigest: digestOf(judged.nomination) },
    });
  });
}
