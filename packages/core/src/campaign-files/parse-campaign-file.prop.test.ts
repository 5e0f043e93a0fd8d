import fc from 'fast-check';
import { describe, it } from 'vitest';
import { vietnamUnits } from '../organizations/units-of-vietnam.ts';
import { buildCampaignFile } from '../testing/build-campaign-file.ts';
import { knownKeysOf } from './known-keys.ts';
import { parseCampaignFile } from './parse-campaign-file.ts';

const register = vietnamUnits();
const parse = (data: unknown) => parseCampaignFile(data, { register, known: knownKeysOf([]) });

describe('parseCampaignFile', () => {
  it('throws nothing, whatever stands in any list, and has a book exactly when there is no error', () => {
    const lists = ['documents', 'campaigns', 'targets', 'observations', 'links', 'projects', 'duties', 'statements'];
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.array(fc.jsonValue(), { maxLength: 4 }), (list, entries) => {
        const { book, issues } = parse(buildCampaignFile({ [list]: entries }));
        return (book === null) === issues.some(({ severity }) => severity === 'error');
      }),
    );
  });

  it('throws nothing when one value of a valid file is replaced by anything', () => {
    const leaves = stringLeaves(buildCampaignFile());
    fc.assert(
      fc.property(fc.nat({ max: leaves - 1 }), fc.jsonValue(), (leaf, value) => {
        const { book, issues } = parse(withLeaf(buildCampaignFile(), leaf, value));
        return issues.length <= 200 && (book === null) === issues.some(({ severity }) => severity === 'error');
      }),
    );
  });
});

function stringLeaves(data: unknown): number {
  let leaves = 0;
  JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'string') leaves += 1;
    return value;
  });
  return leaves;
}

function withLeaf(data: unknown, leaf: number, replacement: unknown): unknown {
  let seen = -1;
  return JSON.parse(JSON.stringify(data), (_, value: unknown) => {
    if (typeof value !== 'string') return value;
    seen += 1;
    return seen === leaf ? replacement : value;
  });
}
