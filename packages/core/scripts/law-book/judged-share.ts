import { nodesOf } from '../../src/law/map-requirement.ts';
import type { Requirement } from '../../src/requirements/requirement.ts';

/** How much of a standard no data can decide. */
export interface JudgedShare {
  readonly leaves: number;
  readonly judged: number;
  readonly notKnown: number;
}

const binding = ['allOf', 'anyOf', 'under', 'after', 'run'];

/** Counts the leaves of a standard; an earlier award, a run of years and another standard that is asked are leaves too. */
export function judgedShare(requirement: Requirement): JudgedShare {
  const nodes = [...nodesOf(requirement)];
  return {
    leaves: nodes.filter(({ kind }) => !binding.includes(kind) || kind === 'after' || kind === 'run').length,
    judged: nodes.filter(({ kind }) => kind === 'judged').length,
    notKnown: nodes.filter(({ kind }) => kind === 'notKnown').length,
  };
}

/** `3/7 (43 %)`; whole per cent, halves up. */
export function shareInWords({ leaves, judged }: JudgedShare): string {
  if (leaves === 0) return '–';
  return `${judged}/${leaves} (${Math.floor((judged * 200 + leaves) / (leaves * 2))} %)`;
}
