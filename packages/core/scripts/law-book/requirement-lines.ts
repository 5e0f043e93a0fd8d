import type { LawWords } from '../../src/eligibility/words-of-law.ts';
import { vi } from '../../src/locales/vi/index.ts';
import type { Requirement } from '../../src/requirements/requirement.ts';
import { citation } from './citation.ts';

/** A requirement as a nested Markdown list: a clause, what it asks, its parts below it, its reading in italics. */
export function requirementLines(requirement: Requirement, words: LawWords, depth = 0): string[] {
  const item = (text: string) => `${'  '.repeat(depth)}- ${text}`;
  const below = (parts: readonly Requirement[]) => parts.flatMap((part) => requirementLines(part, words, depth + 1));
  switch (requirement.kind) {
    case 'under': {
      const { provision, reading, part } = requirement;
      const note = reading === undefined ? [] : [`${'  '.repeat(depth + 1)}- *Cách hiểu: ${reading.vi}*`];
      const cited = `**${citation(provision)}**`;
      return [item(`${cited}: ${headOf(part, words)}`), ...note, ...below(partsOf(part))];
    }
    case 'allOf':
    case 'anyOf':
    case 'after':
    case 'run':
      return [item(capital(headOf(requirement, words))), ...below(partsOf(requirement))];
    default:
      return [item(capital(headOf(requirement, words)))];
  }
}

/** Parts that stand in lines of their own, below the head. */
function partsOf(requirement: Requirement): readonly Requirement[] {
  switch (requirement.kind) {
    case 'allOf':
    case 'anyOf':
      return requirement.parts;
    case 'under':
      return [requirement];
    case 'after':
      return together(requirement.part);
    case 'run':
      return requirement.part === undefined ? [] : together(requirement.part);
    default:
      return [];
  }
}

/** What all have to hold needs no line that says so where a line above binds them. */
function together(part: Requirement): readonly Requirement[] {
  return part.kind === 'allOf' ? part.parts : [part];
}

function headOf(requirement: Requirement, words: LawWords): string {
  if (requirement.kind === 'under') return 'cụ thể:';
  const head = vi.requirementHead(requirement, words);
  if (requirement.kind === 'judged') return `${head} *(người có thẩm quyền đánh giá)*`;
  if (requirement.kind === 'notKnown') return `⚠ ${head}`;
  return partsOf(requirement).length === 0 ? head : `${head}:`;
}

export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
