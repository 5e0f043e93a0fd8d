import { ratioPercent } from '../../indicators/ratio-percent.ts';
import type { Reading, TargetAssessment, Verdict } from '../../indicators/target-assessment.ts';
import type { AssessmentContext, AssessmentSentences, AssessmentWords } from '../assessment-sentences.ts';
import { flagInWords } from './assessment-flags.ts';
import { reasonInWords } from './assessment-reasons.ts';
import { dateInWords } from './dates.ts';
import { decimalInWords } from './decimals.ts';
import { periodInWords } from './periods.ts';
import { predicateInWords } from './predicates.ts';

const verdicts: { readonly [V in Verdict]: string } = {
  EXCEEDED: 'Exceeded',
  MET: 'Met',
  PARTLY_MET: 'Partly met',
  MISSED: 'Missed',
  NOT_DUE: 'Not due',
  NO_DATA: 'No data',
  NOT_COMPARABLE: 'Not comparable',
  NOT_ASSESSABLE: 'Not assessable',
};

const finalities = { PROVISIONAL: 'provisional', FINAL: 'final' } as const;

const readingNames: { readonly [N in Reading['name']]: string } = {
  STANDARD_YEAR: 'by the year of the standard',
  DECISION_DAY: 'by the day of the decision',
  SCORE: 'by score',
  RANK: 'by rank',
  ALL_MET: 'all met',
  EACH_EXCEEDED: 'each exceeded',
  DATE_BINDS_HANDOVER: 'the date binds the handover of land',
  DATE_BINDS_START: 'the date binds the start of works',
  PREVIOUS_EDITION: 'against the edition before',
  PREVIOUS_PERIOD: 'against the period before',
};

/** Everything that is said about targets and their assessments, in English. */
export const assessments: AssessmentSentences = {
  verdicts,
  finalities,
  readingNames,
  reason: reasonInWords,
  flag: flagInWords,
  reading: readingInWords,
  predicate: predicateInWords,
  assessment: assessmentInWords,
};

function readingInWords({ name, isDefault, verdict, reason }: Reading, words: AssessmentWords): string {
  const mark = isDefault ? ' (the reading used)' : '';
  return `${readingNames[name]}${mark}: ${verdicts[verdict].toLowerCase()}, ${reasonInWords(reason, words)}`;
}

function assessmentInWords(assessment: TargetAssessment, context: AssessmentContext): string {
  const { target, scopeName } = context;
  const about = [...(scopeName === null ? [] : [scopeName]), periodInWords(target.period)].join(', ');
  const finality = assessment.finality === null ? '' : ` (${finalities[assessment.finality]})`;
  const percent = ratioPercent(assessment, 2);
  const ratio = percent === null ? '' : `, ${decimalInWords(percent)} % of the target`;
  const sentences = [
    `${target.name} (${about}): ${predicateInWords(target.predicate, context)}`,
    `${verdicts[assessment.verdict]}${finality}: ${reasonInWords(assessment.reason, context)}${ratio}`,
    ...assessment.readings
      .filter((one) => !one.isDefault)
      .map((one) => `Other reading, ${readingInWords(one, context)}`),
    ...assessment.flags.map((flag) => `Note: ${flagInWords(flag, context)}`),
    `Data known by ${dateInWords(assessment.vintage)}, rule ${assessment.ruleVersion}`,
  ];
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}
