import type { Situation } from '../../errors/scoring-error-table.ts';

const situations: { readonly [S in Situation]: string } = {
  notApplicable: 'the criterion does not concern the unit',
  notAssigned: 'the unit was not given the target',
  missing: 'it is not filled in',
  zeroTarget: 'the target is 0',
  zeroActual: 'the result is 0',
};

/** Why a criterion is not scored as usual, as a clause. */
export function situationInWords(situation: Situation): string {
  return situations[situation];
}

const scorers: Readonly<Record<string, string>> = {
  unit: 'the unit itself',
  headAndDeputies: 'head and deputies of the cluster',
  standingBody: 'the standing body of the council',
  council: 'the council',
};

/** Who scores, within a sentence; an agency by its key. */
export function scorerInWords(scorer: string): string {
  if (scorer.startsWith('agency:')) return `the agency “${scorer.slice('agency:'.length)}”`;
  return Object.hasOwn(scorers, scorer) ? (scorers[scorer] ?? scorer) : `“${scorer}”`;
}
