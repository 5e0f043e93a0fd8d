import type { Key, PlainDay, Predicate, Target, TargetInCampaign, UnitRef } from '@thidua/core';
import type { TargetProposal } from '../../generated/prisma/client.ts';
import { fromJsonColumn } from '../../rows/json-column.ts';
import { scopeOfColumns } from '../../rows/scope-columns.ts';
import { splitKey } from '../../rows/split-key.ts';

/** A target as a campaign file of its namespace writes it. */
export type WrittenTarget = { readonly key: string } & Readonly<Record<string, unknown>>;

/**
 * A target of core in the words of a file: read back it gives the same, on whatever day, since every unit is written with
 * a day of its own and every reference whole.
 */
export function writtenTargetOf({ key, scope, predicate, promisedBy, ...fields }: TargetInCampaign): WrittenTarget {
  return {
    ...fields,
    key: splitKey(key).slug,
    scope: scope.kind === 'unit' ? { unit: writtenUnitOf(scope.unit) } : { group: scope.group },
    predicate: writtenPredicateOf(predicate),
    promisedBy: promisedBy.map((promiser) => `${promiser.kind}:${promiser.key}`),
  };
}

/** `adjusts` is written alike in core and file; of the predicate only units and milestones are not. */
function writtenPredicateOf(predicate: Predicate): object {
  switch (predicate.kind) {
    case 'namedUnits':
      return { ...predicate, units: predicate.units.map(writtenUnitOf) };
    case 'milestone':
    case 'earlierThanPlan':
      return {
        ...predicate,
        milestones: predicate.milestones.map(({ project, milestone }) => ({
          project,
          milestone: milestone.slice(project.length + 1),
        })),
      };
    default:
      return predicate;
  }
}

/** A proposal as core has it, as far as its assignment looks at it: its state, and the units that it speaks of. */
export function proposedTarget(proposal: TargetProposal): Target {
  const written = fromJsonColumn<Target & { readonly predicate: { readonly units?: readonly WrittenUnit[] } }>(
    proposal.body,
  );
  const { units } = written.predicate;
  const named = units?.map(({ code, on }) => ({ code, validFrom: on }));
  const predicate = { ...written.predicate, ...(named !== undefined && { units: named }) } as Predicate;
  return { ...written, key: proposal.id, scope: scopeOfColumns(proposal), state: proposal.state, predicate };
}

/** The first day of a life stands for it: on that day its code named it. */
interface WrittenUnit {
  readonly code: string;
  readonly on: PlainDay;
}

function writtenUnitOf({ code, validFrom }: UnitRef): WrittenUnit {
  return { code, on: validFrom };
}

/** What a parent demands with another number in its place; of a demand without one, what the reading of a file refuses. */
export function demandWith(parent: Target, value: string): object {
  const { predicate } = parent;
  if (predicate.kind === 'atLeast' || predicate.kind === 'about' || predicate.kind === 'total') {
    return { ...predicate, value };
  }
  return predicate.kind === 'change' ? { ...predicate, by: value } : { kind: predicate.kind, value };
}

/** The only target that was read. */
export function soleTarget(targets: readonly TargetInCampaign[], key: Key): TargetInCampaign {
  const [target] = targets;
  if (target === undefined) throw new Error(`The target ${key} was read and is not there`);
  return target;
}
