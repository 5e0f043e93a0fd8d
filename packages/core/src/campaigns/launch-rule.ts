import type { PlainDay } from '../calendar/plain-day.ts';
import type { Provision } from '../sources/provision.ts';
import type { CampaignScope, LauncherPost } from './campaign.ts';

/** Who may launch in which scope, during one era of the law. Law data: lives in `law-vn/launch-rules/`. */
export interface LaunchRule {
  readonly from: PlainDay;
  readonly until: PlainDay | null;
  /** What ended the rule on `until`, where its own text could not be read. */
  readonly endedBy?: string;
  readonly scopes: readonly LaunchScopeRule[];
}

/** Who may launch in one scope. */
export interface LaunchScopeRule {
  readonly scope: CampaignScope;
  /** Posts that the text names, or that a recorded reading adds. */
  readonly posts: readonly LauncherPost[];
  /** False: the text names no launcher for this scope, so that another post is not a misfit but cannot be checked. */
  readonly closed: boolean;
  readonly provision: Provision;
  /** Vietnamese words of the clause. */
  readonly words: string;
  /** How the clause was read where it leaves a choice, and why. */
  readonly readings: readonly LaunchReading[];
}

/** A choice of reading, for the posts that are accepted by it and not by the letter. */
export interface LaunchReading {
  readonly posts: readonly LauncherPost[];
  readonly vi: string;
  readonly en: string;
}
