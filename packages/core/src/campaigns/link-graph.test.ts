import { describe, expect, it } from 'vitest';
import { buildLink } from '../testing/build-campaign.ts';
import type { CampaignNode } from './campaign-link.ts';
import { ancestorsOf, descendantsOf } from './link-graph.ts';

const campaign = (key: string): CampaignNode => ({ kind: 'campaign', key });
const movement = (key: string): CampaignNode => ({ kind: 'movement', key });

const links = [
  buildLink({ key: 'l/1', child: campaign('lc/nam-2024'), parent: campaign('lc/2021-2025'), kind: 'LAUNCHED_UNDER' }),
  buildLink({ key: 'l/2', child: campaign('lc/2021-2025'), parent: campaign('national/19'), kind: 'LAUNCHED_UNDER' }),
  buildLink({ key: 'l/3', child: campaign('lc/nam-2024'), parent: campaign('national/19'), kind: 'LAUNCHED_UNDER' }),
  buildLink({ key: 'l/4', child: campaign('lc/nam-2024'), parent: movement('national/ntm') }),
  buildLink({
    key: 'l/5',
    child: campaign('lc/nam-2024'),
    parent: { kind: 'occasion', name: '20 năm chia tách tỉnh' },
    kind: 'CELEBRATES',
  }),
];

const names = (reached: ReturnType<typeof ancestorsOf>) =>
  reached.map(({ node, distance }) => [node.key, distance] as const);

describe('ancestorsOf, descendantsOf', () => {
  it('walks a graph that is no tree, each node once by its shortest way', () => {
    expect(names(ancestorsOf(links, campaign('lc/nam-2024')))).toStrictEqual([
      ['lc/2021-2025', 1],
      ['national/19', 1],
      ['national/ntm', 1],
    ]);
  });

  it('walks downward too', () => {
    expect(names(descendantsOf(links, campaign('national/19')))).toStrictEqual([
      ['lc/2021-2025', 1],
      ['lc/nam-2024', 1],
    ]);
  });

  it('says which link led there', () => {
    expect(descendantsOf(links, movement('national/ntm')).map(({ link }) => link.key)).toStrictEqual(['l/4']);
  });

  it('tells a campaign from a movement of the same key', () => {
    expect(descendantsOf(links, campaign('national/ntm'))).toStrictEqual([]);
  });

  it('ends in a circle', () => {
    const circle = [
      buildLink({ child: campaign('a'), parent: campaign('b') }),
      buildLink({ child: campaign('b'), parent: campaign('a') }),
    ];
    expect(names(ancestorsOf(circle, campaign('a')))).toStrictEqual([['b', 1]]);
  });

  it('gives no more nodes than asked for', () => {
    expect(ancestorsOf(links, campaign('lc/nam-2024'), 2)).toHaveLength(2);
  });
});
