import { describe, expect, it } from 'vitest';
import { buildCampaign } from '../testing/build-campaign.ts';
import { checkLaunch } from './check-launch.ts';
import type { LaunchRule } from './launch-rule.ts';

const provision = { instrument: 'X/1', article: 18, clause: 3, verification: 'text' } as const;
const rules: readonly LaunchRule[] = [
  {
    from: '2024-01-01',
    until: '2026-10-01',
    endedBy: 'X/2',
    scopes: [
      { scope: 'LOCALITY', posts: ['PEOPLES_COMMITTEE_CHAIR'], closed: true, provision, words: '', readings: [] },
      { scope: 'CLUSTER', posts: ['EMULATION_COUNCIL'], closed: false, provision, words: '', readings: [] },
    ],
  },
];

const council = { post: 'EMULATION_COUNCIL', printed: 'Hội đồng', onBehalfOf: [] } as const;
const chair = { post: 'PEOPLES_COMMITTEE_CHAIR', printed: 'Chủ tịch UBND', onBehalfOf: [] } as const;
const { launchedOn: _launchedOn, ...dayless } = buildCampaign();
const { year: _year, ...timeless } = dayless;
const whyNot = (issues: ReturnType<typeof checkLaunch>) =>
  issues.map(({ severity, code, data }) => [severity, code, 'why' in data ? data.why : null]);

describe('checkLaunch', () => {
  it('has nothing to say where one launcher fits; co-launchers need not', () => {
    expect(checkLaunch(buildCampaign({ launchers: [council, chair] }), rules, 'new')).toStrictEqual([]);
  });

  it('warns of a misfit on recorded history, and refuses it on a new launch', () => {
    const misfit = buildCampaign({ launchers: [council] });
    const data = {
      campaign: 'test/campaign',
      scope: 'LOCALITY',
      launchers: ['EMULATION_COUNCIL'],
      allowed: ['PEOPLES_COMMITTEE_CHAIR'],
      provision: 'X/1, 18.3',
    };
    expect(checkLaunch(misfit, rules, 'recorded')).toStrictEqual([
      { severity: 'warning', code: 'LAUNCH_MISFIT', path: 'launchers', data },
    ]);
    expect(checkLaunch(misfit, rules, 'new')).toStrictEqual([
      { severity: 'error', code: 'LAUNCH_MISFIT', path: 'launchers', data },
    ]);
  });

  it.each([
    ['2023-12-31', 'before-first-rule'],
    ['2026-10-01', 'after-last-rule'],
    ['2026', 'day-unknown'],
    ['2026-10', 'after-last-rule'],
  ])('does not check a launch on %s: %s', (launchedOn, why) => {
    expect(whyNot(checkLaunch(buildCampaign({ launchedOn }), rules, 'new'))).toStrictEqual([
      ['warning', 'LAUNCH_NOT_CHECKED', why],
    ]);
  });

  it.each(['2024-01-01', '2026-09-30', '2024', '2026-09'])('checks a launch on %s', (launchedOn) => {
    expect(checkLaunch(buildCampaign({ launchedOn }), rules, 'new')).toStrictEqual([]);
  });

  it('takes the year of the campaign where the day is not known, and nothing where neither is', () => {
    expect(checkLaunch({ ...dayless, year: 2024 }, rules, 'new')).toStrictEqual([]);
    expect(whyNot(checkLaunch({ ...dayless, year: 2023 }, rules, 'new'))[0]).toContain('before-first-rule');
    expect(whyNot(checkLaunch(timeless, rules, 'new'))[0]).toContain('day-unknown');
  });

  it('names what ended the last rule', () => {
    expect(checkLaunch(buildCampaign({ launchedOn: '2026-10-01' }), rules, 'new')[0]?.data).toStrictEqual({
      campaign: 'test/campaign',
      launchedOn: '2026-10-01',
      why: 'after-last-rule',
      encodedFrom: '2024-01-01',
      endedBy: 'X/2',
    });
  });

  it('does not call it a misfit where the text names no launcher', () => {
    const cluster = buildCampaign({ scope: 'CLUSTER', launchers: [council] });
    expect(checkLaunch(cluster, rules, 'new')).toStrictEqual([]);
    expect(whyNot(checkLaunch({ ...cluster, launchers: [chair] }, rules, 'new'))[0]).toContain('no-launcher-named');
    expect(whyNot(checkLaunch({ ...cluster, scope: 'UNIT' }, rules, 'new'))[0]).toContain('no-launcher-named');
  });

  it('does not check without a launcher or without a rule', () => {
    expect(whyNot(checkLaunch(buildCampaign({ launchers: [] }), rules, 'new'))[0]).toContain('launcher-unknown');
    expect(whyNot(checkLaunch(buildCampaign(), [], 'new'))[0]).toContain('no-rule');
  });
});
