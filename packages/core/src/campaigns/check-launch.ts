import { intervalContains } from '../calendar/day-interval.ts';
import { type ClosedInterval, intervalOfDate } from '../calendar/partial-date.ts';
import type { ErrorTable } from '../errors/error-table.ts';
import type { Issue } from '../errors/issue.ts';
import { provisionCode } from '../sources/provision-at.ts';
import type { Campaign } from './campaign.ts';
import type { LaunchRule } from './launch-rule.ts';

type NotCheckedWhy = ErrorTable['LAUNCH_NOT_CHECKED']['why'];

/** What of a campaign a launch rule looks at. */
export type LaunchFacts = Pick<Campaign, 'key' | 'scope' | 'launchers' | 'launchedOn' | 'year'>;

/**
 * Whether who launched could launch in that scope, by the rule in force on the day of launch. One launcher must fit;
 * co-launchers and bodies "thay mặt" need not. A misfit is a warning on recorded history and an error on a new launch.
 * Where no rule can be applied the issue is a warning that says why: no rule is encoded for the day, the day is not
 * known (a year that lies wholly in one era will do), no launcher is known, or the text names none for the scope.
 * `rules` are law data, oldest first, without overlaps.
 */
export function checkLaunch(
  campaign: LaunchFacts,
  rules: readonly LaunchRule[],
  mode: 'recorded' | 'new',
): readonly Issue[] {
  const rule = ruleFor(campaign, rules);
  if (typeof rule === 'string') return [notChecked(campaign, rules, rule)];
  const inScope = rule.scopes.find(({ scope }) => scope === campaign.scope);
  if (inScope === undefined) return [notChecked(campaign, rules, 'no-launcher-named')];
  if (campaign.launchers.length === 0) return [notChecked(campaign, rules, 'launcher-unknown')];
  if (campaign.launchers.some(({ post }) => inScope.posts.includes(post))) return [];
  if (!inScope.closed) return [notChecked(campaign, rules, 'no-launcher-named')];
  return [
    {
      severity: mode === 'new' ? 'error' : 'warning',
      code: 'LAUNCH_MISFIT',
      path: 'launchers',
      data: {
        campaign: campaign.key,
        scope: campaign.scope,
        launchers: campaign.launchers.map(({ post }) => post),
        allowed: inScope.posts,
        provision: provisionCode(inScope.provision),
      },
    },
  ];
}

function ruleFor(campaign: LaunchFacts, rules: readonly LaunchRule[]): LaunchRule | NotCheckedWhy {
  const [first, last] = [rules[0], rules.at(-1)];
  if (first === undefined || last === undefined) return 'no-rule';
  const day = launchInterval(campaign);
  if (day === null) return 'day-unknown';
  if (day.until <= first.from) return 'before-first-rule';
  if (last.until !== null && day.from >= last.until) return 'after-last-rule';
  return rules.find((rule) => intervalContains(rule, day)) ?? 'day-unknown';
}

/** The days on which the launch may have been; without any date the year of the campaign. */
function launchInterval({ launchedOn, year }: LaunchFacts): ClosedInterval | null {
  if (launchedOn !== undefined) return intervalOfDate(launchedOn);
  return year === undefined ? null : intervalOfDate(String(year));
}

function notChecked(campaign: LaunchFacts, rules: readonly LaunchRule[], why: NotCheckedWhy): Issue {
  return {
    severity: 'warning',
    code: 'LAUNCH_NOT_CHECKED',
    path: 'launchedOn',
    data: {
      campaign: campaign.key,
      launchedOn: campaign.launchedOn ?? null,
      why,
      encodedFrom: rules[0]?.from ?? null,
      endedBy: rules.at(-1)?.endedBy ?? null,
    },
  };
}
