import type { Flag } from '../../indicators/target-assessment.ts';
import type { AssessmentWords } from '../assessment-sentences.ts';
import { dateInWords } from './dates.ts';
import { listInWords } from './lists.ts';

/** What a reader must know beside the verdict, as a clause. */
export function flagInWords(flag: Flag, { nameOf }: AssessmentWords): string {
  const quoted = (keys: readonly string[]) => listInWords(keys.map((key) => `“${nameOf(key)}”`));
  switch (flag.code) {
    case 'METHOD_CHANGED':
      return `the method of this edition (${flag.data.current}) differs from that of the base (${flag.data.base})`;
    case 'DENOMINATOR_CHANGED':
      return `the total was ${flag.data.target} when the target was set and is now ${flag.data.observed}`;
    case 'SOURCES_DISAGREE':
      return `sources disagree: ${quoted([flag.data.used])} is used, ${quoted(flag.data.others)} says otherwise`;
    case 'CENSORED_RANK':
      return `the rank is published only as between ${flag.data.from} and ${flag.data.to}`;
    case 'INTERIM_KNOWN':
      return `interim figures are known: ${quoted(flag.data.observations)}`;
    case 'DERIVED_TARGET':
      return `the target was computed by the editor (${flag.data.how}) and is not printed`;
    case 'DERIVED_OBSERVATION':
      return `${quoted([flag.data.observation])} was computed by the editor (${flag.data.how})`;
    case 'LIST_OPEN':
      return 'the printed list is left open (“…”) and can never be complete';
    case 'OVERRIDDEN_FOR_GROUP':
      return flag.data.group === null
        ? `one unit has a target of its own, ${quoted([flag.data.by])}`
        : `the group ${quoted([flag.data.group])} has a target of its own, ${quoted([flag.data.by])}`;
    case 'ADJUSTED':
      return `it was adjusted to ${quoted([flag.data.by])} (${dateInWords(flag.data.on)})`;
    case 'MEMBERSHIP_CHANGED': {
      const { group, left, joined } = flag.data;
      return `the members of ${quoted([group])} changed since the base (${left.length} left, ${joined.length} joined)`;
    }
    case 'FIELD_CHANGED':
      return `the number of units ranked changed from ${flag.data.base} to ${flag.data.current}`;
    case 'SUMMED_FROM_PARTS':
      return `the figure is the sum of ${flag.data.observations.length} parts of the period`;
    case 'MEMBERS_DIFFER': {
      const { reportedMet, met, missed } = flag.data;
      return `${reportedMet} are reported as met, while the members' own results are ${met} met and ${missed} missed`;
    }
    case 'JUDGED_MEMBERS':
      return `what a person judged is counted too: ${quoted(flag.data.targets)}`;
    case 'UNIT_ENDED':
      return `the unit with the code ${flag.data.code} ended on ${dateInWords(flag.data.endedOn)}`;
    case 'KNOWN_DAY_ASSUMED':
      return `the day on which ${quoted([flag.data.observation])} was known is assumed (${flag.data.why})`;
    case 'VOICES_DIFFER':
      return `the declared ${quoted(flag.data.others)} differs from the published or verified ${quoted([flag.data.used])}`;
  }
}
