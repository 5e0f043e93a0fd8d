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
  const reading = finding.kind === 'under' && finding.reading !== undefined ? [`  Reading: ${finding.reading.en}`] : [];
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
      return 'all of the following';
    case 'anyOf':
      return finding.parts.length === 0 ? 'nobody can meet it' : 'one of the following';
    case 'under':
      return provisionInWords(finding.provision);
    case 'meets':
      return `the standard of “${words.awardName(finding.award)}”`;
    case 'after':
      return `was granted ${awardsInWords(finding.awards, words)}, and after that`;
    case 'anchor':
      return `counted from “${words.awardName(finding.award)}” of ${finding.year}`;
    case 'run':
      return `${runSentence(finding, words)}; found: ${countOf(finding.observed)} years`;
    case 'leaf': {
      const observed = observedInWords(finding, words);
      return `${requirementInWords(finding.requirement, words)}${observed === '' ? '' : `; found: ${observed}`}`;
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
      return finding.parts.map((part) => partAskedIn(part, 'allOf', words)).join('; or ');
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
  const own = finding.kind === 'run' ? [`${countOf(finding.observed)} years running`] : [];
  if (finding.kind === 'after' && finding.parts.length === 0)
    return [`was not granted ${awardsInWords(finding.awards, words)}`];
  return [...own, ...finding.parts.flatMap((part) => observedIn(part, words))];
}

/** A failed clause; where it has several ways, what each of them lacks. */
export function gapInWords({ provision, finding, ways }: Gap, words: LawWords): string[] {
  const where = provision === null ? 'the standard' : provisionInWords(provision);
  if (ways === undefined) {
    const observed = [...new Set(observedIn(finding, words))];
    const found = observed.length === 0 ? '' : `; found: ${observed.join('; ')}`;
    return [`Not met, ${where}: ${askedIn(finding, words)}${found}.`];
  }
  return [
    `Not met, ${where}: one of ${ways.length} ways is needed.`,
    ...ways.flatMap((way, index) => [
      `  Way ${index + 1}:`,
      ...way.flatMap((gap) => gapInWords(gap, words).map((line) => `    ${line}`)),
    ]),
  ];
}

/** What nobody can answer from facts. */
export function unknowableInWords({ requirement }: LeafFinding, words: LawWords): string {
  return `Cannot be decided here: ${inSentence(requirementInWords(requirement, words))}.`;
}
