import type { PartialDate } from '../calendar/partial-date.ts';
import type { PeriodCode } from '../calendar/period.ts';
import type { Campaign } from '../campaigns/campaign.ts';
import type { CampaignLink } from '../campaigns/campaign-link.ts';
import type { ErrorCode, ErrorTable } from '../errors/error-table.ts';
import type { Issue } from '../errors/issue.ts';
import type { Decimal } from '../indicators/quantity.ts';
import type { DutyInstance } from '../reporting/duty-instance.ts';
import type { Provision } from '../sources/provision.ts';
import type { AssessmentSentences } from './assessment-sentences.ts';
import type { Labels } from './labels.ts';
import type { LawSentences } from './law-sentences.ts';
import type { ScoreSentences } from './score-sentences.ts';

/** Everything that the library says to people, in one language; each language is one object of this shape. */
export interface Locale extends AssessmentSentences, LawSentences, ScoreSentences {
  readonly language: 'vi' | 'en';
  /** What the values of closed unions are called. */
  readonly labels: Labels;
  /** One sentence for an error or warning. */
  readonly error: <C extends ErrorCode>(code: C, data: ErrorTable[C]) => string;
  readonly issue: (issue: Issue) => string;
  readonly date: (date: PartialDate) => string;
  readonly period: (period: PeriodCode) => string;
  readonly decimal: (decimal: Decimal) => string;
  readonly provision: (provision: Pick<Provision, 'instrument' | 'article' | 'clause' | 'point'>) => string;
  /** By whom, when and on whose behalf. */
  readonly launch: (campaign: Pick<Campaign, 'launchers' | 'launchedOn'>) => string;
  readonly link: (
    link: Pick<CampaignLink, 'kind'>,
    names: { readonly child: string; readonly parent: string },
  ) => string;
  /** How a duty, by its name, stands for one period or thing. */
  readonly duty: (instance: DutyInstance, name: string) => string;
}
