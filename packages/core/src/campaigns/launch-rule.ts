import type { PlainDay } from '../calendar/plain-day.ts';
import type { Provision } from '../sources/provision.ts';
import type { CampaignScope, LauncherPost } from './campaign.ts';

/** Who may launch in which scope, during one era of the law. Law data: lives in `law-vn/launch-rules/`. */
export interface LaunchRule {
  readonly from: PlainDay;
  readonly until: PlainDay | null;
  readonly scopes: readonly {
    readonly scope: CampaignScope;
    readonly posts: readonly LauncherPost[];
    readonly provision: Provision;
    /** Vietnamese words of the clause. */
    readonly words: string;
  }[];
  /** How the rule was read where the text leaves a choice. */
  readonly readings: readonly string[];
}
