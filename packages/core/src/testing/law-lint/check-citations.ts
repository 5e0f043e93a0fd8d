import { eraOn } from '../../law/era-on.ts';
import type { Requirement } from '../../requirements/requirement.ts';
import { provisionCode } from '../../sources/provision-at.ts';
import { canBeMet } from '../case-coverage/can-come-out.ts';
import { citationsOf, type LawDefect, type LintedLaw, standardsOf } from './linted-law.ts';
import { hasPlace } from './outline.ts';

/** Every leaf stands under a cited place; what is not known names its instrument or its clause, or is left to somebody. */
export function checkLeaves(law: LintedLaw): LawDefect[] {
  return standardsOf(law).flatMap(({ where, era }) => [
    ...uncited(era.value).map((node): LawDefect => ({ rule: 'leaf-uncited', where, what: node.kind })),
    ...unnamed(era.value).map((words): LawDefect => ({ rule: 'unknown-unnamed', where, what: words })),
  ]);
}

function uncited(node: Requirement): Requirement[] {
  switch (node.kind) {
    case 'under':
      return [];
    case 'allOf':
    case 'anyOf':
      return node.parts.flatMap(uncited);
    default:
      return [node];
  }
}

/** An instrument whose number nobody knows is named by the clause that leaves the matter to it. */
function unnamed(node: Requirement, clause?: number): string[] {
  switch (node.kind) {
    case 'notKnown':
      return node.why !== 'delegated' && node.instrument === undefined && clause === undefined ? [node.words.vi] : [];
    case 'allOf':
    case 'anyOf':
      return node.parts.flatMap((part) => unnamed(part, clause));
    case 'under':
      return unnamed(node.part, node.provision.clause);
    case 'after':
      return unnamed(node.part, clause);
    case 'run':
      return node.part === undefined ? [] : unnamed(node.part, clause);
    default:
      return [];
  }
}

/** A cited place exists: its instrument is listed and, where its text was counted, has the article, clause and point. */
export function checkPlaces(law: LintedLaw): LawDefect[] {
  const numbers = new Set(law.instruments.map(({ number }) => number));
  return citationsOf(law).flatMap(({ where, era: { value } }): LawDefect[] => {
    if (!numbers.has(value.instrument)) return [{ rule: 'instrument-unlisted', where, what: provisionCode(value) }];
    const outline = law.outlines?.[value.instrument];
    if (outline === undefined || hasPlace(outline, value)) return [];
    return [{ rule: 'place-missing', where, what: provisionCode(value) }];
  });
}

/** What is only remembered makes nobody eligible: what stands under such a place cannot be met. */
export function checkMemory(law: LintedLaw): LawDefect[] {
  return standardsOf(law).flatMap(({ where, era }) => {
    const standardOf = (code: string) => {
      const award = law.awards.find((one) => one.code === code);
      return award === undefined ? undefined : eraOn(award.standards, era.from)?.value;
    };
    return remembered(era.value)
      .filter((node) => canBeMet(node.part, standardOf))
      .map((node): LawDefect => ({ rule: 'memory-decides', where, what: provisionCode(node.provision) }));
  });
}

function remembered(node: Requirement): Extract<Requirement, { kind: 'under' }>[] {
  switch (node.kind) {
    case 'under':
      return [...(node.provision.verification === 'memory' ? [node] : []), ...remembered(node.part)];
    case 'allOf':
    case 'anyOf':
      return node.parts.flatMap(remembered);
    case 'after':
      return remembered(node.part);
    case 'run':
      return node.part === undefined ? [] : remembered(node.part);
    default:
      return [];
  }
}
