import { isInInterval } from '../../calendar/day-interval.ts';
import { judgeOutcome } from '../../eligibility/judge.ts';
import type { Award } from '../../law/award.ts';
import { eraOn } from '../../law/era-on.ts';
import { freezeLaw } from '../../law/freeze-law.ts';
import type { LawBook } from '../../law/law-book.ts';
import type { LawInForce } from '../../law/law-in-force.ts';
import { allOf } from '../../requirements/all-of.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { clauseCode } from '../cases/found-in-verdict.ts';
import type { LawCase } from '../cases/law-case.ts';
import { canBeUnmet } from './can-come-out.ts';
import { clausesOf } from './clauses-of.ts';
import type { JudgedCase } from './missing-cases.ts';

/** A clause whose part in the standard no case shows. */
export interface SilentClause {
  readonly era: string;
  /** `24.1.a` */
  readonly where: string;
}

/**
 * Clauses that could be struck out of the standard of one award without any case coming out otherwise: each is taken
 * as met in turn, and the cases of its era are judged again.
 */
export function silentClauses(award: Award, book: LawBook, judged: readonly JudgedCase[]): readonly SilentClause[] {
  return award.standards.flatMap((era) => {
    const cases = judged.filter(
      ({ lawCase, result }) =>
        result.verdict !== null &&
        !lawCase.carryOver &&
        lawCase.localBooks.length === 0 &&
        isInInterval(lawCase.lawOn, era),
    );
    const standardOf = (code: string) => eraOn(book.awards[code]?.standards ?? [], era.from)?.value;
    return clausesOf(era.value)
      .filter(({ under }) => canBeUnmet(under, standardOf))
      .filter(({ way }) => {
        const struck = award.standards.map((one) => (one === era ? { ...one, value: strikeOut(one.value, way) } : one));
        const without: LawBook = { ...book, awards: { ...book.awards, [award.code]: { ...award, standards: struck } } };
        const lawOf = oncePerDay(without);
        return cases.every(({ lawCase, result }) => outcomeOf(lawCase, lawOf(lawCase.lawOn)) === result.found.outcome);
      })
      .map(({ under }) => ({ era: era.from, where: clauseCode(under.provision) }));
  });
}

function oncePerDay(book: LawBook): (day: string) => LawInForce {
  const frozen = new Map<string, LawInForce>();
  return (on) => {
    const law = frozen.get(on) ?? freezeLaw(book, { on });
    frozen.set(on, law);
    return law;
  };
}

function outcomeOf({ award, year, proposedOn, achievement, facts }: LawCase, law: LawInForce) {
  const optional = {
    ...(proposedOn === undefined ? {} : { proposedOn }),
    ...(achievement === undefined ? {} : { achievement }),
  };
  return judgeOutcome<string>({ award, year, facts, ...optional }, law);
}

/** The requirement with the clause at that way (as `clausesOf` names it) taken as met. */
function strikeOut(requirement: Requirement, wanted: string, way = ''): Requirement {
  switch (requirement.kind) {
    case 'under':
      return way === wanted
        ? allOf<Requirement>()
        : { ...requirement, part: strikeOut(requirement.part, wanted, `${way}/`) };
    case 'allOf':
    case 'anyOf':
      return {
        ...requirement,
        parts: requirement.parts.map((part, index) => strikeOut(part, wanted, `${way}${index}.`)),
      };
    case 'after':
      return { ...requirement, part: strikeOut(requirement.part, wanted, `${way}>`) };
    case 'run':
      return requirement.part === undefined
        ? requirement
        : { ...requirement, part: strikeOut(requirement.part, wanted, `${way}~`) };
    default:
      return requirement;
  }
}
