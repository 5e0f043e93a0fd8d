import { type DisciplineForm, disciplineForms } from '../facts/discipline.ts';
import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** “Không có cá nhân bị kỷ luật từ hình thức cảnh cáo trở lên”, in the year in question. */
export interface NoMemberDisciplined {
  readonly kind: 'noMemberDisciplined';
  readonly from: DisciplineForm;
}

export function noMemberDisciplined(from: DisciplineForm): NoMemberDisciplined {
  return { kind: 'noMemberDisciplined', from };
}

export function evaluateNoMemberDisciplined(
  requirement: NoMemberDisciplined,
  { facts, year }: Scene,
  trace: Finding[] | null,
): RequirementOutcome {
  const disciplined = facts.members?.[year]?.disciplined;
  const forms = disciplineForms.slice(disciplineForms.indexOf(requirement.from));
  let outcome: RequirementOutcome = 'met';
  let value = 0;
  const missing: string[] = [];
  for (const form of forms) {
    const count = disciplined?.[form];
    if (count === undefined) {
      missing.push(`members.${year}.disciplined.${form}`);
      if (outcome === 'met') outcome = 'unknown';
    } else {
      value += count;
      if (count > 0) outcome = 'unmet';
    }
  }
  if (trace !== null) trace.push(leafFinding(requirement, outcome, missing.length > 0 ? {} : { value }, missing));
  return outcome;
}
