import { describe, expect, it } from 'vitest';
import { vietnamUnits } from '../organizations/units-of-vietnam.ts';
import { buildCampaign, buildLink, buildMovement } from '../testing/build-campaign.ts';
import type { CampaignLink, CampaignNode } from './campaign-link.ts';
import { checkLinks, type LinkGraph } from './check-links.ts';
import { ancestorsOf } from './link-graph.ts';
import { movementPhase } from './movement-phase.ts';

const register = vietnamUnits();
const laiChau = { code: '12', validFrom: '2008-08-01' };
const bacGiang = { code: '24', validFrom: '2008-08-01' };
const canThoSince2025 = { code: '92', validFrom: '2025-07-01' };
const hauGiang = { code: '93', validFrom: '2008-08-01' };

const node = (key: string): CampaignNode => ({ kind: 'campaign', key });
const graph = (parts: Partial<LinkGraph>): LinkGraph => ({
  campaigns: [],
  plans: [],
  movements: [],
  links: [],
  ...parts,
});
const under = (parent: CampaignLink['parent'], kind: CampaignLink['kind'] = 'LAUNCHED_UNDER') =>
  buildLink({ child: node('test/campaign'), parent, kind });

describe('checkLinks', () => {
  it('refuses a circle, at the first link on it', () => {
    const links = [
      buildLink({ child: node('x'), parent: node('a') }),
      buildLink({ child: node('a'), parent: node('b') }),
      buildLink({ child: node('b'), parent: node('a') }),
    ];
    expect(checkLinks(graph({ links }), register)).toStrictEqual([
      {
        severity: 'error',
        code: 'LINK_CIRCLE',
        path: 'links[1]',
        data: { path: ['campaign:a', 'campaign:b', 'campaign:a'] },
      },
    ]);
  });

  it('finds a circle that runs through links known before', () => {
    const known = [buildLink({ child: node('a'), parent: node('b') })];
    const links = [buildLink({ child: node('b'), parent: node('a') })];
    expect(checkLinks(graph({ links, knownLinks: known }), register).map(({ code }) => code)).toStrictEqual([
      'LINK_CIRCLE',
    ]);
  });

  it('refuses a child whose territory lies outside its parent’s (R1)', () => {
    const campaigns = [buildCampaign({ unit: laiChau }), buildCampaign({ key: 'test/parent', unit: bacGiang })];
    expect(checkLinks(graph({ campaigns, links: [under(node('test/parent'))] }), register)).toStrictEqual([
      {
        severity: 'error',
        code: 'SCOPE_OUTSIDE_PARENT',
        path: 'links[0]',
        data: {
          child: 'campaign:test/campaign',
          parent: 'campaign:test/parent',
          childScope: 'LOCALITY 12 (2008-08-01)',
          parentScope: 'LOCALITY 24 (2008-08-01)',
        },
      },
    ]);
  });

  it.each(['CONTRIBUTES_TO', 'CELEBRATES'] as const)('lets %s reach outside', (kind) => {
    const campaigns = [buildCampaign({ unit: laiChau }), buildCampaign({ key: 'test/parent', unit: bacGiang })];
    expect(checkLinks(graph({ campaigns, links: [under(node('test/parent'), kind)] }), register)).toStrictEqual([]);
  });

  it('refuses a national campaign under a province, its plan, or a local movement', () => {
    const campaigns = [buildCampaign({ scope: 'NATIONAL' }), buildCampaign({ key: 'test/parent' })];
    const plans = [{ key: 'test/plan', unit: laiChau }];
    const movements = [buildMovement({ scope: 'LOCAL' })];
    const links = [
      under(node('test/parent')),
      under({ kind: 'plan', key: 'test/plan' }),
      under({ kind: 'movement', key: 'test/movement' }),
    ];
    const issues = checkLinks(graph({ campaigns, plans, movements, links }), register);
    expect(issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ['SCOPE_OUTSIDE_PARENT', 'links[0]'],
      ['SCOPE_OUTSIDE_PARENT', 'links[1]'],
      ['SCOPE_OUTSIDE_PARENT', 'links[2]'],
    ]);
  });

  it('lets a province stand under the country, a sector, and an occasion', () => {
    const { unit: _unit, ...sector } = buildCampaign({ key: 'test/sector', scope: 'SECTOR' });
    const campaigns = [buildCampaign(), buildCampaign({ key: 'test/parent', scope: 'NATIONAL' }), sector];
    const links = [
      under(node('test/parent')),
      under(node('test/sector')),
      under({ kind: 'occasion', name: '20 năm thành lập tỉnh' }),
    ];
    expect(checkLinks(graph({ campaigns, links }), register)).toStrictEqual([]);
  });

  it('does not judge between units that never lived on one day', () => {
    const campaigns = [buildCampaign({ unit: canThoSince2025 }), buildCampaign({ key: 'test/parent', unit: hauGiang })];
    expect(checkLinks(graph({ campaigns, links: [under(node('test/parent'))] }), register)).toStrictEqual([]);
  });

  it('passes over units and nodes that were not found: they are reported where they are written', () => {
    const campaigns = [
      buildCampaign({ unit: { code: '12', validFrom: '' } }),
      buildCampaign({ key: 'test/parent', unit: bacGiang }),
    ];
    const links = [under(node('test/parent')), under(node('test/nowhere'))];
    expect(checkLinks(graph({ campaigns, links }), register)).toStrictEqual([]);
  });

  it('hard case 23: a movement is kept though its object is over; periods need not nest (R2)', () => {
    const covid = buildMovement({ key: 'national/covid', from: '2021', until: '2022' });
    const campaigns = [buildCampaign({ unit: hauGiang, year: 2023, from: '2023', until: '2023' })];
    const links = [buildLink({ child: node('test/campaign'), parent: { kind: 'movement', key: 'national/covid' } })];
    expect(movementPhase(covid, '2023-05-01')).toBe('OVER');
    expect(checkLinks(graph({ campaigns, movements: [covid], links }), register)).toStrictEqual([]);
    expect(ancestorsOf(links, node('test/campaign')).map((reached) => reached.node.key)).toStrictEqual([
      'national/covid',
    ]);
  });
});
