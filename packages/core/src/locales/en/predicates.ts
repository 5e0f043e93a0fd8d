import type { Due } from '../../calendar/due.ts';
import type { Predicate } from '../../indicators/predicate.ts';
import type { AssessmentWords } from '../assessment-sentences.ts';
import { amountInWords, changeInWords } from './amounts.ts';
import { dateInWords } from './dates.ts';
import { periodInWords } from './periods.ts';

const measureUnits = { PERCENTAGE_POINT: '%', PER_MILLE_POINT: '‰' } as const;

/** What a target demands, as a clause: `about 9 %`. */
export function predicateInWords(predicate: Predicate, { unitOfMeasure }: AssessmentWords): string {
  const amount = (value: string) => amountInWords(value, unitOfMeasure);
  switch (predicate.kind) {
    case 'atLeast':
      return `at least ${amount(predicate.value)}`;
    case 'about': {
      const { value, tolerance } = predicate;
      return `about ${amount(value)}${tolerance === undefined ? '' : ` (tolerance ${amount(tolerance)})`}`;
    }
    case 'growth':
      return `growth of ${amount(predicate.rate)} over ${periodInWords(predicate.base)}`;
    case 'change': {
      const { by, measure, direction, base } = predicate;
      const unit = measure === 'ABSOLUTE' ? unitOfMeasure : measureUnits[measure];
      return `${changeInWords(by, direction, unit)}${base === undefined ? '' : ` against ${periodInWords(base)}`}`;
    }
    case 'countOf':
      return amount(`${predicate.m}/${predicate.n}`);
    case 'namedUnits':
      return `${predicate.units.length === 1 ? 'one named unit' : `${predicate.units.length} named units`}: “${predicate.status}” ${dueInWords(predicate.due)}`;
    case 'total':
      return `a total of ${amount(predicate.value)} in the period`;
    case 'rankImprovement': {
      const { by, intoTop, base } = predicate;
      const top = intoTop === undefined ? null : `among the first ${intoTop}`;
      if (by === undefined) return top ?? `a better rank than in ${periodInWords(base)}`;
      const gain = `${by} ${by === 1 ? 'place' : 'places'} up from ${periodInWords(base)}`;
      return top === null ? gain : `${gain} and ${top}`;
    }
    case 'betterThanBaseline':
      return `better than in ${periodInWords(predicate.base)}`;
    case 'improvement':
      return predicate.base === undefined ? 'an improvement' : `an improvement on ${periodInWords(predicate.base)}`;
    case 'attention':
      return 'attention';
    case 'meetOrExceedRef':
      return `to meet and exceed ${predicate.referenceName}`;
    case 'allOf':
      return `all of ${predicate.setName}`;
    case 'milestone':
      return predicate.milestones.length === 1 ? 'a milestone' : `${predicate.milestones.length} milestones`;
    case 'status':
      return `“${predicate.status}” ${dueInWords(predicate.due)}`;
    case 'relativePosition': {
      const { peers, top, due } = predicate;
      const group = top === undefined ? 'in the leading group' : `among the first ${top}`;
      return `${group} of ${peers}${due === undefined ? '' : ` ${dueInWords(due)}`}`;
    }
    case 'earlierThanPlan':
      return 'completion before the planned date';
    case 'gate':
      return predicate.condition;
    case 'qualitative':
      return predicate.text;
  }
}

function dueInWords({ rule, date }: Due): string {
  const words = dateInWords(date);
  if (rule === 'before') return `before ${words}`;
  return rule === 'by' ? `by ${words}` : `within ${words}`;
}
