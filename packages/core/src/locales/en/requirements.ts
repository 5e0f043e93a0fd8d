import { disciplineForms } from '../../facts/discipline.ts';
import type { NotKnown } from '../../requirements/not-known.ts';
import type { LeafRequirement, Requirement } from '../../requirements/requirement.ts';
import type { Run } from '../../requirements/run.ts';
import type { LawWords } from '../law-sentences.ts';
import { instrumentInWords, provisionInWords } from './launch.ts';
import { lawLabels } from './law-labels.ts';
import {
  awardsInWords,
  inSentence,
  limitsInWords,
  plural,
  ratingInWords,
  yearAskedInWords,
  yearsInWords,
} from './law-phrases.ts';
import {
  contestInWords,
  meritsInWords,
  postsInWords,
  prizesInWords,
  recipientInWords,
  serviceInWords,
} from './requirement-details.ts';

/** What is asked, as one clause with all its parts; parts of parts stand in brackets. */
export function requirementInWords(requirement: Requirement, words: LawWords): string {
  switch (requirement.kind) {
    case 'allOf':
      return requirement.parts.map((part) => partInWords(part, 'anyOf', words)).join('; ');
    case 'anyOf':
      if (requirement.parts.length === 0) return 'nobody can meet it';
      return requirement.parts.map((part) => partInWords(part, 'allOf', words)).join('; or ');
    case 'under':
      return requirementInWords(requirement.part, words);
    case 'after':
      return `${requirementHead(requirement, words)}: ${requirementInWords(requirement.part, words)}`;
    case 'run':
      return requirement.part === undefined
        ? requirementHead(requirement, words)
        : `${requirementHead(requirement, words)}: ${requirementInWords(requirement.part, words)}`;
    default:
      return requirementHead(requirement, words);
  }
}

/** In brackets where it binds its own parts in the other way. */
function partInWords(part: Requirement, other: 'allOf' | 'anyOf', words: LawWords): string {
  const inner = part.kind === 'under' ? part.part : part;
  if (inner.kind === 'under') return partInWords(inner, other, words);
  const clause = requirementInWords(inner, words);
  return inner.kind === other && inner.parts.length > 1 ? `(${clause})` : clause;
}

/** Of a requirement with parts what binds them; of any other the whole clause. */
export function requirementHead(requirement: Requirement, words: LawWords): string {
  switch (requirement.kind) {
    case 'allOf':
      return 'all of the following';
    case 'anyOf':
      return requirement.parts.length === 0 ? 'nobody can meet it' : 'one of the following';
    case 'under':
      return `by ${provisionInWords(requirement.provision)}`;
    case 'after': {
      const latest =
        requirement.latestOf === undefined
          ? ''
          : `, counted from the latest award of ${awardsInWords(requirement.latestOf, words)}`;
      return `was granted ${awardsInWords(requirement.awards, words)}${limitsInWords(requirement)}${latest}, and after that`;
    }
    case 'run':
      return runInWords(requirement, words);
    case 'meets':
      return `meets the standard of “${words.awardName(requirement.award)}” in that year, whether or not it was granted`;
    default:
      return leafInWords(requirement, words);
  }
}

/** The years of a run; what is asked of them follows. */
export function runInWords({ years, ending, part, ...asked }: Omit<Run<Requirement>, 'kind'>, words: LawWords): string {
  const end = ending === 'proposal' ? ' up to the proposal' : '';
  const within = part === undefined ? '' : ', and in that time';
  return `at least ${plural(years, 'year')} running${end}, each ${yearAskedInWords(asked, words)}${within}`;
}

function leafInWords(requirement: LeafRequirement, words: LawWords): string {
  switch (requirement.kind) {
    case 'amount':
      return `${inSentence(requirement.topic.en)}: at least ${requirement.atLeast}`;
    case 'attested':
      return `a paper shows: “${requirement.topic.en}”`;
    case 'judged':
      return `“${requirement.topic.en}”`;
    case 'elapsed':
      return `at least ${plural(requirement.years, 'year')} passed since that award`;
    case 'everyYear':
      return `every year since that award is ${yearAskedInWords(requirement, words)}`;
    case 'existed':
      return `has existed for ${yearsInWords({ atLeast: requirement.years })}`;
    case 'held': {
      const { awards, times, consecutiveYears, ever } = requirement;
      const when = consecutiveYears ? ' in consecutive years up to the proposal' : ever ? ' at any time' : '';
      return `was granted ${awardsInWords(awards, words)} ${plural(times, 'time')}${when}${limitsInWords(requirement)}`;
    }
    case 'heldPost':
      return postsInWords(requirement, words);
    case 'membersHolding':
      return `has at least ${plural(requirement.count, 'member')} with “${words.awardName(requirement.award)}”`;
    case 'merits':
      return meritsInWords(requirement);
    case 'neverHeld': {
      const basis = requirement.basis === undefined ? '' : ` (${inSentence(lawLabels.honourBasis[requirement.basis])})`;
      return `was never granted ${awardsInWords(requirement.awards, words)}${basis}`;
    }
    case 'noMemberDisciplined': {
      const isLightest = requirement.from === disciplineForms[0];
      return `no member was disciplined${isLightest ? '' : ` with a ${inSentence(lawLabels.disciplineForm[requirement.from])} or more`}`;
    }
    case 'notKnown':
      return notKnownInWords(requirement);
    case 'notYetRewarded':
      return 'this achievement was not rewarded before';
    case 'prizeWon':
      return prizesInWords(requirement);
    case 'rated':
      return `rated “${ratingInWords(requirement.atLeast)}” in the year`;
    case 'ratedYears':
      return `at least ${plural(requirement.years, 'year')} rated “${ratingInWords(requirement.atLeast)}”`;
    case 'recipient':
      return recipientInWords(requirement);
    case 'roundAnniversary':
      return 'on a round anniversary of its founding (a number of years that ends in 0)';
    case 'served':
      return serviceInWords(requirement);
    case 'shareOfMembers': {
      const { who, percent, above } = requirement;
      const what = who === 'completed' ? 'completed the task given' : `hold “${words.awardName(who)}”`;
      return `${above ? 'more than' : percent === 100 ? 'all' : 'at least'} ${percent} % of the members ${what}`;
    }
    case 'stood':
      return contestInWords(requirement);
    case 'undisciplinedInPost':
      return `was not disciplined while in the posts: ${requirement.posts.map(words.postName).join('; ')}`;
  }
}

function notKnownInWords({ why, instrument, words }: NotKnown): string {
  const of = instrument === undefined ? 'the instrument' : instrumentInWords(instrument);
  const because = {
    unread: `${of} was not read`,
    memory: `only remembered of ${of}, not checked`,
    delegated:
      instrument === undefined
        ? 'no national standard; left to those named'
        : `${of} was not read; those named set the details`,
  }[why];
  return `${inSentence(words.en)} (${because})`;
}
