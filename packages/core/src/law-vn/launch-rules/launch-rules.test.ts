import { describe, expect, it } from 'vitest';
import type { CampaignScope, LauncherPost } from '../../campaigns/campaign.ts';
import { checkLaunch } from '../../campaigns/check-launch.ts';
import { buildCampaign } from '../../testing/build-campaign.ts';
import { launchRules } from './launch-rules.ts';

const launch = (scope: CampaignScope, post: LauncherPost, launchedOn = '2024-02-07') =>
  checkLaunch(
    buildCampaign({ scope, launchedOn, launchers: [{ post, printed: '', onBehalfOf: [] }] }),
    launchRules,
    'new',
  ).map(({ code, data }) => [code, 'provision' in data ? data.provision : 'why' in data ? data.why : null]);

describe('launchRules', () => {
  it.each([
    ['NATIONAL', 'PRESIDENT'],
    ['NATIONAL', 'PRIME_MINISTER'],
    ['SECTOR', 'MINISTER'],
    ['SECTOR', 'SECTOR_HEAD'],
    ['LOCALITY', 'PEOPLES_COMMITTEE_CHAIR'],
    ['LOCALITY', 'PEOPLES_COMMITTEE'],
    ['CLUSTER', 'EMULATION_COUNCIL'],
    ['UNIT', 'UNIT_HEAD'],
  ] as const)('%s by %s fits', (scope, post) => {
    expect(launch(scope, post)).toStrictEqual([]);
  });

  it.each([
    ['NATIONAL', 'CENTRAL_EMULATION_COUNCIL', '06/2022/QH15, 18.1'],
    ['NATIONAL', 'MINISTER', '06/2022/QH15, 18.1'],
    ['SECTOR', 'PEOPLES_COMMITTEE_CHAIR', '06/2022/QH15, 18.2'],
    ['LOCALITY', 'EMULATION_COUNCIL', '06/2022/QH15, 18.3'],
    ['LOCALITY', 'UNIT_HEAD', '06/2022/QH15, 18.3'],
    ['UNIT', 'EMULATION_COUNCIL', '06/2022/QH15, 18.4'],
  ] as const)('%s by %s does not fit %s', (scope, post, provision) => {
    expect(launch(scope, post)).toStrictEqual([['LAUNCH_MISFIT', provision]]);
  });

  it('names no launcher for clusters, so that the head of one is not checked', () => {
    expect(launch('CLUSTER', 'OTHER')).toStrictEqual([['LAUNCH_NOT_CHECKED', 'no-launcher-named']]);
  });

  it.each([
    ['2023-12-31', [['LAUNCH_NOT_CHECKED', 'before-first-rule']]],
    ['2024-01-01', []],
    ['2026-09-30', []],
    ['2026-10-01', [['LAUNCH_NOT_CHECKED', 'after-last-rule']]],
  ])('is in force from 2024-01-01 until 2026-10-01: %s', (on, found) => {
    expect(launch('LOCALITY', 'PEOPLES_COMMITTEE_CHAIR', on)).toStrictEqual(found);
  });

  it('names the amending law whose text could not be read', () => {
    const issues = checkLaunch(buildCampaign({ launchedOn: '2026-11-22' }), launchRules, 'new');
    expect(issues[0]?.data).toMatchObject({ endedBy: '06/2026/QH16', encodedFrom: '2024-01-01' });
  });

  it('records a reading for every post that the letter of the clause does not name', () => {
    const read = launchRules.flatMap(({ scopes }) =>
      scopes.flatMap(({ scope, readings }) => readings.flatMap(({ posts }) => posts.map((post) => `${scope} ${post}`))),
    );
    expect(read).toStrictEqual([
      'SECTOR SECTOR_HEAD',
      'LOCALITY PEOPLES_COMMITTEE',
      'CLUSTER CENTRAL_EMULATION_COUNCIL',
      'CLUSTER EMULATION_COUNCIL',
      'UNIT MINISTER',
      'UNIT SECTOR_HEAD',
      'UNIT PEOPLES_COMMITTEE_CHAIR',
    ]);
  });

  it('was read in the text, every clause of it', () => {
    const marks = launchRules.flatMap(({ scopes }) => scopes.map(({ provision }) => provision.verification));
    expect(marks).toStrictEqual(['text', 'text', 'text', 'text', 'text']);
  });
});
