import type { Locale } from '../locale.ts';
import { assessments } from './assessments.ts';
import { launchInWords, linkInWords } from './campaigns.ts';
import { dateInWords } from './dates.ts';
import { decimalInWords } from './decimals.ts';
import { dutyInWords } from './duties.ts';
import { errors } from './errors.ts';
import { findingInWords, gapInWords } from './findings.ts';
import { labels } from './labels.ts';
import { provisionInWords } from './launch.ts';
import { observedInWords } from './observed.ts';
import { periodInWords } from './periods.ts';
import { pointInWords } from './points.ts';
import { questionInWords } from './questions.ts';
import { requirementHead, requirementInWords } from './requirements.ts';
import { verdictInWords } from './verdicts.ts';

export type { AssessmentContext, AssessmentSentences, AssessmentWords } from '../assessment-sentences.ts';
export type { Labels } from '../labels.ts';
export type { LawSentences, LawWords } from '../law-sentences.ts';
export type { Locale } from '../locale.ts';
export type { PointWords, ScoreSentences } from '../score-sentences.ts';

/** Everything that the library says to people, in Vietnamese. */
export const vi: Locale = {
  language: 'vi',
  labels,
  ...assessments,
  error: (code, data) => errors[code](data),
  issue: ({ code, data }) => {
    // code and data of one issue belong together, which the compiler cannot follow through the union
    const sentence: (data: never) => string = errors[code];
    return sentence(data as never);
  },
  date: dateInWords,
  period: periodInWords,
  decimal: decimalInWords,
  provision: provisionInWords,
  launch: launchInWords,
  link: linkInWords,
  duty: dutyInWords,
  requirement: requirementInWords,
  requirementHead,
  observed: observedInWords,
  question: questionInWords,
  finding: findingInWords,
  gap: gapInWords,
  verdict: verdictInWords,
  point: pointInWords,
};
