import type { Reason } from '../../indicators/target-assessment.ts';
import type { AssessmentWords } from '../assessment-sentences.ts';
import { amountInWords, boundInWords, changeInWords } from './amounts.ts';
import { dateInWords } from './dates.ts';
import { decimalInWords } from './decimals.ts';
import { listInWords } from './lists.ts';
import { missingReasonInWords } from './missing-reasons.ts';
import { periodInWords } from './periods.ts';

/** Why a verdict is what it is, as a clause. */
export function reasonInWords(reason: Reason, words: AssessmentWords): string {
  const unit = words.unitOfMeasure;
  const amount = (value: string) => amountInWords(value, unit);
  switch (reason.code) {
    case 'VALUE_AGAINST_TARGET':
      return `${amount(reason.data.value)} against a target of ${amount(reason.data.target)}`;
    case 'BOUND_AGAINST_TARGET':
      return `${boundInWords(reason.data, unit)} against a target of ${amount(reason.data.target)}`;
    case 'BOUND_UNDECIDED':
      return `known only as ${boundInWords(reason.data, unit)}, which does not decide against ${amount(reason.data.target)}`;
    case 'NO_TOLERANCE_GIVEN':
      return `${amount(reason.data.value)} against a target of about ${amount(reason.data.target)}; no tolerance is given, and none is assumed`;
    case 'WITHIN_TOLERANCE':
      return `${amount(reason.data.value)} against a target of about ${amount(reason.data.target)}, within the tolerance of ${amount(reason.data.tolerance)}`;
    case 'CHANGE_AGAINST_TARGET': {
      const { achieved, target, direction } = reason.data;
      return `${changeInWords(achieved, direction, unit)} against a target of ${changeInWords(target, direction, unit)}`;
    }
    case 'COUNT_AGAINST_TARGET': {
      const { m, n, targetM, targetN } = reason.data;
      return `${amount(n === null ? String(m) : `${m}/${n}`)} against a target of ${amount(`${targetM}/${targetN}`)}`;
    }
    case 'UNITS_REACHED':
      return [
        ...(reason.data.reached.length === 0 ? [] : [`reached by ${listInWords(reason.data.reached)}`]),
        ...(reason.data.notReached.length === 0 ? [] : [`missed by ${listInWords(reason.data.notReached)}`]),
      ].join('; ');
    case 'SET_COUNTED':
      return `${reason.data.met} of ${reason.data.expected} targets`;
    case 'RANK_AGAINST_BASE':
      return `rank ${reason.data.current}, base rank ${reason.data.base}${places(reason.data.improvedBy)}`;
    case 'RANK_UNDECIDED':
      return `rank ${reason.data.current}, base rank ${reason.data.base}, which does not decide`;
    case 'RANK_AGAINST_TOP':
      return `rank ${reason.data.current}, to be among the first ${reason.data.top}`;
    case 'RANK_AGAINST_TOP_UNDECIDED':
      return `rank ${reason.data.current}, which does not decide whether it is among the first ${reason.data.top}`;
    case 'SCORE_AGAINST_BASE':
      return `a score of ${decimalInWords(reason.data.current)}, base ${decimalInWords(reason.data.base)}`;
    case 'LEVEL_AGAINST_BASE':
      return `${amount(reason.data.current)}, base ${amount(reason.data.base)}, to go ${reason.data.direction === 'UP' ? 'up' : 'down'}`;
    case 'MILESTONES_REACHED':
      return `${reason.data.reached} of ${reason.data.of} milestones reached`;
    case 'SHARE_AGAINST_TARGET': {
      const { share, target, asOf, lastDay } = reason.data;
      return `${amountInWords(share, '%')} as of ${dateInWords(asOf)}, ${amountInWords(target, '%')} due by ${dateInWords(lastDay)}`;
    }
    case 'DONE_ON':
      return `done ${dateInWords(reason.data.on)}, due by ${dateInWords(reason.data.lastDay)}`;
    case 'DONE_DATE_UNDECIDED':
      return `done some time in ${periodInWords(reason.data.on)}, which does not decide against ${dateInWords(reason.data.lastDay)}`;
    case 'ACCEPTANCE_REFUSED':
      return `acceptance of “${words.nameOf(reason.data.project)}” was refused`;
    case 'STATUS_FOR_PERIOD':
      return `standard reached for ${periodInWords(reason.data.forPeriod)}, due by ${dateInWords(reason.data.lastDay)}`;
    case 'STATUS_DECIDED_ON':
      return `recognition decided ${dateInWords(reason.data.decidedOn)}, due by ${dateInWords(reason.data.lastDay)}`;
    case 'STATUS_NOT_REACHED':
      return `not reached as reported for ${periodInWords(reason.data.asOf)}, due by ${dateInWords(reason.data.lastDay)}`;
    case 'GATE_BREACHED':
      return `the credit is void because the condition “${words.nameOf(reason.data.gate)}” was breached`;
    case 'SIGNED':
      return `as signed by ${reason.data.post} on ${dateInWords(reason.data.signedOn)}`;
    default:
      return missingReasonInWords(reason, words);
  }
}

function places(improvedBy: number | null): string {
  if (improvedBy === null) return '';
  if (improvedBy === 0) return ', unchanged';
  const count = Math.abs(improvedBy);
  return `, ${improvedBy > 0 ? 'up' : 'down'} ${count} ${count === 1 ? 'place' : 'places'}`;
}
