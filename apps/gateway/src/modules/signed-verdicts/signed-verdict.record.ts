import { type Eligibility, type Nomination, refKey } from '@thidua/core';
import { coreVersion } from '../../core-version.ts';
import type { Prisma, SignedVerdict } from '../../generated/prisma/client.ts';
import type { Viewer } from '../../platform/identity/viewer.ts';

/** What is signed, by whom and when. */
export interface Signed {
  readonly id: string;
  readonly judged: {
    readonly nominee: { readonly id: string };
    readonly nomination: Nomination;
    readonly verdict: Eligibility;
  };
  readonly viewer: Viewer;
  readonly now: Date;
  readonly today: string;
  readonly note: string | null;
  readonly standardDigest: string;
  readonly carriedOver: boolean;
}

export function fromSigned(signed: Signed): Omit<Prisma.SignedVerdictUncheckedCreateInput, 'factsDigest'> {
  const { id, judged, viewer, now, today, note, standardDigest, carriedOver } = signed;
  const { nominee, nomination, verdict } = judged;
  return {
    id,
    nomineeId: nominee.id,
    award: verdict.award,
    year: verdict.year,
    lawOn: verdict.lawOn,
    carriedOver,
    outcome: verdict.outcome,
    nomination: nomination as unknown as Prisma.InputJsonValue,
    verdict: verdict as unknown as Prisma.InputJsonValue,
    standardDigest,
    coreVersion: coreVersion(),
    note,
    signedAt: now,
    signedOn: today,
    signerSubject: viewer.subject,
    signerName: viewer.name ?? null,
    signerRole: viewer.role ?? '',
    signerScope: [...viewer.units.map(refKey), ...viewer.organizations],
  };
}

/** What the record of changes says of a signing; what was judged and how stands in the row itself, which never changes. */
export function recordedSigning(row: SignedVerdict): object {
  const { id: key, nomineeId: nominee, award, year, carriedOver, outcome, note } = row;
  const { lawOn, standardDigest, factsDigest } = row;
  return { key, nominee, award, year, lawOn, carriedOver, outcome, note, standardDigest, factsDigest };
}

/** The verdict as it was signed. Only the use-case writes these columns, from values of core. */
export function signedParts({ nomination, verdict }: Pick<SignedVerdict, 'nomination' | 'verdict'>): {
  readonly nomination: Nomination;
  readonly verdict: Eligibility;
} {
  return { nomination: nomination as unknown as Nomination, verdict: verdict as unknown as Eligibility };
}
