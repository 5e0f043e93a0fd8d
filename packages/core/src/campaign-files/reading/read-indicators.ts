import type { Indicator } from '../../indicators/indicator.ts';
import type { HumanJudgement } from '../../indicators/judgement.ts';
import type { Observation } from '../../indicators/observation.ts';
import { absoluteKey } from '../../sources/absolute-key.ts';
import type { WrittenIndicator } from '../written/indicator.ts';
import type { WrittenJudgement } from '../written/judgement.ts';
import type { WrittenObservation } from '../written/observation.ts';
import { readReference } from './read-reference.ts';
import { readSource, readSources } from './read-sources.ts';
import { readScope } from './read-unit.ts';
import type { Reader } from './reader.ts';
import { whenGiven } from './when-given.ts';

export function readIndicator(reader: Reader, written: WrittenIndicator, path: string): Indicator {
  const { denominator, componentOf, partOf, replacedBy, ...fields } = written;
  const indicator = (text: string, field: string) => readReference(reader, 'indicator', text, `${path}.${field}`);
  return {
    ...fields,
    key: absoluteKey(reader.namespace, written.key),
    ...whenGiven(denominator, (text) => ({
      denominator: readReference(reader, 'unitGroup', text, `${path}.denominator`),
    })),
    ...whenGiven(componentOf, (text) => ({ componentOf: indicator(text, 'componentOf') })),
    ...whenGiven(partOf, (text) => ({ partOf: indicator(text, 'partOf') })),
    ...whenGiven(replacedBy, (next) => ({
      replacedBy: { ...next, indicator: indicator(next.indicator, 'replacedBy.indicator') },
    })),
  };
}

export function readObservation(reader: Reader, written: WrittenObservation, path: string): Observation {
  const { sharesOf, supersedes, ...fields } = written;
  return {
    ...fields,
    key: absoluteKey(reader.namespace, written.key),
    indicator: readReference(reader, 'indicator', written.indicator, `${path}.indicator`),
    scope: readScope(reader, written.scope, `${path}.scope`),
    ...whenGiven(sharesOf, (shares) => ({
      sharesOf: shares.map(({ target, ...share }, place) => ({
        ...share,
        ...whenGiven(target, (text) => ({
          target: readReference(reader, 'target', text, `${path}.sharesOf[${place}].target`),
        })),
      })),
    })),
    ...whenGiven(supersedes, (text) => ({
      supersedes: readReference(reader, 'observation', text, `${path}.supersedes`),
    })),
    source: readSources(reader, written.source, path),
  };
}

export function readJudgement(reader: Reader, written: WrittenJudgement, path: string): HumanJudgement {
  return {
    ...written,
    key: absoluteKey(reader.namespace, written.key),
    target: readReference(reader, 'target', written.target, `${path}.target`),
    evidence: written.evidence.map((source, place) => readSource(reader, source, `${path}.evidence[${place}]`)),
  };
}
