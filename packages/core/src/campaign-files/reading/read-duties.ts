import type { Duty } from '../../reporting/duty.ts';
import { absoluteKey } from '../../sources/absolute-key.ts';
import type { Key } from '../../sources/key.ts';
import type { WrittenDuty } from '../written/duty.ts';
import { readAnyReference, readEntityReference, readReference } from './read-reference.ts';
import { readSource, readSources } from './read-sources.ts';
import type { Reader } from './reader.ts';
import { whenGiven } from './when-given.ts';

const holders = ['campaign', 'plan'] as const;

export function readDuty(reader: Reader, written: WrittenDuty, path: string): Duty {
  const { via, guidanceBy, ...fields } = written;
  const organization = (text: string, field: string): Key =>
    readReference(reader, 'organization', text, `${path}.${field}`);
  return {
    ...fields,
    key: absoluteKey(reader.namespace, written.key),
    of: readEntityReference(reader, holders, written.of, `${path}.of`),
    obligorOrganizations: written.obligorOrganizations.map((text, place) =>
      organization(text, `obligorOrganizations[${place}]`),
    ),
    ...whenGiven(via, (text) => ({ via: organization(text, 'via') })),
    ...whenGiven(guidanceBy, (text) => ({ guidanceBy: organization(text, 'guidanceBy') })),
    with: written.with.map((text, place) => organization(text, `with[${place}]`)),
    about: written.about.map((text, place) => readAnyReference(reader, text, `${path}.about[${place}]`)),
    fulfilments: written.fulfilments.map(({ about, ...fulfilment }, place) => {
      const here = `${path}.fulfilments[${place}]`;
      return {
        ...fulfilment,
        ...whenGiven(about, (text) => ({ about: readAnyReference(reader, text, `${here}.about`) })),
        source: readSource(reader, fulfilment.source, `${here}.source`),
      };
    }),
    source: readSources(reader, written.source, path),
  };
}
