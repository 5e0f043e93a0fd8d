import { isThiduaError, judge } from '@thidua/core';
import { coreVersion } from '../../core-version.ts';
import type { SignedVerdict } from '../../generated/prisma/client.ts';
import { standardDigest } from '../eligibility/standard-digest.ts';
import { type LawOnDay, lawOn } from '../law-book/law-on.ts';
import { LawNotEncodedProblem } from '../law-book/problems/law-not-encoded.ts';
import { signedParts } from './signed-verdict.record.ts';

/** What has become of the ground on which a verdict was signed. */
export interface SignedCheck {
  /** Whether the standard of that day, as this version holds it, is the one that was used. */
  readonly standardUnchanged: boolean;
  /** Whether the facts of then give the same outcome under it. */
  readonly outcomeUnchanged: boolean;
  readonly coreVersion: string;
}

/** Judges the facts of then once more. A standard, a topic or a day that this version no longer has counts as changed. */
export function checkSigned(signed: SignedVerdict): SignedCheck {
  const version = coreVersion();
  const changed = { standardUnchanged: false, outcomeUnchanged: false, coreVersion: version };
  const of = lawOf(signed);
  if (of === null || !Object.hasOwn(of.law.awards, signed.award)) return changed;
  try {
    return {
      standardUnchanged: standardDigest(signed.award, of.law) === signed.standardDigest,
      outcomeUnchanged: judge<string>(signedParts(signed).nomination, of.law).outcome === signed.outcome,
      coreVersion: version,
    };
  } catch (error) {
    if (isThiduaError(error)) return changed;
    throw error;
  }
}

/** The law that a verdict was signed under; null where this version does not have it. */
export function lawOf({ lawOn: on, carriedOver }: Pick<SignedVerdict, 'lawOn' | 'carriedOver'>): LawOnDay | null {
  try {
    return lawOn(on, carriedOver);
  } catch (error) {
    if (error instanceof LawNotEncodedProblem) return null;
    throw error;
  }
}
