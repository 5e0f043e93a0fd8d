import type { NomineeKind } from '../facts/nominee.ts';
import type { Subject } from '../facts/subject.ts';
import type { Finding } from './finding.ts';
import { leafFinding, nothingObserved } from './leaf-finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** Who may receive (đối tượng): a kind of nominee, of one of the subjects, and of none of those excluded. */
export interface Recipient {
  readonly kind: 'recipient';
  readonly nominee: NomineeKind;
  /** One of these; left out: any of that kind. */
  readonly of?: readonly Subject[];
  /** None of these. */
  readonly except?: readonly Subject[];
}

export function recipient(
  nominee: NomineeKind,
  { of, except }: { readonly of?: readonly Subject[]; readonly except?: readonly Subject[] } = {},
): Recipient {
  return {
    kind: 'recipient',
    nominee,
    ...(of === undefined ? {} : { of }),
    ...(except === undefined ? {} : { except }),
  };
}

const nomineeMissing = ['nominee'] as const;
const subjectsMissing = ['subjects'] as const;

export function evaluateRecipient(
  requirement: Recipient,
  { facts }: Scene,
  trace: Finding[] | null,
): RequirementOutcome {
  const outcome = outcomeOfRecipient(requirement, facts.nominee, facts.subjects);
  if (trace !== null) {
    const missing = facts.nominee === undefined ? nomineeMissing : subjectsMissing;
    const value = facts.subjects?.join(' ') ?? facts.nominee;
    trace.push(leafFinding(requirement, outcome, value === undefined ? nothingObserved : { value }, missing));
  }
  return outcome;
}

function outcomeOfRecipient(
  { nominee, of, except }: Recipient,
  actual: NomineeKind | undefined,
  subjects: readonly Subject[] | undefined,
): RequirementOutcome {
  if (actual !== undefined && actual !== nominee) return 'unmet';
  if (of === undefined && except === undefined) return actual === undefined ? 'unknown' : 'met';
  if (subjects === undefined) return 'unknown';
  if (except?.some((subject) => subjects.includes(subject))) return 'unmet';
  if (of !== undefined && !of.some((subject) => subjects.includes(subject))) return 'unmet';
  return actual === undefined ? 'unknown' : 'met';
}
