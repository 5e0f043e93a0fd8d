import { describe, expect, it } from 'vitest';
import { launchInWords, linkInWords } from './campaigns.ts';

const chair = { post: 'PEOPLES_COMMITTEE_CHAIR', printed: 'Chủ tịch UBND tỉnh', onBehalfOf: [] } as const;

describe('launchInWords', () => {
  it('says by whom, when and on whose behalf', () => {
    const launcher = { ...chair, person: 'Lê Ánh Dương', onBehalfOf: ['Tỉnh ủy', 'HĐND', 'UBND'] };
    expect(launchInWords({ launchers: [launcher], launchedOn: '2022-01-18' })).toBe(
      'Launched by Chủ tịch UBND tỉnh Lê Ánh Dương (18 January 2022), on behalf of Tỉnh ủy, HĐND and UBND.',
    );
    expect(launchInWords({ launchers: [chair] })).toBe('Launched by Chủ tịch UBND tỉnh.');
  });

  it('says what is not known', () => {
    expect(launchInWords({ launchers: [], launchedOn: '2022' })).toBe('Launched (2022).');
    expect(launchInWords({ launchers: [] })).toBe('Who launched it is not known.');
  });
});

describe('linkInWords', () => {
  it.each([
    ['LAUNCHED_UNDER', '“A” was launched under “B”.'],
    ['LOCALISES', '“A” carries out “B” in its own locality.'],
    ['CONTINUES', '“A” carries on “B”.'],
    ['CONTRIBUTES_TO', '“A” contributes to “B”.'],
    ['CELEBRATES', '“A” celebrates B.'],
  ] as const)('%s', (kind, words) => {
    expect(linkInWords({ kind }, { child: 'A', parent: 'B' })).toBe(words);
  });
});
