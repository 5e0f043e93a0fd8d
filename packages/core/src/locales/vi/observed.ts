import type { Subject } from '../../facts/subject.ts';
import type { LeafFinding } from '../../requirements/finding.ts';
import type { LawWords } from '../law-sentences.ts';
import { dateInWords } from './dates.ts';
import { lawLabels } from './law-labels.ts';
import { inSentence } from './law-phrases.ts';

/** What the facts show of a leaf, as a clause; empty where they show nothing. */
export function observedInWords({ requirement, observed }: LeafFinding, words: LawWords): string {
  const { value } = observed;
  const count = countOf(observed);
  switch (requirement.kind) {
    case 'judged':
    case 'attested':
      return value === undefined ? '' : value === true ? 'có' : 'không';
    case 'rated':
      return value === undefined
        ? ''
        : inSentence(lawLabels.rating[value as keyof typeof lawLabels.rating] ?? String(value));
    case 'recipient':
      return value === undefined ? '' : `đối tượng ghi nhận: ${subjectsInWords(String(value))}`;
    case 'existed':
      return value === undefined ? '' : `thành lập ${dateInWords(String(value))}`;
    case 'roundAnniversary':
      return value === undefined ? '' : `kỷ niệm năm thứ ${value}`;
    case 'neverHeld':
    case 'notYetRewarded':
      return value === undefined ? '' : `đã được tặng “${words.awardName(String(value))}”`;
    case 'everyYear':
      return value === undefined ? '' : `năm ${value} không đạt`;
    case 'shareOfMembers':
      return value === undefined ? '' : `${value} cá nhân`;
    case 'membersHolding':
    case 'noMemberDisciplined':
      return value === undefined ? '' : `${value} cá nhân`;
    case 'undisciplinedInPost':
      return value === undefined
        ? ''
        : inSentence(lawLabels.disciplineForm[value as keyof typeof lawLabels.disciplineForm] ?? String(value));
    case 'amount':
      return value === undefined ? '' : String(value);
    case 'served':
    case 'heldPost':
    case 'elapsed':
    case 'ratedYears':
      return count === '' ? '' : `${count} năm`;
    case 'held':
      return count === '' ? '' : `${count} lần`;
    case 'merits':
      return count;
    case 'notKnown':
    case 'prizeWon':
    case 'stood':
      return '';
  }
}

/** `3`, `2 đến 4`, `ít nhất 2`; empty where nothing was counted. */
export function countOf({ least, most }: LeafFinding['observed']): string {
  if (least === undefined) return '';
  if (most === null || most === undefined) return `ít nhất ${least}`;
  return most === least ? String(least) : `${least} đến ${most}`;
}

function subjectsInWords(codes: string): string {
  if (codes === '') return 'không thuộc nhóm nào';
  const labels: Readonly<Record<string, string>> = { ...lawLabels.subject, ...lawLabels.nomineeKind };
  return codes
    .split(' ')
    .map((code) => inSentence(labels[code as Subject] ?? code))
    .join('; ');
}
