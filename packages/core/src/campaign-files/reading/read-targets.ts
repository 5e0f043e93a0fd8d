import type { MilestoneRef, Predicate } from '../../indicators/predicate.ts';
import { absoluteKey } from '../../sources/absolute-key.ts';
import type { TargetInCampaign } from '../campaign-file.ts';
import type { WrittenPredicate } from '../written/predicate.ts';
import type { WrittenTarget } from '../written/target.ts';
import { readEntityReference, readMilestoneReference, readReference } from './read-reference.ts';
import { readSources } from './read-sources.ts';
import { readScope, readUnit } from './read-unit.ts';
import type { Reader } from './reader.ts';
import { whenGiven } from './when-given.ts';

const promisers = ['campaign', 'plan'] as const;

export function readTarget(reader: Reader, written: WrittenTarget, path: string): TargetInCampaign {
  const { indicator, overrides, partOf, adjusts, ...fields } = written;
  const target = (text: string, field: string) => readReference(reader, 'target', text, `${path}.${field}`);
  return {
    ...fields,
    key: absoluteKey(reader.namespace, written.key),
    ...whenGiven(indicator, (text) => ({ indicator: readReference(reader, 'indicator', text, `${path}.indicator`) })),
    scope: readScope(reader, written.scope, `${path}.scope`),
    predicate: readPredicate(reader, written.predicate, `${path}.predicate`),
    ...whenGiven(overrides, (text) => ({ overrides: target(text, 'overrides') })),
    ...whenGiven(partOf, (text) => ({ partOf: target(text, 'partOf') })),
    ...whenGiven(adjusts, (earlier) => ({
      adjusts: {
        target: target(earlier.target, 'adjusts.target'),
        on: earlier.on,
        decidedBy: readReference(reader, 'document', earlier.decidedBy, `${path}.adjusts.decidedBy`),
      },
    })),
    promisedBy: written.promisedBy.map((text, place) =>
      readEntityReference(reader, promisers, text, `${path}.promisedBy[${place}]`),
    ),
    source: readSources(reader, written.source, path),
  };
}

/** The predicate with its references absolute and its units resolved; kinds without either are taken as written. */
function readPredicate(reader: Reader, written: WrittenPredicate, path: string): Predicate {
  const targets = (texts: readonly string[], field: string) =>
    texts.map((text, place) => readReference(reader, 'target', text, `${path}.${field}[${place}]`));
  switch (written.kind) {
    case 'change':
      if (written.by.startsWith('-')) reader.report('DECIMAL_NEGATIVE', `${path}.by`, { text: written.by });
      return written;
    case 'countOf':
      if (written.m > written.n)
        reader.report('COUNT_ABOVE_TOTAL', `${path}.m`, { count: written.m, total: written.n });
      return { ...written, group: readReference(reader, 'unitGroup', written.group, `${path}.group`) };
    case 'namedUnits':
      return {
        ...written,
        units: written.units.map((unit, place) => readUnit(reader, unit, `${path}.units[${place}]`)),
      };
    case 'meetOrExceedRef': {
      const { reference, ...fields } = written;
      return {
        ...fields,
        ...whenGiven(reference, (text) => ({
          reference: readReference(reader, 'target', text, `${path}.reference`),
        })),
      };
    }
    case 'allOf':
      return { ...written, members: targets(written.members, 'members') };
    case 'gate':
      return { ...written, voids: targets(written.voids, 'voids') };
    case 'milestone':
    case 'earlierThanPlan':
      return { ...written, milestones: readMilestones(reader, written.milestones, `${path}.milestones`) };
    default:
      return written;
  }
}

function readMilestones(
  reader: Reader,
  written: readonly { readonly project: string; readonly milestone: string }[],
  path: string,
): readonly MilestoneRef[] {
  return written.map(({ project, milestone }, place) => ({
    project: readReference(reader, 'project', project, `${path}[${place}].project`),
    milestone: readMilestoneReference(reader, `${project}/${milestone}`, `${path}[${place}].milestone`),
  }));
}
