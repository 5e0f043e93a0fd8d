import type { AssessmentWords, MissingReason } from '../assessment-sentences.ts';
import { dateInWords } from './dates.ts';
import { listInWords } from './lists.ts';
import { periodInWords } from './periods.ts';

/** Why there is no verdict yet, or none at all, as a clause. */
export function missingReasonInWords(reason: MissingReason, words: AssessmentWords): string {
  switch (reason.code) {
    case 'NOT_YET_ENDED':
      return `it runs to the end of ${dateInWords(reason.data.lastDay)}`;
    case 'NOT_YET_PUBLISHED':
      return `the result is expected by ${dateInWords(reason.data.expectedBy)}`;
    case 'NO_OBSERVATION':
      return reason.data.indicator === null
        ? 'no result was found'
        : `no figure of “${words.nameOf(reason.data.indicator)}” was found`;
    case 'NO_FINAL_COVERAGE':
      return `figures were found for ${listInWords(reason.data.covered.map(periodInWords))} only, none for ${periodInWords(reason.data.needed)}`;
    case 'BASE_NOT_FOUND':
      return `no figure of the base, ${periodInWords(reason.data.base)}, was found`;
    case 'MEMBERS_NOT_FOUND': {
      const { known, expected } = reason.data;
      return expected === null
        ? `the results of ${known} members are known, and the text does not list them all`
        : `the results of ${known} of ${expected} members are known`;
    }
    case 'REFERENCE_UNKNOWN':
      return `the value of ${reason.data.referenceName} was not found`;
    case 'BASE_WITHHELD':
      return `the result of the base, ${periodInWords(reason.data.base)}, was withheld`;
    case 'BASE_NOT_SURVEYED':
      return `no survey was held for the base, ${periodInWords(reason.data.base)}`;
    case 'CURRENT_WITHHELD':
      return `the result of ${periodInWords(reason.data.edition)} was withheld`;
    case 'CURRENT_NOT_SURVEYED':
      return `no survey was held for ${periodInWords(reason.data.edition)}`;
    case 'INDEX_REPLACED': {
      const { by, fromEdition } = reason.data;
      const successor = by === null ? '' : ` by “${words.nameOf(by)}”`;
      return `the index was replaced${successor} from ${periodInWords(fromEdition)}, and the two do not compare`;
    }
    case 'NO_BASE_DECLARED':
      return 'the text names no base to compare with';
    case 'ATTENTION_ONLY':
      return 'the text asks for attention only and sets no target';
    case 'POSITION_UNDEFINED':
      return `the text does not say how many lead in ${reason.data.peers}`;
    case 'STATUS_DATE_UNKNOWN':
      return `recognised, but the day of the decision is not known, due by ${dateInWords(reason.data.lastDay)}`;
    case 'PLAN_DATE_UNKNOWN':
      return `the planned date of “${words.nameOf(reason.data.project)}” is not known`;
    case 'DIRECTION_UNDEFINED':
      return `it is not set whether “${words.nameOf(reason.data.indicator)}” is better up or down`;
    case 'INDICATOR_MISFIT':
      return `this kind of target does not fit “${words.nameOf(reason.data.indicator)}”`;
    case 'PROJECTS_UNNAMED':
      return 'the text does not name the projects';
    case 'NOT_JUDGED':
      return 'it is qualitative, and nobody has signed a judgement';
  }
}
