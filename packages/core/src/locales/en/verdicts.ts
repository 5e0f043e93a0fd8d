import type { Eligibility, StandardOutcome } from '../../eligibility/eligibility.ts';
import type { LawWords } from '../law-sentences.ts';
import { dateInWords } from './dates.ts';
import { gapInWords, unknowableInWords } from './findings.ts';
import { instrumentInWords, provisionInWords } from './launch.ts';
import { lawLabels } from './law-labels.ts';
import { inSentence } from './law-phrases.ts';
import { questionInWords } from './questions.ts';

/** The whole answer, a sentence a line: the conclusion, why, what is missing, what was assumed, how far it carries. */
export function verdictInWords(verdict: Eligibility, words: LawWords): string[] {
  const { award, year, lawOn } = verdict;
  const head = `“${words.awardName(award)}”, for achievements up to ${year}, by the law for dossiers received on ${dateInWords(lawOn)}: ${inSentence(lawLabels.eligibility[verdict.outcome])}.`;
  const reasons = verdict.outcome === 'deferred' ? deferredInWords(verdict, words) : reasonsInWords(verdict, words);
  return [head, ...reasons, ...carriesInWords(verdict)];
}

function reasonsInWords(standard: StandardOutcome, words: LawWords): string[] {
  switch (standard.outcome) {
    case 'eligible':
      return [];
    case 'ineligible':
      return standard.gaps.flatMap((gap) => gapInWords(gap, words));
    case 'undetermined':
      return [
        ...standard.questions.map((path) => `Needed: ${inSentence(questionInWords(path, words))}.`),
        ...standard.unknowable.map((leaf) => unknowableInWords(leaf, words)),
      ];
  }
}

function deferredInWords(verdict: Extract<Eligibility, { outcome: 'deferred' }>, words: LawWords): string[] {
  const matters = verdict.pending.map((matter) => inSentence(lawLabels.pendingMatter[matter])).join('; ');
  const otherwise = inSentence(lawLabels.eligibility[verdict.otherwise.outcome]);
  return [
    `Not considered for now by ${provisionInWords(verdict.by.provision)}: ${matters}.`,
    `This says nothing against the nominee; without it the standard says: ${otherwise}.`,
    ...reasonsInWords(verdict.otherwise, words),
  ];
}

/** How far the conclusion carries. */
function carriesInWords({ outcome, assumptions, missingDetails, provisional, verification }: Eligibility): string[] {
  return [
    ...assumptions.map((one) => `Assumed, since nothing was stated: ${inSentence(lawLabels.assumption[one])}.`),
    ...missingDetails.map(
      ({ provision, to }) =>
        `The details left to: ${inSentence(lawLabels.delegatedTo[to])}, by ${provisionInWords(provision)}, are not given; more may be asked there.`,
    ),
    ...(provisional === null
      ? []
      : [
          `Provisional: the law of ${dateInWords(provisional.asOf)} was carried over, since ${instrumentInWords(provisional.endedBy)} is not encoded.`,
        ]),
    ...(verification === 'secondary' ? ['Some of it is known from secondary sources only.'] : []),
    ...(verification === 'memory' ? ['Some of it is only remembered, not checked.'] : []),
    ...(outcome === 'eligible' ? ['This replaces neither the review nor the ballot of the council.'] : []),
  ];
}
