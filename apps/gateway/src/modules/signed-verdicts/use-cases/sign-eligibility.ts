import { randomUUID } from 'node:crypto';
import { digestOf } from '../../../rows/canonical-json.ts';
import type { ChangeRoom } from '../../changes/index.ts';
import { requireAllowed } from '../../changes/require-allowed.ts';
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
import { fromSigned, recordedSigning } from '../signed-verdict.record.ts';

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

/** Characters of a note. */
export const noteLimit = 2_000;

/**
 * Judges a nominee on what the registers hold now, and appends the verdict as the viewer's office signs it.
 * @throws NomineeUnknownProblem, NotAllowedProblem, LawNotEncodedProblem, AwardUnknownProblem, AwardNotEncodedProblem,
 * FactsRefusedProblem, StandardChangedProblem, NoteTooLongProblem.
 */
export async function signEligibility(room: ChangeRoom, request: SignRequest): Promise<void> {
  const { transaction, viewer, now, today } = room;
  const nominee = await findNominee(request.nominee, 'eligibility.read', { prisma: transaction, viewer, today });
  const action = 'eligibility.sign';
  const holder = holderOf(nominee);
  requireAllowed(room, nomineePolicy, action, holder);
  const { note, expectedDigest } = request;
  if (note !== null && note.length > noteLimit)
    throw new NoteTooLongProblem('NOTE_TOO_LONG', { length: note.length, limit: noteLimit });
  const of = lawOn(request.lawOn, request.carryOver);
  const facts = factsOfNominee(nominee, await standingEntries(transaction, [nominee.id]), request.year, of);
  const judged = judgeNominee(nominee, facts, request, of);
  const digest = standardDigest(request.award, of.law);
  if (expectedDigest !== null && expectedDigest !== digest)
    throw new StandardChangedProblem('STANDARD_CHANGED', { expected: expectedDigest, digest });
  const id = randomUUID();
  const signed = { id, judged, viewer, now, today, note, standardDigest: digest, carriedOver: request.carryOver };
  const row = await transaction.signedVerdict.create({
    data: { ...fromSigned(signed), factsDigest: digestOf(judged.nomination) },
  });
  await room.record({
    kind: 'signedVerdict',
    entityId: id,
    action,
    before: null,
    after: recordedSigning(row),
    why: null,
    holder,
  });
}
