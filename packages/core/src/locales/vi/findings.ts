import type { Gap } from '../../eligibility/gap.ts';
import type { Rating } from '../../facts/rating.ts';
import type { AnchorFinding, Finding, LeafFinding } from '../../requirements/finding.ts';
import type { LawWords } from '../law-sentences.ts';
import { provisionInWords } from './launch.ts';
import { lawLabels } from './law-labels.ts';
import { awardsInWords, inSentence } from './law-phrases.ts';
import { countOf, observedInWords } from './observed.ts';
import { requirementInWords, runInWords } from './requirements.ts';

const outcomes = lawLabels.requirementOutcome;

/** The whole tree, a line each, deeper parts indented by two spaces. */
export function findingInWords(finding: Finding | AnchorFinding, words: LawWords): string[] {
  const own = `${outcomes[finding.outcome]}: ${headOf(finding, words)}`;
  const reading =
    finding.kind === 'under' && finding.reading !== undefined ? [`  Cách hiểu: ${finding.reading.vi}`] : [];
  return [
    own,
    ...reading,
    ...partsOf(finding).flatMap((part) => findingInWords(part, words).map((line) => `  ${line}`)),
  ];
}

function partsOf(finding: Finding | AnchorFinding): readonly (Finding | AnchorFinding)[] {
  return finding.kind === 'leaf' ? [] : finding.parts;
}

function headOf(finding: Finding | AnchorFinding, words: LawWords): string {
  switch (finding.kind) {
    case 'allOf':
      return 'đạt tất cả các điều kiện sau';
    case 'anyOf':
      return finding.parts.length === 0 ? 'không ai đạt được' : 'đạt một trong các điều kiện sau';
    case 'under':
      return provisionInWords(finding.provision);
    case 'meets':
      return `tiêu chuẩn của “${words.awardName(finding.award)}”`;
    case 'after':
      return `đã được tặng ${awardsInWords(finding.awards, words)} và sau đó`;
    case 'anchor':
      return `tính từ “${words.awardName(finding.award)}” năm ${finding.year}`;
    case 'run':
      return `${runSentence(finding, words)}; ghi nhận ${countOf(finding.observed)} năm`;
    case 'leaf': {
      const observed = observedInWords(finding, words);
      return `${requirementInWords(finding.requirement, words)}${observed === '' ? '' : `; ghi nhận: ${observed}`}`;
    }
  }
}

function runSentence({ requirement }: Extract<Finding, { kind: 'run' }>, words: LawWords): string {
  const { rated, ...rest } = requirement;
  return runInWords({ ...rest, ...(rated === undefined ? {} : { rated: rated as Rating }) }, words);
}

/** What a finding asks, whole, as one clause. */
function askedIn(finding: Finding | AnchorFinding, words: LawWords): string {
  switch (finding.kind) {
    case 'allOf':
      return finding.parts.map((part) => partAskedIn(part, 'anyOf', words)).join('; ');
    case 'anyOf':
      if (finding.parts.length === 0) return headOf(finding, words);
      return finding.parts.map((part) => partAskedIn(part, 'allOf', words)).join('; hoặc ');
    case 'under':
      return askedIn(finding.parts[0], words);
    case 'run':
      return [runSentence(finding, words), ...finding.parts.map((part) => askedIn(part, words))].join('; ');
    case 'after':
      return [headOf(finding, words), ...finding.parts.slice(0, 1).map((part) => askedIn(part.parts[0], words))].join(
        ' ',
      );
    case 'leaf':
      return requirementInWords(finding.requirement, words);
    default:
      return headOf(finding, words);
  }
}

function partAskedIn(part: Finding, other: 'allOf' | 'anyOf', words: LawWords): string {
  if (part.kind === 'under') return partAskedIn(part.parts[0], other, words);
  const clause = askedIn(part, words);
  return part.kind === other && part.parts.length > 1 ? `(${clause})` : clause;
}

/** The leaves that are not met, with what was found of them. */
function observedIn(finding: Finding | AnchorFinding, words: LawWords): string[] {
  if (finding.outcome === 'met') return [];
  if (finding.kind === 'leaf') return [observedInWords(finding, words)].filter((text) => text !== '');
  const own = finding.kind === 'run' ? [`${countOf(finding.observed)} năm liên tục`] : [];
  if (finding.kind === 'after' && finding.parts.length === 0)
    return [`chưa được tặng ${awardsInWords(finding.awards, words)}`];
  return [...own, ...finding.parts.flatMap((part) => observedIn(part, words))];
}

/** A failed clause; where it has several ways, what each of them lacks. */
export function gapInWords({ provision, finding, ways }: Gap, words: LawWords): string[] {
  const where = provision === null ? 'tiêu chuẩn' : provisionInWords(provision);
  if (ways === undefined) {
    const observed = [...new Set(observedIn(finding, words))];
    const found = observed.length === 0 ? '' : `; đã ghi nhận: ${observed.join('; ')}`;
    return [`Chưa đạt ${where}: ${askedIn(finding, words)}${found}.`];
  }
  return [
    `Chưa đạt ${where}: cần đạt một trong ${ways.length} cách sau.`,
    ...ways.flatMap((way, index) => [
      `  Cách ${index + 1}:`,
      ...way.flatMap((gap) => gapInWords(gap, words).map((line) => `    ${line}`)),
    ]),
  ];
}

/** What nobody can answer from facts. */
export function unknowableInWords({ requirement }: LeafFinding, words: LawWords): string {
  return `Chưa thể kết luận về: ${inSentence(requirementInWords(requirement, words))}.`;
}
