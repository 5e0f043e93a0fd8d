import { type Award, nodesOf, type Provision } from '@thidua/core';
import { nationalAwards } from './find-award.ts';

/** The awards whose standard of the day, or the last one before it, cites the instrument in one of its clauses. */
export function awardsTouchedBy(instrument: string, day: string): readonly Award[] {
  return nationalAwards.filter(({ standards }) => {
    const begun = standards.filter(({ from }) => from <= day);
    const era = begun.at(-1);
    return era !== undefined && citations(era.value).some((provision) => provision.instrument === instrument);
  });
}

function citations(requirement: Award['standards'][number]['value']): readonly Provision[] {
  return [...nodesOf(requirement)].flatMap((node) => (node.kind === 'under' ? [node.provision] : []));
}
