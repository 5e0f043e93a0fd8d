import { disciplineForms } from '../../facts/discipline.ts';
import type { NotKnown } from '../../requirements/not-known.ts';
import type { LeafRequirement, Requirement } from '../../requirements/requirement.ts';
import type { Run } from '../../requirements/run.ts';
import type { LawWords } from '../law-sentences.ts';
import { instrumentInWords, provisionInWords } from './launch.ts';
import { lawLabels } from './law-labels.ts';
import {
  awardsInWords,
  countInWords,
  inSentence,
  limitsInWords,
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
      if (requirement.parts.length === 0) return 'không ai đạt được';
      return requirement.parts.map((part) => partInWords(part, 'allOf', words)).join('; hoặc ');
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
      return 'đạt tất cả các điều kiện sau';
    case 'anyOf':
      return requirement.parts.length === 0 ? 'không ai đạt được' : 'đạt một trong các điều kiện sau';
    case 'under':
      return `theo ${provisionInWords(requirement.provision)}`;
    case 'after': {
      const latest =
        requirement.latestOf === undefined
          ? ''
          : `, tính từ lần gần nhất được tặng ${awardsInWords(requirement.latestOf, words)}`;
      return `đã được tặng ${awardsInWords(requirement.awards, words)}${limitsInWords(requirement)}${latest} và sau đó`;
    }
    case 'run':
      return runInWords(requirement, words);
    case 'meets':
      return `đạt tiêu chuẩn của “${words.awardName(requirement.award)}” trong năm đó, không đòi hỏi đã có quyết định tặng`;
    default:
      return leafInWords(requirement, words);
  }
}

/** The years of a run; what is asked of them follows. */
export function runInWords({ years, ending, part, ...asked }: Omit<Run<Requirement>, 'kind'>, words: LawWords): string {
  const end = ending === 'proposal' ? ' đến thời điểm đề nghị' : '';
  const within = part === undefined ? '' : ', trong thời gian đó';
  return `có liên tục từ ${countInWords(years)} năm trở lên${end} ${yearAskedInWords(asked, words)}${within}`;
}

function leafInWords(requirement: LeafRequirement, words: LawWords): string {
  switch (requirement.kind) {
    case 'amount':
      return `${inSentence(requirement.topic.vi)}: từ ${countInWords(requirement.atLeast)} trở lên`;
    case 'attested':
      return `có giấy tờ thể hiện: “${requirement.topic.vi}”`;
    case 'judged':
      return `“${requirement.topic.vi}”`;
    case 'elapsed':
      return `đủ ${countInWords(requirement.years)} năm trở lên kể từ lần khen thưởng đó`;
    case 'everyYear':
      return `mọi năm kể từ lần khen thưởng đó đều ${yearAskedInWords(requirement, words)}`;
    case 'existed':
      return `có quá trình xây dựng và phát triển ${yearsInWords({ atLeast: requirement.years })}`;
    case 'held': {
      const { awards, times, consecutiveYears, ever } = requirement;
      const when = consecutiveYears ? ' liên tục hằng năm đến năm đề nghị' : ever ? ', không kể thời gian' : '';
      return `được tặng ${countInWords(times)} lần ${awardsInWords(awards, words)}${when}${limitsInWords(requirement)}`;
    }
    case 'heldPost':
      return postsInWords(requirement, words);
    case 'membersHolding':
      return `có ${countInWords(requirement.count)} cá nhân trở lên đạt danh hiệu “${words.awardName(requirement.award)}”`;
    case 'merits':
      return meritsInWords(requirement);
    case 'neverHeld': {
      const basis = requirement.basis === undefined ? '' : ` (${inSentence(lawLabels.honourBasis[requirement.basis])})`;
      return `chưa được tặng ${awardsInWords(requirement.awards, words)}${basis}`;
    }
    case 'noMemberDisciplined': {
      const isLightest = requirement.from === disciplineForms[0];
      return `không có cá nhân bị kỷ luật${isLightest ? '' : ` từ hình thức ${inSentence(lawLabels.disciplineForm[requirement.from])} trở lên`}`;
    }
    case 'notKnown':
      return notKnownInWords(requirement);
    case 'notYetRewarded':
      return 'thành tích này chưa được khen thưởng';
    case 'prizeWon':
      return prizesInWords(requirement);
    case 'rated':
      return `trong năm được công nhận ${ratingInWords(requirement.atLeast)}`;
    case 'ratedYears':
      return `có từ ${countInWords(requirement.years)} năm trở lên được công nhận ${ratingInWords(requirement.atLeast)}`;
    case 'recipient':
      return recipientInWords(requirement);
    case 'roundAnniversary':
      return 'nhân dịp kỷ niệm ngày thành lập năm tròn (số năm có chữ số cuối là 0)';
    case 'served':
      return serviceInWords(requirement);
    case 'shareOfMembers': {
      const { who, percent, above } = requirement;
      const what = who === 'completed' ? 'hoàn thành nhiệm vụ được giao' : `đạt danh hiệu “${words.awardName(who)}”`;
      return `${above ? 'trên' : percent === 100 ? 'đủ' : 'ít nhất'} ${percent} % cá nhân trong tập thể ${what}`;
    }
    case 'stood':
      return contestInWords(requirement);
    case 'undisciplinedInPost':
      return `không bị kỷ luật trong thời gian giữ chức vụ: ${requirement.posts.map(words.postName).join('; ')}`;
  }
}

function notKnownInWords({ why, instrument, words }: NotKnown): string {
  const of = instrument === undefined ? 'văn bản quy định' : instrumentInWords(instrument);
  const because = {
    unread: `chưa đọc được ${of}`,
    memory: `chỉ theo trí nhớ về ${of}, chưa đối chiếu`,
    delegated:
      instrument === undefined
        ? 'không có tiêu chuẩn chung cả nước, nơi được giao quy định'
        : `chưa đọc được ${of}, nơi được giao quy định chi tiết`,
  }[why];
  return `${inSentence(words.vi)} (${because})`;
}
