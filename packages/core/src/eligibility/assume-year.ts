import type { Facts } from '../facts/facts.ts';
import type { StandardInForce } from '../law/law-in-force.ts';
import { nodesOf } from '../law/map-requirement.ts';
import type { OutlookAssumptions } from './outlook.ts';

/** The facts with one more year as assumed; what is already known of the year stays. */
export function assumeYear(facts: Facts, year: number, { eachYear = {} }: OutlookAssumptions): Facts {
  const { rating, titles = [], merits = [], contests = [], members } = eachYear;
  const honours = facts.honours ?? [];
  const conferred = titles
    .filter((award) => !honours.some((honour) => honour.award === award && honour.year === year))
    .map((award) => ({ award, year, basis: 'merit' as const }));
  return {
    ...facts,
    ...(rating === undefined ? {} : { ratings: { [year]: rating, ...facts.ratings } }),
    ...(titles.length === 0 ? {} : { honours: [...honours, ...conferred] }),
    ...(merits.length === 0
      ? {}
      : { merits: [...(facts.merits ?? []), ...merits.map((merit) => ({ ...merit, year }))] }),
    ...(contests.length === 0
      ? {}
      : { contests: [...(facts.contests ?? []), ...contests.map((contest) => ({ ...contest, year }))] }),
    ...(members === undefined ? {} : { members: { [year]: members, ...facts.members } }),
  };
}

/** The facts with every judgement, and every paper, of these standards taken as favourable where nobody said otherwise. */
export function assumeTopics(
  facts: Facts,
  standards: readonly StandardInForce[],
  { judgedFavourably, attested }: OutlookAssumptions,
): Facts {
  const judgements: Record<string, boolean> = {};
  const attestations: Record<string, boolean> = {};
  for (const { requirement } of standards) {
    for (const node of nodesOf(requirement)) {
      if (node.kind === 'judged' && judgedFavourably) judgements[node.topic.key] = true;
      else if (node.kind === 'attested' && attested) attestations[node.topic.key] = true;
    }
  }
  return {
    ...facts,
    ...(judgedFavourably ? { judgements: { ...judgements, ...facts.judgements } } : {}),
    ...(attested ? { attestations: { ...attestations, ...facts.attestations } } : {}),
  };
}
