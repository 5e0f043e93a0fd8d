import { describe, expect, it } from 'vitest';
import { vietnamUnits } from '../organizations/units-of-vietnam.ts';
import { buildCampaignFile } from '../testing/build-campaign-file.ts';
import { knownKeysOf, withoutNamespace } from './known-keys.ts';
import { parseCampaignFile } from './parse-campaign-file.ts';

const parsed = parseCampaignFile(buildCampaignFile(), { register: vietnamUnits(), known: knownKeysOf([]) });

describe('knownKeysOf', () => {
  it('knows every key by its kind, and the entities that checks need whole', () => {
    if (parsed.book === null) throw new Error('the file was refused');
    const known = knownKeysOf([parsed.book]);
    expect([...known.namespaces]).toStrictEqual(['test']);
    expect(Object.fromEntries([...known.keys].map(([kind, keys]) => [kind, [...keys]]))).toStrictEqual({
      document: ['test/chi-thi'],
      campaign: ['test/nam'],
      indicator: ['test/grdp'],
      target: ['test/tang-truong'],
    });
    expect(known.indicators.map(({ key }) => key)).toStrictEqual(['test/grdp']);
  });

  it('forgets a namespace that is being read again', () => {
    if (parsed.book === null) throw new Error('the file was refused');
    const known = withoutNamespace(knownKeysOf([parsed.book]), 'test');
    expect([known.namespaces.size, known.campaigns.length, known.keys.get('target')?.size]).toStrictEqual([0, 0, 0]);
  });

  it('lets an addition refer to what its namespace holds, and refuses a key that it holds', () => {
    if (parsed.book === null) throw new Error('the file was refused');
    const context = { register: vietnamUnits(), known: knownKeysOf([parsed.book]), adds: true };
    const { campaigns: _campaigns, indicators: _indicators, targets, documents, ...rest } = buildCampaignFile();
    const [target] = targets as [Record<string, unknown>];
    const added = { ...rest, targets: [{ ...target, key: 'tang-truong-2' }] };
    expect(parseCampaignFile(added, context)).toMatchObject({ book: { targets: [{ key: 'test/tang-truong-2' }] } });
    expect(parseCampaignFile(added, { ...context, adds: false }).book).toBeNull();
    const twice = parseCampaignFile({ ...rest, documents }, context);
    expect(twice.book).toBeNull();
    expect(twice.issues).toMatchObject([{ code: 'KEY_DUPLICATE', data: { key: 'test/chi-thi' } }]);
  });
});
